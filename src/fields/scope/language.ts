/** Languages that files are made in, as the archive names them; `International` is none. */
const names =
  'english|arabic|basque|brazilian(?: portuguese)?|bulgarian|catalan|chinese|croatian|czech|danish|dutch|estonian|farsi|finnish|flemish|french|german|greek|hebrew|hungarian|icelandic|indonesian|italian|japanese|kanji|korean|hangul|latvian|lithuanian|norwegian|polish|portug(?:u)?ese|romanian|russian|serbian|slovak(?:ian)?|slovene|slovenian|spanish|swedish|thai|turkish|ukrainian|vietnamese|pan-?european'

const before =
  '(?:(?:u\\.?s\\.?|uk|british|american|canadian|australian|simplified|traditional|brazilian|european|latin american|swiss|iberian|castilian|modern|eastern|central)[ -])?'
const after =
  '(?: ?[-–/] ?(?:brazil(?:ian)?|portugal|simplified|traditional|iberian|us|u\\.s\\.|uk))?(?: \\((?:us|u\\.s\\.|uk|united states|united kingdom|brazil(?:ian)?|portugal|simplified|traditional|hong kong|taiwan|prc|canada|canadian|france|spain|iberian|standard|international sort|traditional sort|bokm[aå]l)\\))?(?: (?:simplified|traditional|brazil(?:ian)?)(?![a-z]))?'

const phrase = `${before}(?:${names})${after}`
const alone = new RegExp(`^${phrase}$`, 'i')
const atEdge = new RegExp(
  `^(?:new |original )?${phrase}(?:[ -]language)?(?= |$)|(?<= )${phrase}(?:[ -]language)?$`,
  'i'
)
const within = new RegExp(`(?<![\\w-])${phrase}(?![a-z])`, 'i')

/** Whether the text is the name of a language and nothing else: `US English`, `Chinese (Simplified)`. */
export function isLanguage(text: string): boolean {
  return alone.test(text.trim())
}

/** The first language named in a text, as printed, or null. */
export function languageIn(text: string): string | null {
  return within.exec(text)?.[0] ?? null
}

/** A text without the language with which it begins or ends: `English post-SP3` → `post-SP3`. */
export function withoutLanguage(text: string): string {
  return text.replace(atEdge, '').trim()
}
