/** A type in any spelling, as the source of a regular expression: `REG_DWORD`, `Reg_Dword`, `REG-DWORD`, `REG_ SZ`. */
export const typePattern =
  '(?:REG[_-] ?(?:DWORD(?:_(?:BIG|LITTLE)_ENDIAN)?|EXPAND_?SZ|MULTI_?SZ|MULI_SZ|MULTI_STRING|EXPANDED_SZ|SZ|BINARY|NONE|QWORD|LINK|FULL_RESOURCE_DESCRIPTOR|RESOURCE_LIST|WORD|STRING)(?:(?![A-Za-z_])|(?=Range|Default|Value|Data|Setting))|REGDWORD|REG DWORD|REG_D_WORD)'

/** The types of the registry in the words of its editor. */
const words: Record<string, string> = {
  dword: 'REG_DWORD',
  string: 'REG_SZ',
  text: 'REG_SZ',
  binary: 'REG_BINARY',
  'multi string': 'REG_MULTI_SZ',
  'multi-string': 'REG_MULTI_SZ',
  'multi-sz': 'REG_MULTI_SZ',
  'multi sz': 'REG_MULTI_SZ',
  multistring: 'REG_MULTI_SZ',
  multi: 'REG_MULTI_SZ',
  'expand string': 'REG_EXPAND_SZ',
  'expandable string': 'REG_EXPAND_SZ',
  'expanded string': 'REG_EXPAND_SZ'
}

/** `DWORD`, `string`, … before "value", as the source of a regular expression. */
export const typeWordPattern = '(?:DWORD|Multi[- ]?S(?:tring|Z)|Expand(?:able|ed)?[- ]String|String|Binary)'

/** The normal form of a type, or null when it is none: `Reg_Dword` and `DWORD value` are `REG_DWORD`. */
export function typeOf(printed: string): string | null {
  const text = printed
    .trim()
    .replace(/^["“](\w+)["”](?: \(without .*)?$/, '$1')
    .replace(/[.,;:]+$/, '')
  const register = anyType.exec(text)
  if (register) return normal(register[0])
  return words[text.toLowerCase().replace(/ (?:value|type|data|number)$/, '')] ?? null
}

const anyType = new RegExp(typePattern, 'i')

function normal(printed: string): string {
  const name = printed
    .toUpperCase()
    .replace(/[-\s]+/g, '_')
    .replace('REGDWORD', 'REG_DWORD')
    .replace('__', '_')
  return slips[name] ?? name
}

/** Slips of the archive: `REG_MULI_SZ`, `REG_WORD`. */
const slips: Record<string, string> = {
  REG_MULI_SZ: 'REG_MULTI_SZ',
  REG_MULTISZ: 'REG_MULTI_SZ',
  REG_MULTI_STRING: 'REG_MULTI_SZ',
  REG_EXPANDSZ: 'REG_EXPAND_SZ',
  REG_EXPANDED_SZ: 'REG_EXPAND_SZ',
  REG_WORD: 'REG_DWORD',
  REG_D_WORD: 'REG_DWORD',
  REG_STRING: 'REG_SZ'
}
