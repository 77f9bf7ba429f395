import Distributions

/// How near the images of a sample come to given ones.
public enum NearestReference {
  /// The median distance from an image of the sample to the nearest of the reference; without influences.
  public static func median(_ neighbours: NearestNeighbours) -> Measured {
    Measured(value: neighbours.distances.median)
  }
}
