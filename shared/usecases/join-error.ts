/** A merge or a split that makes no sense. The message is for the officer: what is wrong and what to do. */
export class JoinRefusedError extends Error {
  override readonly name = 'JoinRefusedError';
}
