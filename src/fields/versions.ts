import {z} from 'zod'
import {report} from '../diagnostics/report.ts'
import type {KbField} from '../parse/tree.ts'
import {distinct, footField, headField} from './envelope.ts'
import {defineField} from './field.ts'
import {line, text} from './item.ts'

const schema = z.array(
  z.object({
    platform: text.nullable().describe('As printed; null when no platform is printed'),
    versions: z.array(text),
    line
  })
)

type Group = z.output<typeof schema>[number]

export const versions = defineField({
  name: 'versions',
  description: 'Versions of the product line, by platform',
  source: 'foot line Version, which is whole; else head line Version(s), in the text form PROD/VER (Q241041, Q34170)',
  schema,
  example: [{platform: 'winnt', versions: ['3.51', '4.0'], line: 11}],
  extract(tree, file) {
    const {dialect, frontMatter} = file.data.article
    if (dialect === 'markdown') return authoredGroups(frontMatter.versions)
    const head = headField(tree, 'Version(s)', 'PROD/VER')
    const foot = footField(tree, 'Version')
    const field = foot && foot.value !== '' ? foot : head
    if (!field) return []
    const at = (head ?? field).position?.start.line ?? 1
    const systems = (headField(tree, 'Operating System(s)', 'OPER/SYS')?.value ?? '')
      .split('|')
      .map((name) => name.trim())
    const isColumns = /\|[^:]*$/.test(field.value) || (systems[0] !== '' && !field.value.includes(':'))
    if (!isColumns) return merge(splitGroups(field.value, at))
    return merge(splitColumns(field, systems, at, file))
  }
})

/** `WINDOWS:4.0,5,98; winnt:4.0`; of `WINDOWS|MACINTOS:1.0` both platforms have the list (Q261951). */
function splitGroups(value: string, at: number): Group[] {
  return value.split(';').flatMap((part): Group[] => {
    const colon = part.indexOf(':')
    const platforms = colon > 0 ? part.slice(0, colon).split('|') : ['']
    return platforms.flatMap((platform) => secondPlatform(platform.trim(), part.slice(colon + 1), at))
  })
}

/** `windows:97, macintosh:1.0` and `WinNT:3.5,3.51 WFW:3.11 Win95`: no semicolon stands before the second platform (Q154452, Q151211). */
function secondPlatform(platform: string, list: string, at: number): Group[] {
  const match = /(?:,\s*|\s+)([A-Za-z][\w/.-]*(?: NT)?):|\s+(Win(?:95|98|NT)|WFW)$/i.exec(list)
  if (!match) return [{platform: platform === '' ? null : platform, versions: splitList(list), line: at}]
  return [
    {platform: platform === '' ? null : platform, versions: splitList(list.slice(0, match.index)), line: at},
    ...secondPlatform(match[1] ?? match[2] ?? '', list.slice(match.index + match[0].length), at)
  ]
}

/** A comma list keeps blanks within a version (`4.0 SP1`); without commas blanks part versions (`3.1 3.5 3.51 4.0`, Q136682). */
function splitList(list: string): string[] {
  return distinct(
    list
      .replace(/^[:\s]+/, '')
      .split(',')
      .flatMap((part) => (numbersOnly.test(part) ? part.split(/\s+/) : part))
  )
}

/** The last one may be cut (Q44816). */
const numbersOnly = /^\s*\d+(?:\.[\dx]+)*[a-z]{0,3}(?:\s+\d+(?:\.[\dx]+)*[a-z]{0,3}\.?)+\s*$/i

/** `4.10 4.50 | 4.10`: a column each, with the platform of the same column of the operating systems (Q34170). */
function splitColumns(
  field: KbField,
  systems: readonly string[],
  at: number,
  file: Parameters<typeof report>[0]
): Group[] {
  const columns = field.value.split('|')
  const isPaired = systems.length === columns.length
  if (!isPaired && systems[0] !== '') {
    report(file, 'column-mismatch', field.position?.start, {found: columns.length, expected: systems.length})
  }
  return columns.map((column, index) => {
    const platform = isPaired ? (systems[index] ?? '') : ''
    const list = column.includes(',') ? splitList(column) : distinct(column.trim().split(/\s+/))
    return {platform: platform === '' ? null : platform, versions: list, line: at}
  })
}

/** A platform once; groups with nothing in them dropped. */
function merge(groups: readonly Group[]): Group[] {
  const merged: Group[] = []
  for (const group of groups) {
    if (group.platform === null && group.versions.length === 0) continue
    const same = merged.find(
      (other) => other.platform === group.platform && other.versions.join() === group.versions.join()
    )
    if (!same) merged.push(group)
  }
  return merged
}

/** Front matter: `versions: [{platform: winnt, versions: [4.0]}]`, or a plain list of versions. */
function authoredGroups(value: unknown): Group[] {
  if (value === undefined || value === null) return []
  const items = Array.isArray(value) ? value : [value]
  const groups: Group[] = []
  const plain: string[] = []
  for (const item of items) {
    if (typeof item === 'string' || typeof item === 'number') plain.push(String(item))
    else if (typeof item === 'object' && item !== null) {
      const {platform, versions: list} = item as {platform?: unknown; versions?: unknown}
      const names = (Array.isArray(list) ? list : [list]).filter(
        (name) => typeof name === 'string' || typeof name === 'number'
      )
      groups.push({
        platform: typeof platform === 'string' && platform.trim() !== '' ? platform.trim() : null,
        versions: distinct(names.map(String)),
        line: 1
      })
    }
  }
  if (plain.length > 0) groups.unshift({platform: null, versions: distinct(plain), line: 1})
  return merge(groups)
}
