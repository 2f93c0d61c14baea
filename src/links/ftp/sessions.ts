import {createFtpSession, type FtpSession} from './session.ts'

/** The control connections, one a server. */
export interface FtpSessions {
  of(url: URL): FtpSession
  close(): void
}

/** Make the sessions; `timeoutMs` is the limit for each step of a dialogue. */
export function createFtpSessions(timeoutMs: number): FtpSessions {
  const sessions = new Map<string, FtpSession>()
  return {
    of(url) {
      let session = sessions.get(url.host)
      if (!session) {
        session = createFtpSession(url, timeoutMs)
        sessions.set(url.host, session)
      }
      return session
    },
    close() {
      for (const session of sessions.values()) session.close()
    }
  }
}
