import type {FoundCode} from './found-code.ts'

/** A status of the web: `HTTP/1.0 500 Server Error`, `HTTP 403.7`, `404 Not Found` (Q158236, Q190004): `HTTP 500`. Success is no error. */
export function findHttp(text: string): FoundCode[] {
  const found: FoundCode[] = []
  if (!/(?<![\d.])[45]\d\d(?!\d)/.test(text) || !/[Hh][Tt][Tt][Pp]|rror|[45]\d\d[\d.]*[ :;-]+[A-Z]/.test(text))
    return found
  for (const match of text.matchAll(statuses)) {
    const code = match[1] ?? match[2] ?? match[3] ?? ''
    if (match[3] && code !== '404' && !web.test(text)) continue
    found.push({code: `HTTP ${code}`, at: match.index + match[0].indexOf(code)})
  }
  return found
}

/** Numbers of other systems look the same: `530` of FTP, `502` of a news server. */
const web = /\b(?:web|http|browser|page|site|iis|asp|html?|internet)\b/i

/** After the word; before its reason; or beside the word error where the web is spoken of. */
const statuses =
  /\bHTTPS?(?:\/\d\.\d| \d\.\d)?["”]?[ :;/-]*(?:(?:server|status|error|code|response|message|result)s?[ :-]*)*["“(]?([45]\d\d(?:\.\d{1,3})?)(?![\d.]*\d)|(?<![\d.-])(40[0-9](?:\.\d{1,2})?|41[0-7]|50[0-5](?:\.\d{1,3})?)(?:[ :-]+|; )(?:Bad Request|Unauthorized|(?:Access )?Forbidden|(?:Object |File |Page )?Not Found|Access (?:Is )?Denied|Method Not Allowed|Not Acceptable|Proxy Authentication|Request(?:ed)? |Internal Server Error|Server Error|Not (?:Implemented|Supported)|Bad Gateway|Service Unavailable|Gateway Timeout)|(?<![\d.-])(40[1345](?:\.\d{1,2})?|50[0-3](?:\.\d{1,3})?)(?= errors?\b)/gi
