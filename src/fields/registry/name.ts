/**
 * Clean the name of a value; null when it is none. The unnamed value is `(Default)`.
 *
 * *Shape*: `"Start" (without the quotation marks)` → `Start` · `<NO NAME>` → `(Default)` · `@` → `(Default)` ·
 * `... Start` → `Start` (Q182413) · `KeepAliveCount.)` → `KeepAliveCount` (Q99745) · `ab(default)` → `(Default)` (Q185217) · `Flags of Type: REG_DWORD"` → `Flags` (Q186499) ·
 * `Annotate Data type = …` → `Annotate` (Q141705) · `ThreadMax to 14 (hex)` → `ThreadMax` (Q235461) · `Default# (where # is …)` → `Default#` (Q121658).
 */
export function cleanName(printed: string): string | null {
  const text = printed
    .replace(/\s+/g, ' ')
    .replace(/\s*[([]without (?:the )?(?:quot\w+(?: marks)?|")[)\]]?/i, '')
    .replace(
      /\s+\((?:optional|case[- ]sensitive|if|or|where|this|note|see|REG_|the|without|string|dword)[^)]*\)?.*$/i,
      ''
    )
    .replace(/\s+-{1,2}\s.*$/, '')
    .replace(/\s+(?:of type\b|DWORD\s|specifies\s|(?:data|value) type(?=$|\s?[:=])).*$/i, '')
    .replace(/(?<=\w) to (?:0x)?\d+(?: \((?:hex|decimal)\))?$/i, '')
    .replace(/^(?:\.{3}|of\s)\s*/, '')
    .replace(/^ab\s?(\(default\))(?:\s+value)?$/i, '$1')
    .trim()
    .replace(/^["“'`]([^"”]*?)["”'`]?[.,;]?$/, '$1')
    .replace(/\s*(?:[.,;:=]+|\.\))$|\s+(?:and|of)$/, '')
    .trim()
  if (/^(?:@|[([<]?(?:the )?default[)\]>]|<no name>|\(?no name\)?|\(?unnamed\)?|<unnamed>)$/i.test(text))
    return '(Default)'
  if (text === '' || text.length > longestName || /[⟦⟧\n]/.test(text) || noName.test(text)) return null
  return text
}

const longestName = 80

/** Words of a sentence, and steps: "If entry 932 …" (Q158870), "Start Registry Editor" (Q165846), "Choose ADD". */
const noName =
  /^(?:(?:being|needs?|to|is|are|was|must|should|the)$|(?:if|when|choose|click|select|in)\s|create\s[a-z])|\bRegistry Editor\b|^[\d.]+ Service Pack \d/i

/** A word that only a program would write: `EnableDeadGWDetect`, `TCP1323Opts`, `Ncb_Max`, `SESSTIMEOUT`. */
export function isIdentifier(text: string): boolean {
  const word = text.trim()
  if (
    !/^[A-Za-z_][\w.()+/& -]*$/.test(word) ||
    /\.(?:exe|dll|sys|com|bat|ini|inf|txt|hlp|cpl|drv|vxd|mdb|reg|doc|dat|pol)$/i.test(word)
  )
    return false
  return /[a-z][A-Z]|[A-Z]{2}[a-z]|_|\d/.test(word) || /^[A-Z]{6,}$/.test(word)
}
