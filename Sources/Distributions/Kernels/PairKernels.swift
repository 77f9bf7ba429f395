import VectorKernels

/// Functions of many pairs of vectors at once, by the vector kernels.
///
/// A panel is a matrix of ``panelWidth`` columns, each a vector: its first coordinates side by side, then its second
/// ones. Sums are taken in an order that depends on the shapes alone.
package enum PairKernels {
  /// The number of columns of a panel.
  package static let panelWidth = Int(VK_PANEL)

  /// Writes |x − y|² of every row x and every column y, a row of ``panelWidth`` numbers for each x.
  ///
  /// - Precondition: `rows` are whole rows of `dimension` numbers, `panel.count == dimension * panelWidth`,
  ///   `output` has room.
  package static func squaredDistances(
    _ rows: Span<Double>, _ panel: Span<Double>, dimension: Int,
    into output: inout MutableSpan<Double>
  ) {
    let count = rows.count / dimension
    precondition(
      rows.count == count * dimension && panel.count == dimension * panelWidth
        && output.count >= count * panelWidth, "the shapes do not fit")
    unsafe rows.withUnsafeBufferPointer { rows in
      unsafe panel.withUnsafeBufferPointer { panel in
        unsafe output.withUnsafeMutableBufferPointer { output in
          guard let x = rows.baseAddress, let y = panel.baseAddress, let to = output.baseAddress
          else { return }
          unsafe InstructionSet.kernels.pointee.panel_distances(x, count, y, dimension, to)
        }
      }
    }
  }

  /// Adds, for each p of 64, the values whose row and column have bit p to `sums[offset + p]`.
  ///
  /// - Precondition: `values` has a row of ``panelWidth`` numbers for each of `rowMarks`, `columnMarks` a word
  ///   for each column, `sums` 64 places from `offset` on.
  package static func addMarked(
    _ values: Span<Double>, rowMarks: Span<UInt64>, columnMarks: Span<UInt64>,
    to sums: inout MutableSpan<Double>, offset: Int
  ) {
    precondition(
      values.count >= rowMarks.count * panelWidth && columnMarks.count == panelWidth
        && offset >= 0 && offset + 64 <= sums.count, "the shapes do not fit")
    unsafe values.withUnsafeBufferPointer { values in
      unsafe rowMarks.withUnsafeBufferPointer { rows in
        unsafe columnMarks.withUnsafeBufferPointer { columns in
          unsafe sums.withUnsafeMutableBufferPointer { sums in
            guard let from = values.baseAddress, let row = rows.baseAddress,
              let column = columns.baseAddress, let to = sums.baseAddress
            else { return }
            unsafe InstructionSet.kernels.pointee.marked_sums(
              from, rows.count, row, column, to + offset)
          }
        }
      }
    }
  }
}
