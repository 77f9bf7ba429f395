import Foundation

/// The value and the derivative of a loss in one score.
package struct LossTerm: Equatable, Sendable {
  package let value, derivative: Double

  package init(value: Double, derivative: Double) {
    self.value = value
    self.derivative = derivative
  }

  /// log(1 + eˣ) without overflow, and the logistic function.
  package static func softplus(_ x: Double) -> LossTerm {
    let small = exp(-abs(x))
    return LossTerm(
      value: max(x, 0) + log1p(small), derivative: (x >= 0 ? 1 : small) / (1 + small))
  }

  /// ½x².
  static func halfSquare(_ x: Double) -> LossTerm { LossTerm(value: 0.5 * x * x, derivative: x) }

  /// max(0, x).
  static func positivePart(_ x: Double) -> LossTerm {
    LossTerm(value: max(x, 0), derivative: x > 0 ? 1 : 0)
  }

  /// The term as a function of −x, where it was one of x.
  var mirrored: LossTerm { LossTerm(value: value, derivative: -derivative) }
}

extension TrainingPlan.Loss {
  /// The discriminator's loss in the score of a real image.
  package func real(_ score: Double) -> LossTerm {
    switch self {
    case .nonSaturating: LossTerm.softplus(-score).mirrored
    case .leastSquares: .halfSquare(score - 1)
    case .hinge: LossTerm.positivePart(1 - score).mirrored
    }
  }

  /// The discriminator's loss in the score of a generated image.
  package func fake(_ score: Double) -> LossTerm {
    switch self {
    case .nonSaturating: .softplus(score)
    case .leastSquares: .halfSquare(score)
    case .hinge: .positivePart(1 + score)
    }
  }

  /// The generator's loss in the score of a generated image.
  package func generator(_ score: Double) -> LossTerm {
    switch self {
    case .nonSaturating: LossTerm.softplus(-score).mirrored
    case .leastSquares: .halfSquare(score - 1)
    case .hinge: LossTerm(value: -score, derivative: -1)
    }
  }
}
