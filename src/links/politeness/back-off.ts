const firstMs = 500
const longestMs = 30_000

/**
 * How long to wait before an address is tried again: twice as long each time, and at random between half of that and all
 * of it, so that addresses that failed together do not come back together.
 *
 * *Shape*: `backOff(1)` is 250 to 500 ms, `backOff(2)` 500 to 1,000.
 */
export function backOff(attempts: number, random: () => number = Math.random): number {
  const span = Math.min(firstMs * 2 ** (attempts - 1), longestMs)
  return span / 2 + (random() * span) / 2
}
