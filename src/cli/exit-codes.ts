/** What the exit code of every command means. */
export const exitCodes = {
  fine: 0,
  /** The input has a fatal fault, or a link is dead. */
  fault: 1,
  /** The call is wrong. */
  wrongCall: 2,
  interrupted: 130
} as const
