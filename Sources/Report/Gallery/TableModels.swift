extension Table {
  /// The rows of each model, by prior, width and recipe, in the order of the rows, with a name for a legend.
  var models: [(name: String, table: Table)] {
    groups(by: "recipe").flatMap { recipe, rows in
      rows.groups(by: "prior").flatMap { prior, rows in
        rows.groups(by: "width").map { width, rows in
          ("\(prior), width \(width)\(recipe == "default" ? "" : ", \(recipe)")", rows)
        }
      }
    }
  }
}
