/** A number of a list and where it stands. */
export interface ListedNumber {
  number: string
  at: number
}

/**
 * The numbers that begin at `from`: one, or a list.
 *
 * *Shape*: `2 or 231` → `2`, `231`; `5125 and 5149`; `70, 71, and 72`; `2446/2447`; of `2300 to 2399` the two ends.
 * A number with a fraction, a time, a unit or letters behind it is none (`3.1`, `12:30`, `16-bit`, `9f`).
 */
export function readNumbers(text: string, from: number): ListedNumber[] {
  const found: ListedNumber[] = []
  let at = from
  while (found.length < longestList) {
    number.lastIndex = at
    const match = number.exec(text)
    if (!match) return found
    found.push({number: match[0], at})
    at += match[0].length
    separator.lastIndex = at
    const between = separator.exec(text)
    if (!between) return found
    at += between[0].length
  }
  return found
}

const longestList = 60
const number =
  /-?\d{1,10}(?:(?=[A-Z][a-z])|(?=s\b)|(?![A-Za-z0-9%]|[.:,/-]\d|-[A-Za-z]|\s?(?:bytes?|KB|MB|bit|times|percent)\b))|-?\d{1,10}(?=(?:\/|, ?)\d{2,10}(?![A-Za-z0-9.,/:-]\d))/y
const separator =
  /['")\]]?(?:,? (?:and|or|to|through|thru)(?: (?:an |the )?(?:event ids?|event|error))? |, ?|\/)['"(#]?(?=-?\d)/iy
