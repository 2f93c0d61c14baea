import type {Block} from './block.ts'
import type {Reading} from './segments.ts'

/** A path in brackets or quotation marks ends where they close: `[HKEY_USERS\.DEFAULT\Control Panel\Sound Events]`. */
export function readExact(block: Block, from: number, at: number): Reading | null {
  const {text} = block
  const opening = text[from - 1]
  const closing = opening === '"' ? '"' : opening === '[' ? ']' : null
  if (!closing || !/[\\/A-Z]/i.test(text[at] ?? '')) return null
  const to = text.indexOf(closing, at)
  if (to === -1 || to - at > longestExact) return null
  const inner = text.slice(at, to)
  if (/["=;]|: |\bHKEY_|\bHK[LC][MUR]\\|\n.*\n.*\n/.test(inner) || sentence.test(inner)) return null
  const joined = inner
    .replace(/([\\/-]) ?\n|\n(?=[\\/])/g, '$1')
    .replace(/\{[-\da-f\s]*\}/gi, (guid) => guid.replace(/\s+/g, ''))
  const segments = joined
    .split(joined.includes('\\') ? /\s*\\+\s*/ : /\s*\/+\s*/)
    .map((segment) => segment.replace(/\s+/g, ' ').trim())
    .filter((segment) => segment !== '')
  if (segments.length === 0) return null
  segments[segments.length - 1] = (segments.at(-1) ?? '').replace(/(?<=\w)[.,]$/, '')
  return {segments, to: to - trailing(inner)}
}

const longestExact = 400
const sentence = /\s(?:is|are|was|to|not|could|cannot|the|and|key)\s/

function trailing(inner: string): number {
  return inner.length - inner.replace(/[\\/\s]+$/, '').length
}
