import fc from 'fast-check'

const times = Number(process.env.PROPERTY_RUNS ?? 1)

/**
 * Hold a property against random inputs: the same ones in every run, so that a change is what made it fail. With
 * `PROPERTY_RUNS=100` it is held against a hundred times as many, other ones in each run.
 */
export function holds<Inputs>(property: fc.IRawProperty<Inputs>, runs = 100): void {
  fc.assert(property, times > 1 ? {numRuns: runs * times} : {numRuns: runs, seed: 1})
}
