/**
 * The article numbers that a text may mean, without their Q, most likely first.
 *
 * *Shape*: `Q241041`, `KB241041`, `/kb/241041`, `?kbid=241041`, `kb;en-us;q241041` and `/articles/q241/0/41.asp` all give
 * `241041`.
 */
export function articleNumbers(text: string): string[] {
  const split = /\bq(\d{1,3})\/(\d)\/(\d{2})\b/i.exec(text)
  const numbers = Array.from(
    text.matchAll(/(?:^|[^a-z0-9])(?:q|kb|kbid=)?(\d{4,7})(?![a-z0-9])/gi),
    ([, digits]) => digits
  )
  if (split) numbers.unshift(`${split[1]}${split[2]}${split[3]}`)
  return [...new Set(numbers.flatMap((digits) => (digits === undefined ? [] : [digits.replace(/^0+/, '')])))]
}
