const firstMs = 300
const longestMs = 30_000

/**
 * How long to wait before an address is tried again: twice as long each time, and at random between half of that and all
 * of it, so that addresses that failed together do not come back together.
 *
 * *Shape*: `backOff(1)` is 150 to 300 ms, `backOff(2)` 300 to 600.
 */
export function backOff(attempts: number, random: () => number = Math.random): number {
  const span = Math.min(firstMs * 2 ** (attempts - 1), longestMs)
  return span / 2 + (random() * span) / 2
}
