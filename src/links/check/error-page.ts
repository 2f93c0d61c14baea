import type {Content} from '../content/content.ts'
import {expectedKinds} from '../content/extensions.ts'
import type {Check} from './check.ts'

const thing =
  '(?:web ?)?(?:page|file|document|resource|url|object|item|article|content|site|address|download|directory|link)'
const code = '\\(?(?:40[0134]|410|50[0-4])\\)?'
const subject = `(?:sorry,? |oops[!,.]* |we're sorry[,.]* )?(?:the |this |that )?(?:requested |specified )?${thing}(?: you(?:'ve| have| are| were)? (?:requested|looking for|tried to reach))?`
const absent =
  '(?:was |is |could |can |has |does |did )?(?:not|no longer|cannot|never)(?: be| been)? (?:found|available|exists?|displayed|located)'
const denied =
  "(?:can't|couldn't|wasn't|isn't|doesn't|hasn't)(?: be| been)? (?:found|available|exist|displayed|located)"
const removed = '(?:was |is |has been |has )?(?:removed|deleted|moved|missing|unavailable|gone)'

/**
 * What error pages call themselves. A whole part of the title or heading has to say so: articles about such errors have
 * them in their titles too.
 */
const errorNames = [
  new RegExp(`^(?:http )?(?:error )?(?:status )?(?:code )?${code}(?: error)?$`),
  new RegExp(
    `^(?:(?:http )?(?:error )?${code}(?: error)?[ .:–-]+)?(?:${thing} )?(?:not found|forbidden|gone|bad request|unauthorized|internal server error|server error|service unavailable|bad gateway|gateway time-?out)(?: error)?$`
  ),
  new RegExp(`^(?:(?:error )?${code}[ .:–-]+)?${subject} (?:${absent}|${denied}|${removed})$`),
  new RegExp(
    `^(?:sorry,? )?we (?:can't|cannot|couldn't|could not|can not) find (?:the|that|this|your) ${thing}.{0,40}$`
  ),
  /^(?:die |diese )?(?:seite|datei)(?: wurde| konnte)? nicht (?:gefunden|vorhanden|gefunden werden)$/,
  /^(?:la )?page (?:non trouvée|introuvable)$/,
  /^p[áa]gina no encontrada$/,
  /^pagina non trovata$/
]

/** What only a whole title says of an error; beside a sign it may begin the title of an article. */
const wholeNames = [
  /^(?:an )?(?:error|runtime error|error occurred|an error has occurred|server error in .* application)$/
]

/** Success was claimed, and the page says of itself that it is an error. */
export const errorPage: Check = {
  name: 'error-page',
  judge({answer: {scheme}, content, expectation: {fileName}}) {
    if (!content || scheme !== 'http') return undefined
    const said = content.isPage ? content.names : isOddText(content, fileName) ? [firstLine(content.text)] : []
    const admission = said.map(admit).find((part) => part !== undefined)
    return admission === undefined
      ? undefined
      : {verdict: 'soft-404', reason: `Success was claimed, but it is an error page: \`${admission.slice(0, 80)}\``}
  }
}

/** A text under the name of a file that is none. */
function isOddText(content: Content, fileName: string | null): boolean {
  if (fileName === null) return false
  const kinds = expectedKinds(fileName)?.kinds ?? []
  return !content.isOneOf(kinds.filter((kind) => kind !== 'text')) && content.isOneOf(['text'])
}

function admit(name: string): string | undefined {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[.!?…]+$/, '')
      .trim()
  if (wholeNames.some((pattern) => pattern.test(fold(name)))) return name
  // What stands between the signs of a title: `404 Not Found - Example Ltd`
  const parts = [name, ...name.split(/\s+[-–»•]+\s+|\s*[|»•]\s*/)]
  return parts.find((part) => errorNames.some((pattern) => pattern.test(fold(part))))
}

function firstLine(text: string): string {
  return text.slice(0, 200).trim().split(/\r?\n/, 1)[0] ?? ''
}
