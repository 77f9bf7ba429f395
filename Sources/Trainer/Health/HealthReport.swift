import Report

/// The page that says how a training fares.
enum HealthReport {
  /// Markdown: what each check found, or that none found anything.
  static func text(_ history: TrainingHistory) -> String {
    var page = MarkdownDocument()
    page.heading("Health of the training")
    let findings = HealthCatalog.findings(in: history)
    page.paragraph(
      findings.isEmpty
        ? "After \(history.steps.count) steps no check has anything to say."
        : "After \(history.steps.count) steps these checks have something to say.")
    page.list(
      findings.map {
        "**\($0.check)** (\($0.severity.rawValue)): \($0.observation) \($0.advice)"
      })
    page.paragraph(
      "Checks: \(HealthCatalog.checks.map(\.name).joined(separator: ", ")).")
    return page.text
  }
}
