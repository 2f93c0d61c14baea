import type {Check} from './check.ts'

/** What the pages of the known walls have in them; wide words such as "captcha" stand in honest pages too. */
const marks = [
  /<title>\s*(?:Just a moment\.\.\.|Attention Required! \| Cloudflare|Pardon Our Interruption|DDoS-Guard|Access to this page has been denied\.?|Bot Verification|Human Verification)\s*<\/title>/i,
  /\/cdn-cgi\/challenge-platform\//i,
  /_Incapsula_Resource/,
  /Request unsuccessful\. Incapsula incident ID/i,
  /\bid="px-captcha"/i,
  /geo\.captcha-delivery\.com/i,
  /\b(?:verify|confirm|prove|check(?:ing)?) (?:that |if )?you(?:'re| are) (?:a )?(?:human|not a robot)\b/i
]

/** A page that keeps programs out came instead of the thing. */
export const botWall: Check = {
  name: 'bot-wall',
  judge({answer, content}) {
    const {wall, status, words} = answer
    if (answer.scheme !== 'http') return undefined
    const reason = 'A wall against programs came instead, so nothing is known of the thing'
    if (wall) return {verdict: 'blocked', reason: `${reason} (${wall})`}
    // No status of HTTP: sites use it for programs that they know
    if (status === 999) return {verdict: 'blocked', reason: `${reason} (${status} ${words})`}
    if (!content?.isPage) return undefined
    return marks.some((mark) => mark.test(content.text)) ? {verdict: 'blocked', reason} : undefined
  }
}
