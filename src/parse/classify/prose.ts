import {stripComment} from './code.ts'

/** Is this text sentences rather than data or code? Words of letters, few signs, and an end like that of a sentence. */
export function looksLikeProse(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 4) return false
  let plain = 0
  for (const word of words) if (/^["'(]?[A-Za-z][a-z]*(?:[-'’][a-z]+)?[.,;:!?)"']*$/.test(word)) plain++
  return plain / words.length >= 0.7
}

/** Are these lines names, values or signs rather than sentences or labels? Then the sentence above says what they are. */
export function looksLikeData(lines: readonly string[]): boolean {
  const text = lines.map((line) => line.trim().replace(placeholder, '<>')).join(' ')
  return !looksLikeProse(text) && functionWordShare(text) < 0.1 && !lines.some((line) => notData.test(line))
}

/** Might these few lines be typed as they stand, small words and all? `for %f in (*.*) do dir %f /b` (Q148487). */
export function looksTyped(lines: readonly string[]): boolean {
  return (
    lines.length <= 4 &&
    lines.every((line) => firstWord.test(line) && !notData.test(line)) &&
    !looksLikeProse(lines.map((line) => line.trim()).join(' '))
  )
}

/** Are these lines said to the reader rather than written by him? Sentences, labels, keys of the registry, plain words (Q229612). */
export function looksSaid(lines: readonly string[]): boolean {
  const text = lines.map((line) => line.trim()).join(' ')
  if (lines.length > longestWritten || said.test(text)) return true
  const words = text.replace(strings, '""')
  if (words.length > 50 && functionWordShare(words) > 0.2) return true
  if (writtenSign.test(text) || !/^[A-Z]/.test(text)) return false
  return lines.length > 2 || functionWordShare(text) > 0.2 || looksLikeProse(text)
}

const longestWritten = 20
const said =
  /[a-z]{3}\)?[.!?:]["')]?$|^(?:for|in|on|with) [^%=]{1,40}:$|^(?:[-*(]|Q\d{5}|NOTE|(?:or|and|to|where|this|these|then|make sure|in|if|the|current)\b)|^[A-Z][a-z]+(?: [A-Za-z]+){0,3} ?: |HKEY_|\bREG_[A-Z]|\bValue Name\b|:\/\//i
const strings = /"[^"]*"/g
const writtenSign = /["=<>()\\/[\]{}|&%$#@^*;,_]|\.[A-Za-z]|[a-z][A-Z]\w*$/

/** A name in small letters or in capitals, and something behind it that is no label's colon and no advice. */
const firstWord =
  /^\s*[">]?\s*(?!(?:and|or|where|is|then|to|by|current) |SAMPLE |.*\bpress\b)(?:[a-z][\w.]*|[A-Z_]{3,}) [^:]*$/

/** `<path to the files>`: words that stand for one. */
const placeholder = /<[^<>]{1,60}>/g
/** The end of a sentence, a remark in brackets, a label, an address, a key of the registry, a reference. */
const notData =
  /[a-z]{3}[.!?]$|[a-z).\d]{2}:$|^\s*\(|\(without|^\s*(?:[-*]|NOTE|Q\d{5,6}|\d+[.)]) ?(?= )|:\/\/|^\s*(?:ALT|CTRL|SHIFT|F\d)\+|HKEY_|^\s*(?:or|and)$|^\s*[A-Z][a-z]+(?: [A-Za-z]+){0,2}: |^\s*[\w/]+\s+-{1,2}\s/

/** Words that sentences have and code has not. */
const functionWords =
  /(?:^| )(?:the|is|are|this|that|you|with|for|to|of|in|and|when|will|can|not|an|be|from|your|if)(?= )/g

/** Share of small English words in the text, judged by its beginning. */
export function functionWordShare(text: string): number {
  const sample = text.length > sampleLength ? text.slice(0, sampleLength) : text
  let words = 1
  for (let at = sample.indexOf(' '); at !== -1; at = sample.indexOf(' ', at + 1))
    if (sample.charCodeAt(at + 1) !== 32) words++
  return (sample.match(functionWords)?.length ?? 0) / words
}

const sampleLength = 600

/** Cheap: a long line with small English words in it opens a paragraph, not code; a comment behind a statement does not count. */
export function opensProse(line: string): boolean {
  if (!readsLikeProse(line)) return false
  const statement = stripComment(line)
  return statement === line || readsLikeProse(statement)
}

function readsLikeProse(line: string): boolean {
  return (
    line.length > 50 &&
    !/^\s*(?:['*;]|REM\b|\/\/|\/\*|[\w~]+\.\w{1,3} : )/.test(line) &&
    / (?:the|is|are|to|of|and|you|that|in) [a-z"'(A-Z0-9]+ /.test(line) &&
    !/[;{}=]/.test(line)
  )
}
