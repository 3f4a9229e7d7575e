/** Why a tool cannot answer what it was asked: the message says what it would have answered. */
export class ToolProblem extends Error {
  override readonly name = 'ToolProblem'
}
