/**
 * Clean what is printed as the data or the default of a value; null when it is no datum but an explanation.
 *
 * *Shape*: `1 (enabled)` → `1` · `zero (0)` → `0` · `0x1F4 (500)` → `0x1F4` · `"on"` → `on` · `20 minutes` → `20` ·
 * `0|1` → `0|1` · `<Server name>` → `<Server name>` · `1 to 255` → null · `Enter the name of the server` → null.
 */
export function cleanDatum(printed: string): string | null {
  const text = strip(printed)
  // `<timeout in seconds> (The default is 10.)` (Q192807)
  const placeholder = /^<[^<>]+>(?=$| \()/.exec(text)
  if (placeholder) return placeholder[0]
  if (text === '' || text === '_' || isTool.test(text)) return null
  // fields parted by semicolons are one datum: `4.0;emsuix32.dll;7;011111111111110` (Q238280)
  if (/^[^\s;="]+;[^\s;][^;=]*;|^[\d.]+;;/.test(text)) return text
  // `"D:\Office\winword.exe" /n` is one command (Q200915)
  if (command.test(text)) return text
  const quoted = /^["“]([^"”]*)["”](?=$|\s|[.,;(])/.exec(text)
  if (quoted) return quoted[1]?.trim() ? quoted[1].trim().replace(/(?<=\w)[.,]$/, '') : null
  if (/^'[^']*'$/.test(text)) return text.slice(1, -1)
  if (isMeanings.test(text)) return null
  if (isPointer.test(text) || isRange.test(text) || /^\((?!.*\) [+*/-])/.test(text)) return null
  const number = leadingNumber(text)
  if (number !== undefined) return number
  const bare = text
    .replace(/\s+\((?![^)]*[*.\\])[^)]*\)?$/, '')
    .replace(/\s+(?:--?|->)\s.*$/, '')
    .replace(/(?<!\\)[.;,]$/, '')
    .trim()
  return bare === '' || isProse(bare) ? null : bare
}

const command = /^"[^"]+"(?: (?:[/-]\w+|"%\w"|%\w))+$/

/** What is typed to start the editor. */
const isTool = /^["“]?reg(?:edt?|edit)(?:it)?(?:32)?(?:\.exe)?["”]?$/i

/** Markup, and remarks that say how to type. */
function strip(printed: string): string {
  return (
    printed
      .replace(/<\/?[IB](?: BRACKETS="YES")?>|<BR ?\/>/g, '')
      .replace(/\s*[([]?without (?:the )?quot(?:ation marks|es)[)\]]?\.?/gi, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[:=]\s*/, '')
      // `Start: REG_DWORD: to 0x4` (Q186674)
      .replace(/^to(?:\s+|$)/i, '')
      .replace(/\s+or$/, '')
      .replace(/^([^"“]+)["”]$/, '$1')
      .replace(/^"(?=\\[^"]*$)/, '')
  )
}

const isPointer = /^\(?(?:see|refer to|depends|varies|default:|n\/a|none\b|null\b$|not set|note\b|boolean\b)/i
/** `Off = 0; On = 1` */
const isMeanings = /^(?!["\d]).*?\s=\s.*[;,].*\s=\s|^(?:on|off|enabled?|disabled?|true|false|yes|no)\s*=\s/i
/** `> 80 decimal`, `1 to 255`, `0x1 - 0xFFFF`, `0-5000`, `between 1 and 10`. */
const isRange =
  /^[<>]=?\s*(?:0x)?\d|^(?:(?:from|between)\s+)?(?:0x[\da-f]+|\d[\d,]*)\s*(?:[kmg]b|bytes|seconds|minutes|percent)?\s*(?:to|through|and|-{1,2}|\.{2,3})\s*(?:(?:0x[\da-f]+|\d[\d,]*)\b|infinite|unlimited)|^(?:any|number|integer|range)\b(?! value$)/i

const numbers: Record<string, string> = {zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5'}

/** A number with what explains it, `undefined` when the text begins with none, null when several are explained. */
function leadingNumber(text: string): string | null | undefined {
  const word = /^(zero|one|two|three|four|five)(?=$|[\s.,;(])(?:\s*\(([\da-fx]+)\))?/i.exec(text)
  if (word?.[1]) return word[2] ?? numbers[word[1].toLowerCase()] ?? null
  const match = /^(-?(?:0x[\da-f]+|\d[\d,]*(?:\.\d+)*[a-f\d]*h?))(?=$|[\s.,;:(|=/-])/i.exec(text)
  if (!match?.[1]) return undefined
  const number = match[1].replace(/,$/, '')
  const rest = text.slice(number.length)
  if (/^,[A-Za-z]/.test(rest)) return undefined
  // `0 (disable; 1 for enable)` (Q123819)
  if (/^\s*\([^()]*\)\.?$/.test(rest)) return number
  // a version with places left open: `2.00.<xxxx>`
  if (/^[.-]</.test(rest)) return undefined
  // `2 * # MB` (Q301310)
  if (/^ \* \S/.test(rest)) return undefined
  // `4.0 Service Pack 4` (Q280762)
  if (/^\s+Service Pack \d+\w?$/i.test(rest)) return undefined
  const choice = /^(?:\s*(?:\||\/|,\s*or\b|or|,)\s*(?:0x[\da-f]+|\d+)\b)+/i.exec(rest)
  if (choice) {
    const after = rest.slice(choice[0].length)
    if (/^\s*(?:\||\/)/.test(rest)) return `${number}${choice[0]}`.trim()
    return /^\s*$|^[.;,( ]/.test(after) ? `${number}${choice[0]}`.replace(/\s+/g, ' ').trim() : number
  }
  if (/[,;]\s*(?:or\s+|and\s+)?(?:0x[\da-f]+|\d+)\s+(?:[a-z]|=|-)/i.test(rest)) return null
  if (
    /^\s*(?:=|-{1,2}|is|means|:)\s/.test(rest) &&
    /[,;]\s*(?:or\s+)?(?:0x)?\d+\s*(?:=|-{1,2}|is|means|:)\s/.test(rest)
  )
    return null
  if (/^\s+(?:or more|or less|or greater|or higher|and)\b/i.test(rest)) return null
  // the place and size of a window: 198 189 796 522 1 1 1 0 (Q101899)
  if (/^\d+(?: \d+){3,}$/.test(text)) return text
  // bytes: 6E 00 00 00
  const bytes = /^[\da-f]{2}(?:[ ,][\da-f]{2})+(?=$|[\s.(])/i.exec(text)
  if (bytes) return bytes[0]
  if (/^[a-z%\\]/i.test(rest.trim()) && !isExplanation.test(rest)) {
    const words = rest.trim().split(' ').length
    return words <= 2 && !/[.,]$/.test(rest) ? undefined : number
  }
  return number
}

const isExplanation =
  /^\s*\(|^\s*(?:bytes?|kb|mb|k|seconds?|secs?|minutes?|hours?|days?|milliseconds?|ms|hex|hexadecimal|decimal|dec|binary|is|to|for|if|in|means|enables?|disables?|when|by|the|which|will|default|units?|entries|connections|percent|times?|ticks?|nanoseconds)\b/i

/** Words that only a description has. */
function isProse(text: string): boolean {
  if (/^<[^<>]+>$/.test(text) || /^\(.*\) [+*/-] \d+$/.test(text) || /^[A-Za-z]:\\\S*$/.test(text)) return false
  const words = text.split(' ')
  if (words.length > 12) return true
  if (
    /^(?:enter|type|specify|set|use|the|this|name of|path|path to|your|a|an|any(?! value$)|full|whatever|value|string|text|number|desired|appropriate|one of|list of|same|each)\b/i.test(
      text
    ) &&
    words.length > 1
  )
    return true
  return words.length > 2 && /\b(?:the|of|that|is|your|to|for|you|where|which|will|as|in)\b/.test(text)
}
