import {cleanDatum} from './datum.ts'
import {asKey, type Reading} from './read-as.ts'
import {typeOf, typePattern} from './type.ts'
import {afterType} from './value/typed.ts'

/** Directly behind the path: a type, or data. */
export function tailOf(after: string): Reading | null {
  const typed = typeTail.exec(after)
  if (typed?.[1]) {
    const rest = after.slice(typed[0].length).split(/\n/, 1)[0] ?? ''
    // `REG_DWORD: Inventory False Logon Limit` below a key (Q121386)
    if (typed[0].includes('\n') && typeOf(typed[1]) === 'REG_DWORD' && /^\s*:\s*[A-Z][a-z]+ [A-Z]/.test(rest))
      return null
    if (/^\s+(?:value|entry|parameter)s?\s+(?:named\s+|called\s+)?[A-Z"]/.test(rest)) return null
    return {...asKey, kind: 'value', isMarked: true, type: typeOf(typed[1]), ...afterType(rest)}
  }
  const assigned =
    /^["']?\s*={1,2}\s*(?!\s*$)([^\n]*)/.exec(after) ??
    /^["']?:\s*(?:value\s+)?((?:0x[\da-f]+|\d+|"[^"\n]*")\s*)(?:\n|$)/i.exec(after)
  if (assigned?.[1] !== undefined && !/^(?:[=>]|Value:)/.test(assigned[1])) return assignedTail(assigned[1])
  if (/^["']?\s*=\s*$/.test(after)) return {...asKey, kind: 'value', isMarked: true}
  return null
}

function assignedTail(printed: string): Reading {
  const prefix = /^(dword|hex)(?:\([\da-f]\))?:\s*(\S+)/i.exec(printed)
  if (prefix?.[2]) {
    const type = prefix[1]?.toLowerCase() === 'dword' ? 'REG_DWORD' : 'REG_BINARY'
    return {...asKey, kind: 'value', isMarked: true, type, data: {text: prefix[2], rank: 'listed'}}
  }
  const type = new RegExp(typePattern, 'i').exec(printed)?.[0]
  const isType = type !== undefined && printed.trim().startsWith(type)
  const text = cleanDatum(
    isType
      ? printed
          .trim()
          .slice(type.length)
          .replace(/^[\s:=]+/, '')
      : printed
  )
  return {
    ...asKey,
    kind: 'value',
    isMarked: true,
    type: type ? typeOf(type) : null,
    data: text === null ? null : {text, rank: 'listed'}
  }
}

const typeTail = new RegExp(
  `^["'\\s]*(?:[:=,-]+\\s*|\\(\\s*|\\n)?\\s*(?:(?:data |value )?type\\s*[:=]?\\s*|(?:a|is a|as a|which is a|of type)\\s+)?(${typePattern}|DWORD(?=\\s*(?:value\\s*)?[:=)]|\\s+[\\d<])|BINARY(?=[:=)])|STRING(?=[:=)]))\\)?(?![\\w])`,
  'i'
)
