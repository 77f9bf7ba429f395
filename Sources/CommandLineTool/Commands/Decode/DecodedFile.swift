import Images
import Report
import Trainer

/// Pictures on their way into a file: an array written batch by batch, or a sheet.
struct DecodedFile: ~Copyable {
  private var numpy: NumPyRowWriter?
  private var sheet: [UInt8] = []
  private let path: OutputPath
  private let plan: TrainingPlan
  private let latents: LabelledLatents
  private let step: Int

  init(
    _ path: OutputPath, plan: TrainingPlan, latents: LabelledLatents, step: Int
  ) throws {
    self.path = path
    self.plan = plan
    self.latents = latents
    self.step = step
    guard path.fileExtension == "npy" else {
      guard latents.count <= Self.most else {
        throw Failure.misuse(
          "\(latents.count) images are too many for a sheet, which takes \(Self.most). Write an .npy "
            + "file.")
      }
      numpy = nil
      return
    }
    numpy = try NumPyRowWriter(
      path.path, shape: [latents.count, plan.channels, plan.size, plan.size], element: .float32,
      replacing: path.isReplacing)
  }

  /// Generates all pictures, a batch at a time.
  mutating func write(
    _ latents: LabelledLatents, from generator: Generator, done: (Int) -> Void
  ) throws {
    for start in stride(from: 0, to: latents.count, by: Self.batch) {
      try Task.checkCancellation()
      let count = min(Self.batch, latents.count - start)
      let dimension = plan.latentDimension
      let values = generator.generate(
        latents: Array(latents.values[start * dimension..<(start + count) * dimension]))
      if let place = values.firstIndex(where: { !$0.isFinite }) {
        let image = start + place / (values.count / count)
        throw Failure.failure(
          "Image \(image) is no picture: the generator makes numbers of it that are not finite. Its latent "
            + "vector is too long for 32-bit numbers, or the checkpoint is damaged.")
      }
      if numpy == nil {
        sheet += ImageSet(size: plan.size, channels: plan.channels, values: values).pixels
      } else {
        let numbers = planes(values)
        try numpy?.append(numbers)
      }
      done(count)
    }
  }

  /// Puts the file in its place.
  consuming func commit() throws {
    let picture = numpy == nil ? contactSheet : nil
    let path = path
    if let numpy { try numpy.commit() }
    if let picture {
      try OutputFile.write(
        PNGFile.bytes(of: picture.picture), to: path.path, replacing: path.isReplacing)
    }
  }

  private var contactSheet: ContactSheet {
    var result = ContactSheet(
      ImageSet(size: plan.size, channels: plan.channels, pixels: sheet), columns: latents.columns)
    result.rowLabels = latents.rowLabels
    result.columnLabels = latents.columnLabels
    result.title = "\(latents.title), step \(step)"
    result.magnification = ContactSheet.magnification(forSize: plan.size)
    return result
  }

  /// Images as channels × rows × columns from rows × columns × channels.
  private func planes(_ values: [Float]) -> [Double] {
    let pixels = plan.size * plan.size, channels = plan.channels
    var result: [Double] = []
    result.reserveCapacity(values.count)
    for image in 0..<values.count / (pixels * channels) {
      for channel in 0..<channels {
        for pixel in 0..<pixels {
          result.append(Double(values[(image * pixels + pixel) * channels + channel]))
        }
      }
    }
    return result
  }

  private static let batch = 64
  private static let most = 10_000
}
