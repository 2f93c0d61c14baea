import {codeScore} from '../classify/code.ts'
import {looksLikeCommand} from '../classify/command.ts'
import {announcesError} from '../classify/lead.ts'
import {isSectionName, isSettings, mayOpenSettings} from '../classify/settings.ts'
import type {Line} from '../lines.ts'
import {codeEnd} from './code-end.ts'
import {type Construct, chunkEnd, dedentEnd, lineAt, sampleTexts, skipBlank} from './construct.ts'
import {codeBlock} from './literal-block.ts'

/**
 * Lines of a file of settings or of a batch file, indented or not; the name of a section may stand apart from its entries
 * (Q84752, Q109506).
 */
export const settings: Construct = {
  name: 'settings',
  starts: (line) => mayOpenSettings(line.text),
  read(lines, at, context) {
    const end = settingsEnd(lines, at)
    const texts = sampleTexts(lines, at, end)
    if (announcesError(context.lead) && texts.some((text) => failure.test(text))) return null
    if (!isSettings(texts) && !isSectionAlone(lines, at, end)) return null
    const isIndented = lineAt(lines, at).indent >= 2
    // lines that look like one kind of code, or like commands, are known as such
    if (isIndented && (codeScore(texts) >= 0.5 || texts.every(looksLikeCommand))) return null
    return codeBlock(lines, at, isIndented || context.depth > 0 ? codeEnd(lines, at, end, context) : end, context)
  }
}

const failure = /error|fail|cannot|invalid|exception|missing|unable|denied|unknown/i

const bullet = /^\s*[-*] /

function settingsEnd(lines: readonly Line[], at: number): number {
  const end = chunkEnd(lines, at)
  return lineAt(lines, at).indent < 2 ? end : dedentEnd(lines, at, end)
}

function isSectionAlone(lines: readonly Line[], at: number, end: number): boolean {
  if (end !== at + 1 || !isSectionName(lineAt(lines, at).text)) return false
  const next = skipBlank(lines, end)
  if (next >= lines.length || next - end > 1 || lineAt(lines, next).indent < lineAt(lines, at).indent) return false
  const texts = sampleTexts(lines, next, settingsEnd(lines, next))
  return isSettings(texts) || (codeScore(texts) === 1 && !bullet.test(texts[0] ?? ''))
}
