/// What ends a command early, where no library error says it.
enum Failure: Error, Equatable {
  /// Something that the person at the keyboard can put right: exit code 64.
  case misuse(String)
  /// Work that could not be finished: exit code 1.
  case failure(String)
  /// A verdict that the table printed already says: exit code 1 without another word.
  case rejected
  /// Work that was interrupted and can be taken up again: exit code 130.
  case interrupted(String)
}
