import type {Check} from './check.ts'

/** Success was claimed, and there is nothing in it. */
export const emptyBody: Check = {
  name: 'empty-body',
  judge({answer: {scheme, status, words, contentLength, sample, listing}}) {
    if (listing?.length === 0) return {verdict: 'mismatch', reason: 'The directory is there, and nothing is in it'}
    const isEmpty = sample ? sample.length === 0 : contentLength === 0
    if (!isEmpty) return undefined
    const shown = scheme === 'http' && status !== 200 ? ` (${status} ${words})` : ''
    return {verdict: 'mismatch', reason: `Nothing came: the body is empty${shown}`}
  }
}
