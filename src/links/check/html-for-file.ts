import {isCalledPage} from '../content/content.ts'
import {expectedKinds} from '../content/extensions.ts'
import type {Check} from './check.ts'

/** A page came where a file was promised, whatever the server calls it. */
export const htmlForFile: Check = {
  name: 'html-for-file',
  judge({answer, content, expectation: {fileName}}) {
    if (fileName === null || answer.listing) return undefined
    const finding = {verdict: 'soft-404', reason: `A page came instead of the file ${fileName}`} as const
    // What is packed is not unpacked: there, the word of the server is all there is
    if (!content) return isCalledPage(answer) ? finding : undefined
    if (content.isPage) return finding
    // A text that is called a page, in place of something that is no text
    if (!content.isCalledPage || content.isOneOf(expectedKinds(fileName)?.kinds ?? [])) return undefined
    return content.isOneOf(['text']) ? finding : undefined
  }
}
