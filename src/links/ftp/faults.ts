import {LinkFault} from '../fault.ts'

/** Turn an error of a control or data connection into a fault; what is one already, or is no error, stays as it is. */
export function toFtpFault(error: unknown, url: URL): unknown {
  if (error instanceof LinkFault || !(error instanceof Error)) return error
  const {code = '', message} = error as NodeJS.ErrnoException
  switch (code) {
    case 'ECONNREFUSED':
      return new LinkFault('refused', url.host)
    case 'ETIMEDOUT':
      return new LinkFault('connect-timeout', code)
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EACCES':
    case 'EINVAL':
      return new LinkFault('unreachable', code)
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ECONNABORTED':
      return new LinkFault('reset', 'in the FTP dialogue')
  }
  // The library has no code for a connection that the server ended
  if (/FIN packet|closed connection|transmission error/.test(message))
    return new LinkFault('reset', 'in the FTP dialogue')
  return new LinkFault('ftp-dialogue', message.slice(0, 120))
}
