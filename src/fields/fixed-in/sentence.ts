/**
 * What follows `was first corrected in` and the like, to the end of the sentence (Q187577, Q196240).
 *
 * A promise (`will be corrected in`), a denial and a pointer to a list (`bugs that were fixed in`) are none. A period ends the
 * sentence only before a capital: `4.0 Service Pack 5. For information …`.
 */
export function correctedIn(text: string): string[] {
  if (!trigger.test(text)) return []
  return [...text.matchAll(corrections)].flatMap((match) => {
    if (condition.test(text.slice(Math.max(0, match.index - 60), match.index))) return []
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + longestSentence)
    return [rest.slice(0, sentenceEnd.exec(rest)?.index ?? rest.length)]
  })
}

const trigger = /(?:corrected|resolved|fixed) in\b/
const corrections =
  /(?<!\b(?:that|which|what) )\b(?!are (?:also |now )?fixed)(?:(?:was|were|is|are)|(?:has|have|had)(?: (?:now|since|already|also))? been)(?: (?:first|also|originally|partially|finally|subsequently|now))*(?: (?:corrected|resolved|fixed)(?: (?:or|and))?)? (?:corrected|resolved|fixed)(?: (?:first|only))? in\s+(?=\S)|\bthat (?:was|has been) (?:first )?corrected in\s+(?=\S)/g
const condition = /\b(?:until|once|if|whether|unless|not)\b[^.]*$/i
const longestSentence = 400
const sentenceEnd =
  /(?<!\b(?:U\.S|U\.K|vs|No|Inc|Corp|ver|ISBN|Jan|Feb))[.!?](?=["”')\]]*(?:\s+["“([]?[A-Z]|\s*$|\s{2,}))|(?<=[a-z0-9)])\.(?=[A-Z][a-z]+ [a-z])|\s(?=For (?:more |additional )?information)|[.:;](?=\s*\n)|;|:\s|\.(?=\s+(?:a|the|this|to|for|if|in|and)\b)/
