import KernelAnswers
import Testing

/// What every kernel answers to fixed questions; the table is the same on every machine.
@Suite struct KernelAnswerTests {
  @Test("every kernel gives the bits of the table, on every instruction set of this machine")
  func answers() throws {
    let table = try ReferenceTable("kernel_answers")
    #expect(kernel_count() == table.count)
    for index in 0..<table.count {
      let name = unsafe String(cString: kernel_name(index))
      let expected = try table.text(index, "answer")
      #expect(try table.text(index, "kernel") == name)
      // The baseline is there always; the others are 0 where the processor lacks them.
      for set in 0..<3 {
        let answer = kernel_answer(index, Int32(set))
        if answer == 0, set > 0 { continue }
        let text = String(answer, radix: 16)
        let padded = String(repeating: "0", count: 16 - text.count) + text
        #expect(padded == expected, "\(name), instruction set \(set)")
      }
    }
  }
}
