import {type Line, positionOf} from '../lines.ts'
import type {KbRegistryKey} from '../tree.ts'
import {type Construct, chunkEnd, lineAt} from './construct.ts'

/**
 * Registry keys in a block of their own, wraps undone; one a line of `value`.
 *
 * ```text
 *   HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Session Manager\Memory     full line: goes on, one blank
 *   Management                                                    (Q192409)
 *   HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT              next line begins with `\`: goes on without
 *   \CurrentVersion\Winlogon                                      (Q174281)
 * ```
 *
 * A block in which something else stands too, such as the values of the key, is read as lines of a paragraph instead.
 */
export const registryKey: Construct = {
  name: 'registry-key',
  starts: (line, context) => (line.indent >= 1 || context.depth > 0 ? pathStart : wholePath).test(line.text),
  read(lines, at, context) {
    const end = chunkEnd(lines, at)
    const paths: string[] = []
    // within an item the key stands at the column of the item's paragraphs
    const isAtMargin = context.depth === 0 && lineAt(lines, at).indent === 0
    const margin = context.depth > 0 || isAtMargin ? 0 : 1
    let next = at
    for (; next < end; next++) {
      const line = lineAt(lines, next)
      if (line.indent < margin || (isAtMargin && line.indent > 1)) break
      const previous = lines[next - 1]
      if (next > at && previous && goesOn(line, previous, paths.at(-1) ?? '')) {
        paths.push(joinPath(paths.pop() ?? '', line.text.trim()))
      } else if (pathStart.test(line.text) && isPathOnly(line.text)) paths.push(line.text.trim())
      else break
    }
    const after = lines[next]
    if (paths.length === 0 || (after && !after.blank && after.indent >= margin)) return null
    if (isAtMargin && !paths.every((path) => wholePath.test(path) && !sentenceWords.test(path))) return null
    const node: KbRegistryKey = {
      type: 'kbRegistryKey',
      value: paths.join('\n'),
      position: positionOf(lineAt(lines, at), lineAt(lines, next - 1))
    }
    context.lead = ''
    return {nodes: [node], next}
  }
}

/** No registry path is longer; keeps the reading of endless lines linear. */
const longestPath = 600

const pathStart =
  /^\s*"?(?:My Computer\\ ?)?\\{0,2}(?:HKEY_? ?[A-Z]|HKLM|HKCU|HKCR|HKU\b|HKEY|\\?(?:SYSTEM|SOFTWARE|HARDWARE)\\|\\(?:System|Software|Hardware)\\|(?:System\\CurrentControlSet|Software\\Microsoft|Control Panel\\))/i

/** At the margin a paragraph may begin with the name of a key: all of the block has to be keys (Q193834). */
const wholePath = /^HKEY_[A-Z_]+\\[A-Za-z\d]/
const sentenceWords =
  /[ ,](?:[a-z]{1,3}|key|subkey|value|must|from|contains?|does|should|which|that) |[a-z]{3}[.:]$|\($|=|:REG_/

/** Nothing but a path: no `=`, no sentence, no address of a drive. */
function isPathOnly(text: string): boolean {
  return !/[=;]|: |\. [A-Z]|\bREG_/.test(text) && !/\b(?:is|are|the|and then|where)\b [a-z]/.test(text)
}

/** The line goes on with the path on the line above it. */
function goesOn(line: Line, previous: Line, path: string): boolean {
  const text = line.text.trim()
  if (path.length > longestPath) return false
  if (pathStart.test(line.text) && !text.startsWith('\\')) return false
  if (text.startsWith('\\\\HKEY') || /^\\HKEY/i.test(text)) return false
  if (/^[\\/]/.test(text)) return true
  if (/[\\/]\s*$/.test(previous.text)) return true
  if (count(path, '{') > count(path, '}') || count(path, '<') > count(path, '>')) return true
  if (/-$/.test(path) && path.includes('{')) return true
  const firstWord = text.split(' ')[0] ?? ''
  return previous.text.length + 1 + firstWord.length > 78 && !/[:=]/.test(text)
}

function joinPath(path: string, rest: string): string {
  const isTight = /[\\/-]$/.test(path) || /^[\\/]/.test(rest) || count(path, '{') > count(path, '}')
  return isTight ? `${path}${rest}` : `${path} ${rest}`
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
