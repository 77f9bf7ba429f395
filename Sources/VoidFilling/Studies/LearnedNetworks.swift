import MonteCarlo

/// Which networks of an experiment have learned anything.
///
/// One whose own draws have a density below ``VoidEvidence/leastLearned`` in every feature map that has a vote has not: shares of
/// next to nothing say nothing. A map has a vote where its density is told from that of every control.
package struct LearnedNetworks {
  private let unlearned: Set<StudyModel>

  package init(_ rows: [StudyRow]) {
    let voting = Usability(rows).maps(seeing: VoidEvidence.quality)
    unlearned = Set(
      rows.filter { row in
        let found = voting.compactMap { row.measured[$0]?[VoidEvidence.quality]?.value }
        return row.role == .baseline && !found.isEmpty
          && found.allSatisfy { $0 < VoidEvidence.leastLearned }
      }.map(\.model))
  }

  /// Whether a network has learned.
  package func contains(_ network: StudyModel) -> Bool { !unlearned.contains(network) }

  /// Those pairs whose network has learned.
  func among(_ pairs: [GroupPair]) -> [GroupPair] { pairs.filter { contains($0.row.model) } }
}
