/**
 * The one name of a language, or of its variant, that articles print in several ways.
 *
 * *Shape*: `Simplified Chinese` (Q233335), `Chinese Simplified` (Q323652) → `Chinese (Simplified)` · `Portuguese - Brazilian` (Q85557), `Brazilian` →
 * `Portuguese (Brazil)` · `US English`, `English (US)` → `English` · any other name → as printed.
 */
export function languageName(printed: string): string {
  return names.find(({pattern}) => pattern.test(printed.trim()))?.name ?? printed
}

const names: readonly {name: string; pattern: RegExp}[] = [
  {name: 'Chinese (Simplified)', pattern: /^(?:simplified chinese|chinese\W+simplified\)?)$/i},
  {name: 'Chinese (Traditional)', pattern: /^(?:traditional chinese|chinese\W+traditional\)?)$/i},
  {
    name: 'Portuguese (Brazil)',
    pattern: /^(?:brazilian(?: portuguese)?|portugu?ese\W+brazil(?:ian)?\)?)$/i
  },
  {name: 'Portuguese', pattern: /^portugu?ese$/i},
  {name: 'English', pattern: /^(?:us english|english(?:\W+(?:us|u\.s\.|american)\)?)?)$/i}
]
