/**
 * A call that cannot be carried out as it was made: an option out of range, a file that does not exist.
 *
 * The message is one sentence that names the option and its value. The command line prints it and exits with 2;
 * faults of the content are diagnostics and never this.
 */
export class UsageError extends Error {
  override name = 'UsageError'
}
