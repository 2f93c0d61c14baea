import {cleanDatum} from '../datum.ts'
import {type Fact, fact, type Rank} from '../fact.ts'
import {isIdentifier} from '../name.ts'
import type {Sentence} from '../sentence.ts'
import {exampleFrom} from './example.ts'
import {aside, datum, each, placeOf, quoted, regex} from './words.ts'

interface DataPattern {
  pattern: RegExp
  /** Group of the datum. */
  group: number
  rank(match: RegExpExecArray, before: string): Rank | null
}

const gap = '(?:(?![.;:] |⟦)[^\\n]){0,110}?'
const valuePhrase =
  '(?:an?\\s+|the\\s+)?(?:equivalent of\\s+)?(?:(?:new\\s+|data\\s+|hexadecimal\\s+|hex\\s+|decimal\\s+|dword\\s+|string\\s+|numeric\\s+)*(?:value|setting|data|number)\\s+(?:of\\s+|equal to\\s+|to\\s+)?)?(?:(?:decimal|hex|hexadecimal)\\s+)?'

/** The ways in which sentences say what data a value has or shall have. */
const patterns: readonly DataPattern[] = [
  {
    // set the value to 1; change it from 1 to 0
    pattern: regex(
      `\\b(set|setting|sets|change|changing|changed|changes|modify|modifying|edit(?! menu)|editing|reset|resetting|increase|increasing|increased|decrease|decreasing|reduce|reducing|switch|configure|raise|lower|replace|update)\\b${gap}\\s(?:to(?: be| read)?|=|equal to|with|at|so that it (?:is|reads))\\s*:?\\s+?${valuePhrase}(${datum})`
    ),
    group: 2,
    rank: (match, before) =>
      (/^replace$/i.test(match[1] ?? '') && !/\swith\s/i.test(match[0])) || isSpan(match[1] ?? '', match[0])
        ? null
        : rankOf(match[1] ?? '', before)
  },
  {
    // change the LastCounter value to 1846 and LastHelp value to 1847
    pattern: regex(
      `(?<=\\b(?:set|change)\\b[^.;]{0,120})\\band\\s+(?:the\\s+)?[\\w ]{1,40}?\\s+(?:value\\s+)?to\\s+(${datum})`
    ),
    group: 1,
    rank: () => 'set'
  },
  {
    // Type 1 in the Data field; type "2" (without the quotation marks)
    pattern: regex(
      `\\b(?:(?<!\\b(?:an?|the|of|data|value|any|this|that) )type|enter|specify|input|add the number|assign(?: data)?|assign the value)\\s+(?:in\\s+)?(?:an?\\s+|the\\s+)?(?:(?:value|string|data|number|text|entry)\\s+(?:of\\s+|data\\s+)?)?(?:of\\s+)?(${datum})${aside}`
    ),
    group: 1,
    rank: (_match, before) =>
      /\b(?:open|run|search|find what|command) box\b|\bname of the (?:key|hive)\b|\bcommand prompt\b|\bat the prompt\b/i.test(
        before
      )
        ? null
        : 'set'
  },
  {
    // Type System for the String entry
    pattern: regex(
      `\\b(?:type|enter)\\s+(?:the (?:word|value|text)\\s+)?([A-Za-z][\\w.%-]*)\\s+(?:for|in|into|as)\\s+the\\s+(?:string|data|value data)(?= (?:entry|box|field|value)\\b|[.,])`
    ),
    group: 1,
    rank: (match) =>
      /^(?:the|a|an|it|this|following|name|value|data|string|text)$/i.test(match[1] ?? '') ? null : 'set'
  },
  {
    // with the entry "TDI" (Q155886)
    pattern: regex(`\\bwith (?:the|an?) (?:entry|string|data)\\s+(${quoted})`),
    group: 1,
    rank: () => 'set'
  },
  {
    // Change the value data to VGA, and then click OK
    pattern: regex(
      `\\b(?:change|set)\\s+(?:the\\s+)?(?:value data|data value|value|string|data)\\s+to\\s+([A-Z][\\w.]*)(?=[.,;]| and\\b|$)`
    ),
    group: 1,
    rank: (match) => (/^[A-Z]/.test(match[1] ?? '') ? 'set' : null)
  },
  {
    // Add SetFixedTabs = 'TRUE'
    pattern: regex(`^\\s*Add\\s+\\w+\\s+=\\s+(${datum})`),
    group: 1,
    rank: () => 'set'
  },
  {
    // specify SnaBase.
    pattern: regex(`\\b(?:enter|specify)\\s+(?:the\\s+)?([A-Za-z]+\\w*)(?=[.,;]|$)`),
    group: 1,
    rank: (match) => (isIdentifier(match[1] ?? '') ? 'set' : null)
  },
  {
    // with a data value of 0; has a value of 1; a value of 0 turns off
    pattern: regex(
      `(?:\\b(with|has|have|had|and|to|contains?|assign|give|use|as)\\s+)?(?:an?|the|its)?\\s*(?:\\w+\\s+)?\\b(?:data|value|setting|string)(?:\\s+(?:data|value|field))?\\s+(?:of|set to|equal to|field set to|set equal to|set at|is set to)\\s+(${datum})`
    ),
    group: 2,
    rank: (match, before) =>
      /\bspecial $/i.test(before + (match[0].split(/value/i)[0] ?? ''))
        ? null
        : /^(?:with|and|assign|give|use|as)$/i.test(match[1] ?? '')
          ? 'set'
          : 'condition'
  },
  {
    // should be set to 0; must be "4"; is set to 1; when this value is 1
    pattern: regex(
      `\\b(is|are|was|were|should be|must be|to be|should read|be|been|being|equals?|=)\\s+(?:not\\s+)?(?:currently\\s+)?(set\\s+|changed\\s+|configured\\s+|assigned\\s+|modified\\s+)?(?:to\\s+|equal to\\s+|as\\s+|at\\s+)?${valuePhrase}(${datum})`
    ),
    group: 3,
    rank: (match, before) =>
      /should|must|to be/i.test(match[1] ?? '')
        ? 'set'
        : match[2] ||
            /\b(?:value|data|setting|entry|parameter|it|key|string|registry)\s*$/i.test(before) ||
            /[=]|equal/.test(match[1] ?? '')
          ? 'condition'
          : null
  }
]

/** "Set the value from 0 to 255" gives a range (Q155278), "change it from 0 to 1" a datum. */
function isSpan(verb: string, printed: string): boolean {
  return /^set/i.test(verb) && /\bfrom\s+\d+\s+to\s+\d[\d.,]*$/i.test(printed)
}

/** A gerund, "if" and "when" speak of what happens then, not of what to do; behind a comma stands what to do then (Q158987). */
function rankOf(verb: string, before: string): Rank {
  if (/^changes$/i.test(verb)) return 'set'
  if (/(?:ing|ed|ets)$/i.test(verb)) return 'condition'
  if (/\b(?:is|are|was|were|been|being|be)\s+$/i.test(before) && !/\b(?:should|must)\s+be\s+$/i.test(before))
    return 'condition'
  if (/\b(?:if|when|whether|unless|once|after|may|could|might)\s+(?:[^\s,]+\s+){0,4}$/i.test(before)) return 'condition'
  return 'set'
}

/** Limits are no data: "the minimum value is 5", "can be set to more than 3". */
const limit =
  /\b(?:minimum|maximum|range|ranges|limit|at least|at most|up to|more than|less than|greater than|fewer than|between|lowest|highest|largest|smallest|or more|or less)\b/i

/** "set to more than 3" names another condition, which is no datum. */
const beyond =
  /\b(?:set to|is|value of|value is)\s+(?:more|less|greater|higher|lower|larger|smaller|fewer) than\b|\bany other (?:value|number)\b|\bor higher\b/gi

/** Every datum that the patterns know holds one of these. */
const mayHoldDatum =
  /\d|["“<%\\]|(?<!\w)'[A-Za-z]|\bin(?:to)? the (?:string|data|value data)\b|\bfor the (?:string|data)\b|\b(?:zero|one|two|three|four|five|true|false|yes|no|on|off)\b|\.(?:exe|dll|com|bat|scr|wav|sys|drv|htm)|\b(?:enter|specify)\b|\b(?:value|data|string) to [A-Z]/i

const illustrates = /^, for example,/

/** What a sentence says of data. `taken` holds what is a default or a name, from–to in the sentence. */
export function dataIn({text, at}: Sentence, taken: readonly (readonly [number, number])[]): Fact[] {
  const found: Fact[] = []
  if (!mayHoldDatum.test(text)) return found
  const used = [...taken]
  const example = exampleFrom(text)
  for (const {pattern, group, rank} of patterns) {
    each(pattern, text, (match) => {
      const printed = match[group] ?? ''
      const place = placeOf(match, group)
      // "If this value is 0x1, for example, the control set is …" (Q102984)
      const isExample =
        place >= example || illustrates.test(text.slice(place + printed.length, place + printed.length + 20))
      if (isExample) found.push(fact(at + place, {data: {text: null, rank: 'condition'}}))
      if (isExample || used.some(([from, to]) => place < to && place + printed.length > from)) {
        pattern.lastIndex = Math.max(match.index + 1, place)
        return
      }
      const clause = text.slice(
        Math.max(text.lastIndexOf(', ', match.index), text.lastIndexOf('; ', match.index), 0),
        place
      )
      const ranked = limit.test(clause) ? null : rank(match, text.slice(0, match.index))
      const value = cleanDatum(withRest(printed, text, place))
      // 'Change it to "REG_DWORD"' (Q118675)
      if (ranked === null || value === null || /^REG_\w+$/.test(value)) return
      // "Change the Value data to the path to Autmgr32.exe" (Q193238)
      if (/\bpath (?:to|of) (?:the )?$/i.test(text.slice(Math.max(0, place - 16), place))) return
      used.push([place, place + printed.length])
      found.push(fact(at + place, {data: {text: value, rank: ranked}}))
    })
  }
  each(beyond, text, (match) => {
    found.push(fact(at + match.index, {data: {text: null, rank: 'condition'}}))
  })
  return found
}

/** A number with the few words behind it: "1 or 2", "20 (hex)", "0 to 255". */
export function withRest(printed: string, text: string, place: number): string {
  const after = text.slice(place + printed.length, place + printed.length + 40)
  const match = /^(?:\s*\([\dx a-f]+\)|\s*(?:or|\/|\||to|through|-)\s*(?:0x[\da-f]+|\d+)\b)/i.exec(after)
  // "a value of 0, 1, 2, 3, 5, or 7" is a choice (Q138744)
  if (/^\d+,?$/.test(printed) && /^(?:,? \d+,){2}/.test(after)) return `0-${printed}`
  return /^["“<(]/.test(printed) || !match ? printed.replace(/[.,]+$/, '') : `${printed}${match[0]}`
}
