/**
 * The other forms of a plain English word: `install` → `installs`, `installed`, `installing`.
 *
 * Forms are made by rule, so they need no dictionary and no second index; one that is no word finds nothing and does no
 * harm. Words with a capital inside, or all in capitals, are names and have no other forms.
 *
 * *Shape*: `inflections('copied')` → `['copy', 'copies', 'copying', …]`, without the word itself; `[]` for `NetBT`.
 */
export function inflections(word: string): string[] {
  if (!/^[A-Za-z][a-z]{2,}$/.test(word)) return []
  const lower = word.toLowerCase()
  const forms = new Set<string>()
  for (const base of basesOf(lower)) for (const form of formsOf(base)) forms.add(form)
  forms.delete(lower)
  return [...forms]
}

/** What the word may be a form of, itself included. */
function basesOf(word: string): Set<string> {
  const bases = new Set([word])
  const add = (base: string): void => {
    if (base.length > 2 && /[aeiouy]/.test(base)) bases.add(base)
  }
  if (/[^aeiou]ies$/.test(word)) add(`${word.slice(0, -3)}y`)
  else if (/(?:[sxz]|[cs]h|o)es$/.test(word)) {
    add(word.slice(0, -2))
    add(word.slice(0, -1))
  } else if (/[^sui]s$/.test(word)) add(word.slice(0, -1))
  if (/[^aeiou]ied$/.test(word)) add(`${word.slice(0, -3)}y`)
  else if (/[^e]ed$/.test(word)) addStem(word.slice(0, -2), add)
  if (/ing$/.test(word)) addStem(word.slice(0, -3), add)
  // The word is a form, so that it has no forms of its own kind: nobody writes `installeds`.
  if (bases.size > 1 && /(?:ed|ies)$/.test(word)) bases.delete(word)
  return bases
}

/** What is left of `-ed` and `-ing`: `stopp`, `hop`, `load`, `replac`. */
function addStem(stem: string, add: (base: string) => void): void {
  if (doubled.test(stem)) {
    add(stem.slice(0, -1))
    if (/[dflsz]$/.test(stem)) add(stem)
  } else if (shortStem.test(stem)) {
    // A short stem would have doubled its consonant: `hoping` is of hope.
    add(`${stem}e`)
  } else {
    add(stem)
    if (/[^aeiouwxy]$/.test(stem)) add(`${stem}e`)
  }
}

function formsOf(base: string): string[] {
  const forms = [base]
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1)
    return [...forms, `${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  forms.push(/(?:[sxz]|[cs]h)$/.test(base) ? `${base}es` : `${base}s`)
  if (base.endsWith('o')) forms.push(`${base}es`)
  if (/[^eoy]e$/.test(base)) return [...forms, `${base}d`, `${base.slice(0, -1)}ing`]
  const last = base.at(-1) ?? ''
  if (shortStem.test(base)) return [...forms, `${base}${last}ed`, `${base}${last}ing`]
  forms.push(`${base}ed`, `${base}ing`)
  if (longStem.test(base)) forms.push(`${base}${last}ed`, `${base}${last}ing`)
  return forms
}

/** Two equal consonants at the end: `stopp`, `install`. */
const doubled = /([bdfglmnprstz])\1$/

/** One syllable that ends in one consonant after one vowel: `stop`, `hop`, but not `load`, `fix`. */
const shortStem = /^[^aeiou]*[aeiouy][^aeiouwxy]$/

/** More syllables with such an end: `transfer` has `transferred`, `enter` has `entered`. */
const longStem = /[aeiou].*[^aeiou][aeiou][lmnprt]$/
