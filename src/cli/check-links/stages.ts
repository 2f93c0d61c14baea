import {type Progress, startProgress} from '../progress.ts'

/** Show how far each stage is; copies are looked for when the checks are over. */
export function showStages(quiet: boolean | undefined) {
  const labels = {links: 'Checking links', copies: 'Looking for copies'} as const
  let stage: keyof typeof labels | undefined
  let progress: Progress | undefined
  return {
    show(done: number, total: number, current: keyof typeof labels) {
      if (stage !== current) {
        progress?.end()
        stage = current
        progress = startProgress({label: labels[current], total, quiet})
      }
      progress?.reach(done, total)
    },
    end: () => progress?.end()
  }
}
