import {admonition} from './admonition.ts'
import {bareTable} from './bare-table.ts'
import {boxedTable} from './boxed-table.ts'
import {compilerMessage} from './compiler-message.ts'
import type {Construct} from './construct.ts'
import {contents} from './contents.ts'
import {definitionRows} from './definition-rows.ts'
import {heading} from './heading.ts'
import {indented} from './indented.ts'
import {leaders} from './leaders.ts'
import {list} from './list.ts'
import {marginCode} from './margin-code.ts'
import {marginExample} from './margin-example.ts'
import {markupLine} from './markup-line.ts'
import {paragraph} from './paragraph.ts'
import {properties} from './properties.ts'
import {queryWords} from './query-words.ts'
import {question} from './question.ts'
import {referenceLines} from './reference-lines.ts'
import {registryKey} from './registry-key.ts'
import {remarks} from './remarks.ts'
import {resumedRows} from './resumed-rows.ts'
import {rule} from './rule.ts'
import {ruledTable} from './ruled-table.ts'
import {sectionTitle} from './section-title.ts'
import {separator} from './separator.ts'
import {settings} from './settings.ts'

/** What a line that opens like a sentence can be. */
export const proseConstructs: readonly Construct[] = [heading, paragraph]

/** What the applies-to block holds: its label, bullets and nested bullets. */
export const bulletConstructs: readonly Construct[] = [separator, list, paragraph]

/** All constructs in order of rank: the first that reads something wins, the last reads everything. */
export const constructs: readonly Construct[] = [
  heading,
  separator,
  rule,
  markupLine,
  boxedTable,
  ruledTable,
  admonition,
  queryWords,
  question,
  list,
  contents,
  sectionTitle,
  leaders,
  properties,
  referenceLines,
  registryKey,
  resumedRows,
  marginCode,
  settings,
  remarks,
  definitionRows,
  bareTable,
  indented,
  compilerMessage,
  marginExample,
  paragraph
]
