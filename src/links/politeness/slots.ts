/** Lets a fixed number of jobs run at once; the others wait in line. */
export interface Slots {
  run<T>(job: () => Promise<T>): Promise<T>
}

/** Make room for `count` jobs at once. */
export function createSlots(count: number): Slots {
  const waiting: (() => void)[] = []
  let free = count
  return {
    async run(job) {
      if (free > 0) free--
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await job()
      } finally {
        // The slot goes straight to the next in line, so that nobody can slip in between.
        const next = waiting.shift()
        if (next) next()
        else free++
      }
    }
  }
}
