extension Table {
  /// The rows of each network, by prior, width, recipe and training seed, in the order of the rows, with a name for a legend.
  var models: [(name: String, table: Table)] {
    groups(by: "recipe").flatMap { recipe, rows in
      rows.groups(by: "prior").flatMap { prior, rows in
        rows.groups(by: "width").flatMap { width, rows in
          rows.groups(by: "training_seed").map { seed, rows in
            let parts = [
              recipe == "default" ? "" : ", \(recipe)", seed == "0" ? "" : ", seed \(seed)",
            ]
            return ("\(prior), width \(width)\(parts.joined())", rows)
          }
        }
      }
    }
  }
}
