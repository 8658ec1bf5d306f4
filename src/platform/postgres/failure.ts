/** Something outside the program stands in the way of starting it; its message is one sentence for the operator. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}
