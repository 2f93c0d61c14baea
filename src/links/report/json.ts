import {countVerdicts} from '../result.ts'
import {type Report, reportRows} from './report.ts'

/** Everything, for programs: `{complete, counts, comparison, results}`. */
export const jsonReport: Report = {
  name: 'json',
  render(input) {
    const {isComplete, results, comparison} = input
    const report = {
      complete: isComplete,
      counts: countVerdicts(results),
      comparison: comparison ?? null,
      results: reportRows(input)
    }
    return `${JSON.stringify(report, null, 2)}\n`
  }
}
