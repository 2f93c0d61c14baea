import {expectedKinds} from '../content/extensions.ts'
import {isHtml} from '../content/html.ts'
import {kindsOf} from '../content/kinds.ts'
import type {Check} from './check.ts'

/** A page came where a file was promised, whatever the server calls it. */
export const htmlForFile: Check = {
  name: 'html-for-file',
  judge({answer: {sample, contentType, contentEncoding, listing}, expectation: {fileName}}) {
    if (fileName === null || listing) return undefined
    const isClaimed = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? '')
    const reason = `A page came instead of the file ${fileName}`
    // What is packed is not unpacked: there, the word of the server is all there is
    if (!sample || contentEncoding) return isClaimed ? {verdict: 'soft-404', reason} : undefined
    if (isHtml(sample, isClaimed)) return {verdict: 'soft-404', reason}
    // A text that is called a page, in place of something that is no text
    const expected = expectedKinds(fileName)
    const isText = kindsOf(sample).has('text')
    const isOfKind = expected?.kinds.some((kind) => kindsOf(sample).has(kind)) ?? false
    return isClaimed && isText && !isOfKind ? {verdict: 'soft-404', reason} : undefined
  }
}
