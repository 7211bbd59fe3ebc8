/** An error that no retry can mend: it is recorded and the message acknowledged. */
export class PermanentError extends Error {
  override readonly name: string = 'PermanentError';
}
