/** Is this a drawing made of lines and corners: a memory map, a dialog box, a network (Q62926, Q116134, Q132060)? */
export function looksDrawn(lines: readonly string[]): boolean {
  if (!lines.slice(0, openingLines).some((line) => drawingSign.test(line))) return false
  let drawn = 0
  let arrows = 0
  let count = 0
  for (const line of lines) {
    const text = line.trim()
    if (text === '') continue
    count++
    if (hasArrow(text)) arrows++
    if (
      /^[|+].*[|+]$|^[|+\\][|+\\ ]*-{2,}[->]? |^\|(?: .*)? \| |^[-=_ ]{5,}$|[|+]-{3,}[|+]|^[|\\/+\s^v<>-]+$|[┌┐└┘│─├┤┬┴┼║═╔╗╚╝]/.test(
        text
      )
    )
      drawn++
  }
  if (lines.length > 2 && isFramed(lines)) return true
  if (count === 1 && boxBorder.test(lines[0] ?? '')) return true
  return (count >= 2 && drawn / count > 0.5) || (arrows > 0 && arrows / count > 0.3)
}

/** A notice in a frame of asterisks, two on each side: comments of programs have one (Q143317). */
function isFramed(lines: readonly string[]): boolean {
  return (
    frameRule.test(lines[0] ?? '') && frameRule.test(lines.at(-1) ?? '') && lines.every((line) => framed.test(line))
  )
}

const frameRule = /^\s*\*{20,}$/
const framed = /^\s*\*\*.*\*\*$/
const boxBorder = /^\s*\+(?:-{2,}\+){2}/

/** `BIND +RSP ------------------>`: what goes from one to the other, no row and no rule (Q162592). */
export function hasArrow(line: string): boolean {
  return line.includes('----') && arrow.test(line)
}

const arrow = /(?:^|\s)(?:<-{4,}|-{4,}>)(?:\s|$)/

/** Is this output or a dump of a program: numbers in columns, hexadecimal rows, a listing of a directory (Q197969, Q141977)? */
export function dumpKind(lines: readonly string[]): 'listing' | 'output' | null {
  if (!lines.slice(0, openingLines).some((line) => dumpSign.test(line))) return null
  if (lines[0]?.includes('-----') && traceHead.test(lines[0])) return 'output'
  let listed = 0
  let feet = 0
  let dumped = 0
  let gaps = 0
  let count = 0
  for (const line of lines) {
    const text = line.trim()
    if (text === '') continue
    count++
    if (listingFoot.test(text)) feet++
    if (listingRow.test(text)) listed++
    if (hexadecimalRow.test(text) || compilerRow.test(text)) dumped++
    if (/\S {3,}\S/.test(text)) gaps++
  }
  if (count === 0) return null
  if ((listed + feet) / count > 0.4 && (listed + feet >= 2 || feet === count)) return 'listing'
  if (count === 1 && ownRow.test(lines[0] ?? '')) return 'listing'
  if (dumped / count > 0.4) return 'output'
  return count >= 2 && gaps / count > 0.6 ? 'output' : null
}

/** Does this line open what a compiler writes, or a part of what a debugger or Dr. Watson does: registers, a stack (Q224195)? */
export function opensLog(line: string): boolean {
  return (logSign.test(line) || line.endsWith('occurred:')) && logTitle.test(line)
}

const logSign = /[>=]|\d:\d\d:\d|EBP|Dump|Ptr|: |---|\(R\)/
const logTitle =
  /^\s*(?:\*-{2,}> |\*?-{4,}[<>]?\s?(?:Stack Back Trace|Task List)|State Dump for Thread |Application exception occurred:|function: \S+$|eax=[\da-f]{8}\s|(?:# +)?ChildEBP\s|FramePtr\s|\[?\d\d:\d\d:\d\d(?:[.:]\d{1,3})?\]?(?: - | +[A-Z[])|Microsoft \(R\) .{0,60}(?:Version|Release) [\d(]|\d+:\s?(?:kd|\d{3})> |[\dA-F]{8}->[\dA-F]{8} )/i

/**
 * Are these lines drawn or recorded although gaps stand below one another: boxes side by side, messages that go to and fro, the
 * trace of a network (Q57706, Q152474, Q301332)?
 *
 * ```text
 * SYN   -->                 DLC   ---- Header at address 0153485C ----
 *       <--  SYN - ACK      DLC   02011501 E4002C00 070101F2 01008C0C
 * ```
 */
export function isFlow(lines: readonly string[]): boolean {
  let boxed = 0
  let traced = 0
  let to = false
  let fro = false
  for (const line of lines) {
    if (boxLine.test(line)) boxed++
    if (traceRow.test(line)) traced++
    if (packet.test(line)) return true
    if (line.includes('->') && /\s-+>\s*(?:\S.*)?$/.test(line)) to = true
    if (line.includes('<-') && /^\s{4,}<-+(?:\s|$)/.test(line)) fro = true
  }
  return boxed > lines.length / 4 || traced > Math.max(1, lines.length / 4) || (to && fro)
}

const boxLine = /^\s*\|.*\|$|[|+]-{3,}[|+]/
/** `TCP Control Bits: ....S., len:    4, seq:` */
const packet = /\bTCP\b.*\b(?:seq|len): *\d/
const traceHead = /^\s*[A-Z]{3,4} +-{30,}/
const traceRow = /^\s*\S{2,8}\s+(?:[\dA-F]{8}(?:->| [\dA-F]{8} )|-{4,} .* -{4,}$|-{30,})/

/** Rows of a dump in hexadecimal, or of a compiler: columns of these are no table. */
export function isDumped(lines: readonly string[]): boolean {
  const rows = lines.map((line) => line.trim()).filter((line) => hexadecimalRow.test(line) || compilerRow.test(line))
  return rows.length / lines.length > 0.4
}

/** Signs without which the first lines are neither drawn nor dumped: most blocks are done with here. */
const drawingSign = /[|+\\┌│╔║─═]|--|\*{20}/
const dumpSign = /\S {3}|[0-9]|:/
const openingLines = 3

const listingRow =
  /^(?:\.{1,2}|[\w$~!#&@^-]{1,8}(?:\s+\S{1,3}|\.\S{1,3})?)\s+(?:<DIR>|[\d,]{1,12})\s+\d\d?[-/]\d\d?[-/]\d\d|^\d\d?[-/]\d\d?[-/]\d{2,4}\s+\d\d?:\d\d(?::\d\d)?\s?[ap]?m?\s+(?:<DIR>|[A-Z-]{4}|[\d,]+)\s/i
/** One row alone: the extension stands apart from the name, as nowhere else. */
const ownRow =
  /^\s*[\w$~!#&@^-]{1,8} +(?:[\w$~]{1,3} +[\d,]{3,12}|[\w$~]{0,3} *<DIR>) +\d\d?[-/]\d\d?[-/]\d\d +\d\d?:\d\d[ap]\b/
const listingFoot =
  /^(?:Volume (?:in drive|is [A-Z]|Serial)|Directory of|[\d,]+ (?:file|dir)\(s\)|[\d,]+ Files +[\d,]+ bytes$|[\d,]+ bytes(?: free)?$|Total files listed)/i
const hexadecimalRow =
  /^(?:[0-9A-F]{4}:\s+(?:[0-9A-F]{2,8}\s+){2}|[0-9A-F]{4}:?[0-9A-F]{4}:?\s|[0-9A-F]{8}\s+[0-9A-F]{8}|(?:[0-9A-F]{2}\s){6,}|e?[a-ds][xip]=[0-9a-f]{4,8}\b)/i
const compilerRow =
  /^(?:\d+: )?kd> |^\d\d?[-/]\d\d?[-/]\d{2,4},? \d\d?:\d\d(?::\d\d)? [A-Z][a-z]|^[0-9a-f]{3,8}\.[0-9a-f]{3,8}::\d|^\d\d\/\d\d \d\d:\d\d:\d\d |^\*-{2,}>|^(?:FramePtr|ChildEBP)\s|^[\w.\\:]+\s?\(\d+\)\s?: (?:error|warning|fatal)/i
