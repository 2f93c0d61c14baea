import {htmlReport} from './html.ts'
import {jsonReport} from './json.ts'
import {junitReport} from './junit.ts'
import {markdownReport} from './markdown.ts'
import type {Report} from './report.ts'

/** The forms of report. */
export const reports: readonly Report[] = [htmlReport, jsonReport, junitReport, markdownReport]
