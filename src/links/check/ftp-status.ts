import type {Check} from './check.ts'

/** Replies that say that we are not wanted, or not now. */
const closed = new Set([332, 421, 430, 530, 532])

/** What the last reply code of an FTP server decides. */
export const ftpStatus: Check = {
  name: 'ftp-status',
  judge({answer: {scheme, status, words}}) {
    if (scheme !== 'ftp' || (status < 400 && !closed.has(status))) return undefined
    const shown = `${status} ${words}`.trim()
    if (status === 550) {
      return {verdict: 'dead', reason: `Nothing is there, neither file nor directory: the server answers ${shown}`}
    }
    if (closed.has(status)) {
      return {verdict: 'blocked', reason: `The server does not let us in: ${shown}`, isRetryable: true}
    }
    // Replies of the 400s are for now, those of the 500s for good
    return {verdict: 'error', reason: `The server answers ${shown}`, ...(status < 500 && {isRetryable: true})}
  }
}
