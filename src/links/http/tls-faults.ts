import {LinkFault} from '../fault.ts'

/** What OpenSSL and Node find wrong with a certificate, in words. */
const certificateFaults: Record<string, string> = {
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its chain ends in a self-signed one that is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its issuer is not known',
  UNABLE_TO_GET_ISSUER_CERT: 'its issuer is not known',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its issuer is not known',
  UNABLE_TO_DECRYPT_CERT_SIGNATURE: 'its signature cannot be read',
  CERT_SIGNATURE_FAILURE: 'its signature is wrong',
  CERT_CHAIN_TOO_LONG: 'its chain is too long',
  CERT_REVOKED: 'it was revoked',
  CERT_UNTRUSTED: 'it is not trusted',
  CERT_REJECTED: 'it was rejected',
  INVALID_CA: 'its issuer may not issue certificates',
  INVALID_PURPOSE: 'it is not meant for servers',
  PATH_LENGTH_EXCEEDED: 'its chain is too long',
  HOSTNAME_MISMATCH: 'it belongs to another host',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it belongs to another host',
  ERR_TLS_CERT_ALTNAME_FORMAT: 'its names cannot be read'
}

/** Tell a fault of TLS from others; undefined when it is none. */
export function tlsFault(error: NodeJS.ErrnoException, url: URL): LinkFault | undefined {
  const code = error.code ?? ''
  const certificate = certificateFaults[code]
  if (certificate) return new LinkFault('certificate', `${certificate} (${code})`)
  if (url.protocol !== 'https:') return undefined
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) {
    return new LinkFault('tls', handshakeReason(error))
  }
  return undefined
}

/** OpenSSL's own word for what went wrong, as `wrong version number`. */
function handshakeReason(error: NodeJS.ErrnoException): string {
  const {reason} = error as {reason?: string}
  if (reason) return reason
  return /:SSL routines:[^:]*:([^:]+)/.exec(error.message)?.[1] ?? error.code ?? error.message
}
