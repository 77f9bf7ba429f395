import Foundation
import Report
import Testing

/// Damages bytes in one to four places: another byte, a lost one, a new one, a doubled stretch, an end.
private func mutate(_ bytes: [UInt8], _ words: inout Lehmer) -> [UInt8] {
  var result = bytes
  for _ in 0..<Int.random(in: 1...4, using: &words) {
    guard !result.isEmpty else { break }
    let place = Int.random(in: result.indices, using: &words)
    switch Int.random(in: 0..<6, using: &words) {
    case 0: result[place] = UInt8.random(in: 0...255, using: &words)
    case 1: result.remove(at: place)
    case 2: result.insert(UInt8.random(in: 0...255, using: &words), at: place)
    case 3: result.insert(contentsOf: result[place..<min(place + 9, result.count)], at: place)
    case 4: result.removeSubrange(place...)
    default:
      result[place] = [34, 44, 10, 13, 39, 40, 41, 57, 123, 0xFF].randomElement(using: &words) ?? 0
    }
  }
  return result
}

@Suite("Damaged files")
struct FuzzTests {
  @Test("a damaged .npy file is an array or a ReportError", arguments: 1...8 as ClosedRange<UInt64>)
  func npy(seed: UInt64) {
    var words = Lehmer(seed)
    let shapes = [[6], [2, 3], [1, 2, 3]]
    var arrays = 0
    for round in 0..<1_000 {
      let array = NumericArray(shape: shapes[round % 3], values: [1, 2, 3, 4, 5, 6])
      let good = array.npy(element: round % 2 == 0 ? .float32 : .float64)
      do throws(ReportError) {
        let result = try NumericArray(npy: mutate(good, &words), path: "x")
        #expect(result.values.count == result.shape.reduce(1, *))
        arrays += 1
      } catch {
        #expect("\(error)".hasSuffix("."))
      }
    }
    #expect(arrays > 0 && arrays < 1_000, "some damage hits numbers only, some the header")
  }

  @Test("a damaged CSV file is a table or a ReportError", arguments: 1...8 as ClosedRange<UInt64>)
  func csv(seed: UInt64) {
    var words = Lehmer(seed)
    let good = Array(CSVWriter.text(TableWriterTests.table).utf8)
    var tables = 0
    for _ in 0..<1_000 {
      do throws(ReportError) {
        let reader = try CSVReader(bytes: mutate(good, &words), path: "x")
        #expect(reader.table().rows.count == reader.rowCount)
        tables += 1
        _ = try reader.array()
      } catch {
        #expect("\(error)".hasSuffix("."))
      }
    }
    #expect(tables > 0 && tables < 1_000)
  }
}
