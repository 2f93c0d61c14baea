import type {Check} from './check.ts'

/** A file came whose size is none of those that the articles state. */
export const statedSize: Check = {
  name: 'stated-size',
  judge({answer: {contentLength, contentEncoding, listing}, expectation: {fileName, sizes}}) {
    if (fileName === null || sizes.length === 0 || contentLength === null || contentEncoding || listing)
      return undefined
    if (sizes.includes(contentLength)) return undefined
    const stated = sizes.map((size) => size.toLocaleString('en')).join(' or ')
    const came = contentLength.toLocaleString('en')
    return {verdict: 'mismatch', reason: `The file has ${came} bytes, where the article states ${stated}`}
  }
}
