import {generate} from 'selfsigned'

/** A certificate with its key, in PEM. */
export interface Certificate {
  cert: string
  key: string
}

const dayMs = 24 * 60 * 60_000

export interface CertificateOptions {
  /** The authority that signs it; itself when there is none. */
  authority?: Certificate
  hosts?: string[]
  notBefore?: Date
  notAfter?: Date
}

/** Make an authority that signs certificates. */
export async function createAuthority(name: string): Promise<Certificate> {
  const {cert, private: key} = await generate([{name: 'commonName', value: name}], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - dayMs),
    notAfterDate: new Date(Date.now() + dayMs),
    extensions: [
      {name: 'basicConstraints', cA: true, critical: true},
      {name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true}
    ]
  })
  return {cert, key}
}

/** Make a certificate of a server. */
export async function createCertificate(options: CertificateOptions): Promise<Certificate> {
  const {authority, hosts = [], notBefore, notAfter} = options
  const {cert, private: key} = await generate([{name: 'commonName', value: 'farm'}], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: notBefore ?? new Date(Date.now() - dayMs),
    notAfterDate: notAfter ?? new Date(Date.now() + dayMs),
    ...(authority && {ca: authority}),
    extensions: [
      {name: 'basicConstraints', cA: false},
      {name: 'keyUsage', digitalSignature: true},
      {name: 'extKeyUsage', serverAuth: true},
      {name: 'subjectAltName', altNames: hosts.map((host) => nameOf(host))}
    ]
  })
  return {cert, key}
}

function nameOf(host: string): {type: 2; value: string} | {type: 7; ip: string} {
  return /^[\d.]+$/.test(host) ? {type: 7, ip: host} : {type: 2, value: host}
}
