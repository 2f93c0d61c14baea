import {LinkFault} from '../fault.ts'
import {maxHeaderBytes} from './request.ts'
import {tlsFault} from './tls-faults.ts'

/** Turn an error of Node's client into a fault; `step` says how far the exchange had come. */
export function toLinkFault(error: NodeJS.ErrnoException, url: URL, step: string): LinkFault {
  const code = error.code ?? ''
  switch (code) {
    case 'ECONNREFUSED':
      return new LinkFault('refused', url.host)
    case 'ETIMEDOUT':
      return new LinkFault('connect-timeout', code)
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EACCES':
    case 'ENETDOWN':
    case 'EHOSTDOWN':
    case 'EINVAL':
      return new LinkFault('unreachable', code)
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ECONNABORTED':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return cut(url, step)
    case 'HPE_HEADER_OVERFLOW':
      return new LinkFault('header-limit', `${maxHeaderBytes / 1024} KB`)
  }
  if (code === 'HPE_INVALID_EOF_STATE') return cut(url, step)
  const trouble = tlsFault(error, url)
  if (trouble) return trouble
  return new LinkFault(
    'protocol',
    code.startsWith('HPE_') ? error.message.replace(/^Parse Error: /, '') : code || error.message
  )
}

/** A connection cut while it was still being made over TLS is a broken handshake. */
function cut(url: URL, step: string): LinkFault {
  const isHandshake = url.protocol === 'https:' && step === 'in the TLS handshake'
  return isHandshake ? new LinkFault('tls', 'the server cut the connection') : new LinkFault('reset', step)
}
