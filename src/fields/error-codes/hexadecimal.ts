import type {FoundCode} from './found-code.ts'

/**
 * Stop and result codes: `0x` and upper-case digits as printed (`0x0000007B`, `0x1E`); eight digits without `0x` get it.
 *
 * ```text
 * STOP: 0x0000001E (0xC0000005, 0xA0036FC2, 0x00000000, 0x00000004)     the code, then its parameters, which are none
 * ID No: c1031669                                                       eight digits after a word for an error
 * access violation (0xc0000005), Address: 0x77f7d4b0                    a result by its first digits; an address is none
 * ```
 */
export function findHexadecimal(text: string): FoundCode[] {
  if (!mayHoldCode.test(text)) return []
  const found: FoundCode[] = []
  const taken = parameterRanges(text)
  let range = 0
  numbers.lastIndex = 0
  for (let match = numbers.exec(text); match; match = numbers.exec(text)) {
    const at = match.index
    while (range < taken.length && at >= (taken[range]?.[1] ?? 0)) range++
    if (at >= (taken[range]?.[0] ?? text.length)) continue
    const digits = (match[1] ?? match[2] ?? '').toUpperCase()
    const before = text.slice(Math.max(0, at - reach), at)
    const behind = text.slice(at + match[0].length, at + match[0].length + reach)
    if (disassembly.test(behind)) continue
    if (match[1] ? isPrefixedCode(digits, before, behind) : isBareCode(digits, before, behind))
      found.push({code: `0x${digits}`, at})
  }
  return found
}

/** `0x`, or eight digits: the first that is no letter, and what has to stand around it. */
const mayHoldCode = /\d(?:[xX]|[\dA-Fa-f]{7}|(?<=[A-Fa-f]\d)[\dA-Fa-f]{4}|(?<=[A-Fa-f]{4}\d))/
const reach = 60
/** `00610ef5  50  push eax`: an address, the bytes there, what they do. */
const disassembly = /^\s+[0-9a-f]{2,30}\s+[a-z]{2,5}\s/
const numbers =
  /(?<![A-Za-z0-9_+&\\.])0x([0-9A-Fa-f]{1,9})(?![A-Za-z0-9_*])|(?<![A-Za-z0-9_+&\\.:,/x-])([0-9A-Fa-f]{8})(?![A-Za-z0-9_\\]|[.:]\w)/gi

/** Two numbers or more in brackets, or in a row behind a stop code; in order. */
function parameterRanges(text: string): [number, number][] {
  const ranges: [number, number][] = []
  for (const match of text.matchAll(bracketed)) ranges.push([match.index, match.index + match[0].length])
  for (const match of text.matchAll(inRow)) {
    const from = match.index + (match[1]?.length ?? 0)
    ranges.push([from, match.index + match[0].length])
  }
  return ranges.sort((left, right) => left[0] - right[0])
}

const bracketed =
  /[([{]\s*(?:0x[0-9a-fx?]+|[0-9a-fx?]{8})\s*(?:[,;]\s*|\s+)(?:0x[0-9a-fx?]+|[0-9a-fx?]{1,9})\b[^)\]}]{0,200}/gi
const inRow = /(0x[0-9a-f]{1,9}[:;,]?)(?:\s*,?\s*(?:0x[0-9a-fx?]+|[0-9a-f]{8})\b){2,}/gi

/** Words that an error's number follows, with what may stand between; other numbers of the same list may. */
const errorWord = followedBy(
  String.raw`stop|bug ?check|blue screen|trap|errors?|errs?|(?<!(?:ansi|ascii|scan|key|character|char|op|operation|machine|country|source|type|control|function|escape|color|unicode|status|sense) )codes?|hresult|scode|status|exceptions?|violation|fault|result|failure|id no\.?|sc|hr|rc|failed with|returns?|returned|failed|fails with`
)
const stopWord = followedBy('stop|bug ?check|blue screen|trap')
const otherWord =
  /(?:\b(?:address(?:es)?|at|memory|offset|flags?|values?|data|type|mask|handle|base|bytes|size|length|default|range|param(?:eter)?s?|session|socket|thread|reads?|reading from|writ(?:e|ing) to|eip|esp|ebp|e[a-d]x|cs|ds|es|to|from|between|port|register|version|property|tag|pid|reg_dword|dword)\b)[\s:=#"'“(<[,-]*$/i

const errorValue = /\b(?:error|status|exception|hresult)\b (?:value|type|data)[\s:="'(]*$/i
const parameters = /^\s*[({]\s*(?:0x)?[0-9a-f]{1,8}[, ]/i

/** What a program returns when it ends is a code of its own: `return code '0x19'` (Q153256). */
const exitWord = /\b(?:return|returned|result|status|exit)\b(?:\s|code|value|is|was|of|[:='"(])*$/i
/** A stop code in brackets: `a STOP message appears (0x0000001E in SFMSRV.SYS)` (Q114231). */
const stopBefore = /\bstop\b[^.(]{0,40}\($/i

/** `The first parameter is always 0xc0000046` (Q314302). */
const parameter = /\bparam(?:eter)?s?\b[^.()]{0,30}$/i

function followedBy(words: string): RegExp {
  const signs = String.raw`[\s:=#"'“(<[{,.*-]*`
  const fillers = String.raw`(?:(?:codes?|errors?|number|message|msg|screen|is|was|of|with|a|an|the|no\.?|value|event|type|id|returned|conditions?)\b${signs}){0,3}`
  const others = String.raw`(?:(?:0x)?[0-9a-f]{1,9}\b["'”)\]]?(?:,? (?:or|and) |, ?|\/)(?:stop )?"?)*`
  // `!trap fef97c84` is a command of the debugger (Q124853)
  return new RegExp(`(?<![A-Za-z!])(?:${words})(?![A-Za-z])${signs}${fillers}${others}$`, 'i')
}

function isPrefixedCode(digits: string, before: string, behind: string): boolean {
  if (/^0+$/.test(digits) || parameter.test(before)) return false
  if (stopWord.test(before) || stopBefore.test(before)) return true
  if (digits.length === 8 && parameters.test(behind)) return true
  if (otherWord.test(before) && !errorValue.test(before)) return false
  if (errorWord.test(before)) return digits.length > 3 || !exitWord.test(before)
  if (/^[8C]/.test(digits) && digits.length > 6 && /\berrors?\b/i.test(before)) return true
  return (
    isResult(digits) ||
    /^(?:C000|800[047])[0-9A-F]{3}$/.test(digits) ||
    (digits.length >= 6 && /^["')\]]*\s*(?:error|exception|stop)s?\b/i.test(behind))
  )
}

function isBareCode(digits: string, before: string, behind: string): boolean {
  if (!/[A-F]/.test(digits) && !/^(?:[8C]0|0000)/.test(digits)) return false
  if (stopWord.test(before)) return true
  if (isResult(digits) && /[([]\s*$/.test(before) && /^\s*[)\]]/.test(behind)) return true
  if (otherWord.test(before)) return false
  if (errorWord.test(before)) return isResult(digits) || /^0000/.test(digits)
  if (/^C10/.test(digits) && /\bid\s?[:.=#]?\s*$/i.test(before)) return true
  return isResult(digits) && /^["')\]]*\s*(?:error|exception|stop|\()/i.test(behind)
}

/** First digits of COM results, NT statuses and Exchange's own: `8004…`, `C000…`, `C103…`. */
function isResult(digits: string): boolean {
  return /^(?:800[0-9A-F]|801[13]|C0[0-9A-F]{2}|C10[0-9A-F])(?!0000$)[0-9A-F]{4}$/.test(digits) && !hive.test(digits)
}

/** Handles of registry hives in declarations. */
const hive = /^8000000[0-6]$/
