import type {Check, Finding} from './check.ts'

/** What the status code alone decides. */
export const httpStatus: Check = {
  name: 'http-status',
  judge({answer: {scheme, status, words}}) {
    if (scheme !== 'http' || (status >= 200 && status < 300)) return undefined
    return judgeStatus(status, `${status} ${words}`.trim())
  }
}

function judgeStatus(status: number, shown: string): Finding {
  switch (status) {
    case 404:
      return {verdict: 'dead', reason: `Nothing is there: the server answers ${shown}`}
    case 410:
      return {verdict: 'dead', reason: `It was taken away for good: the server answers ${shown}`}
    case 401:
    case 407:
      return {verdict: 'blocked', reason: `Only people with an account get in: the server answers ${shown}`}
    case 403:
      return {verdict: 'blocked', reason: `The server does not let us in: ${shown}`}
    case 429:
      return {
        verdict: 'blocked',
        reason: `The server wants fewer requests, also after waiting: ${shown}`,
        isRetryable: true
      }
    case 408:
    case 425:
      return {verdict: 'error', reason: `The server answers ${shown}`, isRetryable: true}
  }
  if (status >= 500) return {verdict: 'error', reason: `The server is in trouble: ${shown}`, isRetryable: true}
  return {verdict: 'error', reason: `The server answers ${shown}`}
}
