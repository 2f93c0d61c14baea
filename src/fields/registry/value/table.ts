import type {Passage} from '../../passages.ts'
import {plainText} from '../../plain-text.ts'
import {cleanDatum} from '../datum.ts'
import {type Fact, fact} from '../fact.ts'
import {cleanName, isIdentifier} from '../name.ts'
import {isName} from '../prose/plausible.ts'
import {typeOf, typePattern} from '../type.ts'

/** The columns of a table of values (Q185590: `Registry Value | Registry Data | Description`). */
export interface Columns {
  name: number
  type: number
  data: number
  default: number
}

/** Cells of a row of a table. */
export function cellsOf({node}: Passage): string[] {
  return node.type === 'tableRow' ? node.children.map((cell) => plainText(cell).replace(/\s+/g, ' ').trim()) : []
}

/** The columns that the header names, or null when the table holds no values. */
export function columnsOf(header: readonly string[]): Columns | null {
  const find = (pattern: RegExp) => header.findIndex((cell) => pattern.test(cell))
  let name = find(/^(?:registry )?(?:value|entry|parameter)(?: name| entry)?s?$|^(?:value|entry|parameter) name$/i)
  const type = find(/^(?:data |value )?types?$/i)
  // `Value | Value Data`: the column that says data before one that only says value (Q227989)
  const marked = find(/^(?:registry |value )?data$|^setting$/i)
  const data = marked === -1 ? find(/^(?:recommended )?(?:value|setting)$/i) : marked
  const byDefault = find(/^default(?: value| setting| data)?$/i)
  // a plain `Name | Data`
  if (name === -1 && data !== -1) name = find(/^name$/i)
  if (name === -1 || (type === -1 && (data === -1 || data === name) && byDefault === -1)) return null
  return {name, type, data: data === name ? -1 : data, default: byDefault}
}

/** A row of labels: `Name: | CommonOpen`, `Data: | Common Files …` (Q124290). */
export function labelledRow([label = '', text = '', ...more]: readonly string[]): Fact | null {
  if (more.length > 0 || text === '') return null
  const datum = cleanDatum(text)
  switch (label.toLowerCase().replace(/^(?:value|entry|parameter)\s+/, '')) {
    case 'name:':
      return fact(0, {name: cleanName(text)})
    case 'type:':
    case 'data type:':
      return fact(0, {type: typeOf(text)})
    case 'data:':
    case 'value:':
      return fact(0, {data: datum === null ? null : {text: datum, rank: 'set'}})
    case 'default:':
      return fact(0, {default: datum})
  }
  return null
}

/** A row without a header: `BandwidthLevel | REG_DWORD`, and below it `Range: … | Default: 10` (Q143180). */
export function typedRow(cells: readonly string[]): Fact | null {
  const [name = '', printed = '', ...others] = cells
  const more = others.filter((cell) => cell !== '')
  const type = more.length === 0 && wholeType.test(printed) ? typeOf(printed) : null
  // `Device | REG_SZ` (Q156969)
  if (type !== null && (isIdentifier(name) || /^[A-Z][a-z]+$/.test(name))) return fact(0, {name: cleanName(name), type})
  // `DependOnService: REG_MULTI_SZ: | Tcpip` (Q139356)
  const both = more.length === 0 ? nameAndType.exec(name) : null
  if (both?.[1] && both[2]) {
    const datum = cleanDatum(printed)
    return fact(0, {
      name: cleanName(both[1]),
      type: typeOf(both[2]),
      data: datum === null ? null : {text: datum, rank: 'listed'}
    })
  }
  const typed = more.length === 0 && plainName.test(name) ? typeMarked.exec(printed) : null
  const ownName = typed ? cleanName(name) : null
  if (typed?.[1] && ownName !== null) {
    const datum = cleanDatum(typed[2] ?? '')
    return fact(0, {name: ownName, type: typeOf(typed[1]), data: datum === null ? null : {text: datum, rank: 'listed'}})
  }
  const byDefault = cells.map((cell) => /^Default\s?:\s*(\S.*)$/i.exec(cell)?.[1]).find((one) => one !== undefined)
  return byDefault === undefined ? null : fact(0, {default: cleanDatum(byDefault)})
}

const nameAndType = new RegExp(`^([\\w .()-]{2,50}?)\\s?:\\s?(${typePattern})\\s?:?$`, 'i')

/** A word, or a few that begin with a capital: `POP3 Protocol Log Path` (Q182504). */
const plainName = /^(?:\S+|[A-Z]\S*(?: \w+){1,4})$/

/** `ncacn_np | REG_SZ : rpclts1.dll` (Q165324). */
const typeMarked = new RegExp(`^(${typePattern})\\s*[:=]\\s*(\\S.*)$`, 'i')

const wholeType = new RegExp(`^${typePattern}$`, 'i')

/** Whether most rows of the table that a row belongs to begin with a name. */
export function isNamed({ancestors}: Passage): boolean {
  const table = ancestors.at(-1)
  if (table?.type !== 'table') return false
  const names = table.children.filter((row) => {
    const first = row.type === 'tableRow' ? row.children[0] : undefined
    return first !== undefined && plainText(first).trim() !== ''
  })
  return names.length > 1 && 2 * names.length > table.children.length
}

/** A name with its datum, or with what it does: `DefaultSyntax | "3"`, `NoDispCPL | - Deny Access to display icon` (Q137567, Q151176). */
export function describedRow([name = '', ...others]: readonly string[]): Fact | null {
  const [rest = '', ...more] = others.map((cell) => cell.replace(/^(?:value)?=\s*/, '')).filter((cell) => cell !== '')
  const isDatum = /^["<\d-](?! )|^0x|^\S+$|^[A-Z]:\\/.test(rest) || others.some((cell) => /^(?:value)?=/.test(cell))
  if (rest === '' || more.length > 0 || /[:.,]$/.test(name)) return null
  const own = cleanName(name.replace(/^ab\s(?=[A-Z])/, ''))
  if (own === null || !(isDatum || isIdentifier(own) || plainName.test(own))) return null
  if (own !== '(Default)' && !/^path$/i.test(own) && !isName(own, true)) return null
  const datum = isDatum ? cleanDatum(rest) : null
  return fact(0, {name: own, data: datum === null ? null : {text: datum, rank: 'listed'}})
}

/** The value of one row. */
export function rowValue(cells: readonly string[], columns: Columns): Fact | null {
  const cell = (column: number) => (column === -1 ? '' : (cells[column] ?? ''))
  const name = cleanName(cell(columns.name))
  if (name === null || /^(?:0x)?[\da-f]*\d[\da-f]*$|^NOTE/i.test(name)) return null
  // `REG_SZ "<Category>"` in one cell (Q179385)
  const printed = typeAhead.exec(cell(columns.data))
  const datum = cleanDatum(printed?.[2] ?? cell(columns.data))
  return fact(0, {
    name,
    type: typeOf(cell(columns.type)) ?? typeOf(printed?.[1] ?? ''),
    data: datum === null ? null : {text: datum, rank: 'listed'},
    default: cleanDatum(cell(columns.default))
  })
}

const typeAhead = new RegExp(`^(${typePattern})\\s+(\\S.*)$`, 'i')
