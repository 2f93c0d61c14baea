import {type Block, flowsOn, isFlattened, isProgram} from '../block.ts'
import {cleanDatum} from '../datum.ts'
import {type Fact, fact} from '../fact.ts'
import {cleanName, isIdentifier} from '../name.ts'
import {typePattern} from '../type.ts'

/**
 * Lines `Name = data` below a key (Q200988, Q195473), and directly below one also `Name: data` (Q158299).
 *
 * `isBelowKey`: the block begins with a key, or the one before it is a key or announces values.
 */
export function assignedValues(block: Block, masked: string, isBelowKey: boolean): Fact[] {
  if (!isBelowKey || /^\s*\[(?!HK)[\w .]+\]/m.test(block.text) || isFlattened(block) || isProgram(block)) return []
  const facts: Fact[] = []
  let afterPath = false
  for (const [index, line] of block.lines.entries()) {
    const text = masked.slice(line.at, line.at + line.text.length)
    const unnamed = afterDefault.exec(text)
    if (unnamed?.[1]) {
      const datum = cleanDatum(unnamed[1])
      facts.push(fact(line.at, {name: '(Default)', data: datum === null ? null : {text: datum, rank: 'listed'}}))
      afterPath = true
      continue
    }
    const isPath = text.startsWith('⟦') || /^["[\\]*⟦/.test(text)
    const match =
      isPath || anyType.test(text) || flowsOn(block, index)
        ? null
        : ((text.includes('=') ? equals.exec(text) : null) ??
          dashed.exec(text) ??
          (afterPath ? colon.exec(text) : null))
    const isDashed = match !== null && !match[0].includes('=') && / - "/.test(match[0])
    const name = match?.[1] && !/\w=.*\s\w+=/.test(text) ? cleanName(match[1].replace(listing, '$1')) : null
    const datum = match ? cleanDatum(match[2] ?? '') : null
    // `"C:\WINDOWS\LINK.DLL" = ""` (Q154068)
    const isQuoted = match?.[1]?.startsWith('"') ?? false
    if (name !== null && /\bdefault$/i.test(name)) {
      if (datum !== null) facts.push(fact(line.at, {default: datum}))
      continue
    }
    // `Default = 17` above `Modify to = 49` (Q143378)
    if (name !== null && /^(?:modify|change|set) to$/i.test(name)) {
      if (datum !== null) facts.push(fact(line.at, {data: {text: datum, rank: 'set'}}))
      continue
    }
    const isLone = afterPath && match === null && lone.test(text) && !hexadecimal.test(text) && !flowsOn(block, index)
    if (isLone) {
      facts.push(fact(line.at, {name: text.replace(/^\s*"|"\s*$/g, '').trim()}))
    } else if (name !== null && (isQuoted || (isName(name) && (isDashed || !reserved.test(name))))) {
      facts.push(fact(line.at, {name, data: datum === null ? null : {text: datum, rank: 'listed'}}))
      afterPath = true
      // below `…\AddIn = Source Code Control` its datum goes on (Q133018)
    } else afterPath = isPath && !assignsPath.test(text)
  }
  return facts
}

/** A name alone on the line below a key (Q174257). */
const lone =
  /^\s*(?:"[\w .-]{2,50}"|(?!(?:REG_\w+|DWORD|NOTE|WARNING|IMPORTANT|Where|And|Or|Then|If)\b)(?:[A-Z][\w.()/-]*|\w*[A-Z_]\w*)(?: [\w.()/-]+){0,4})\s*$/

const assignsPath = /⟧\s*=\s*\S/

/** Bytes as the editor shows them (Q165124). */
const hexadecimal = /^\s*[\dA-F]{12,}\s*$/i

/** `(default): "AMD-K6-2 Update"` (Q234259). */
const afterDefault = /^\s*\(default\)\s*[:=]\s*(\S.*)$/i

/** As the editor of Windows 95 shows it: `ab(default)  value=   explorer.exe,0` (Q185217). */
const listing = /^ab\s?(.+?)\s+value$/

const anyType = new RegExp(typePattern, 'i')
const equals = /^[-*\s]*("[^"]{1,60}"|[^"=:;<>()⟦]{1,60}?)\s*=\s*(.*)$/
/** `MkEnabled - "Yes"` (Q235428). */
const dashed = /^\s*([A-Z]\w*)\s+-\s+("[^"]{1,60}")\s*$/
const colon = /^[-*\s]*("[^"]{1,60}"|[A-Z][\w() .-]{1,50}?)\s*:\s+(\S.*)$/

function isName(name: string): boolean {
  // "Make sure the entry …": the equals sign stands in a sentence
  if (/ (?:the|this|that|is|are) |\. /.test(name)) return false
  return name === '(Default)' || isIdentifier(name) || /^[\w.]+(?: [\w.()]+){0,4}$/.test(name)
}

const reserved =
  /^where |^(?:on|off|decimal|hexadecimal|value|value name|data|type|data type|default|range|note|warning|important|key|subtree|string|class|radix|where|for example|example|date|time|size|version|set \w+|rem|if|path|\d+|0x[\da-f]+)$/i
