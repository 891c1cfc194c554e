/** The command was called in a way that makes no sense; ends with exit status 2 and this message. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
