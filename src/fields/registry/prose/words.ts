/** Parts of the regular expressions that read sentences. All are used without regard to letter case. */

/** Text in quotation marks. */
export const quoted = `(?:["“][^"”⟦⟧\\n]{1,60}?["”]|(?<![\\w])'[A-Za-z][\\w ]{1,40}'(?!\\w))`

/** A word that may be the name of a value, whole. */
export const word = '(?<![\\w⟦·\\\\.-])[A-Za-z_@.][\\w@.$#&+/%-]*(?:\\([\\w+/. -]{1,30}\\))?(?![\\w⟧·(<\\\\])'

export const placeholder = '<[^<>]{1,60}>(?:[:\\\\][\\w.<>\\\\:-]+)?'

/** A datum within a sentence: a number, a word that is always one, a path, a program. */
export const datum =
  `(?:${quoted}|'\\d+'|[A-Z]\\w+ = 0x[\\da-f]+|(?<![\\w.])[\\da-f]{2}(?: [\\da-f]{2}){2,}(?![\\w%])|${placeholder}|0x[\\da-f]+|-?\\d[\\d,.]*[\\da-f]*h?(?![\\w%])|(?:(?:zero|one|two|three|four|five)(?= ?(?:[.,;()]|$|or\\b(?! more\\b)|to\\b))|(?:true|false|yes|no(?! (?:greater|more|less|fewer|higher|lower|larger|smaller|longer|limit|need|other|such|code|change|effect|value|entry|data|way)\\b)|(?:on|off)(?! (?:the|an?|user|each|all|every|any|its|both|server|which|this|that|your)\\b))(?!\\w))` +
  `|[A-Z]:\\\\[^\\s,;"⟦]+|%\\w+%[^\\s,;"]*|\\\\\\\\[^\\s,;"]+|[\\w-]+\\.(?:exe|dll|com|bat|scr|wav|sys|drv|htm|html)\\b|\\([^()]{3,60}\\) [+*/-] \\d+)`

/** The remark of how to type what stands before it. */
export const aside = '(?:\\s*\\(without (?:the )?quot[^)]*\\))?'

/** A pattern that is used again and again over one text. */
export function regex(source: string): RegExp {
  return new RegExp(source, 'gi')
}

/** Call `use` for every match. */
export function each(pattern: RegExp, text: string, use: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    use(match)
    if (match[0] === '') pattern.lastIndex++
  }
}

/** Offset of a group of a match in the text. */
export function placeOf(match: RegExpExecArray, group: number): number {
  const printed = match[group]
  return match.index + (printed === undefined ? 0 : match[0].lastIndexOf(printed))
}
