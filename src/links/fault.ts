import type {Verdict} from './result.ts'

/**
 * Everything that can keep an answer from coming, with the verdict that it means.
 *
 * `reason` is a sentence for people; `{name}` is filled in by `describeFault`. `isRetryable`: another try may do better.
 * `isOfHost`: the fault is the host's, so that after a second try it settles the host's other addresses.
 */
export const faults = {
  'invalid-address': {verdict: 'error', reason: 'This is no address that can be asked: {detail}'},
  'other-scheme': {verdict: 'skipped', reason: 'Addresses with `{detail}` are not checked'},
  excluded: {verdict: 'skipped', reason: 'Excluded by the options of the run'},
  robots: {verdict: 'skipped', reason: 'The robots.txt of {detail} asks programs to leave this address alone'},
  'private-address': {verdict: 'skipped', reason: 'The host {detail}, so it was not asked'},
  'no-such-host': {
    verdict: 'dead',
    reason: 'There is no host with the name {detail}',
    isRetryable: true,
    isOfHost: true
  },
  resolver: {
    verdict: 'error',
    reason: 'The name of the host could not be looked up ({detail})',
    isRetryable: true,
    isOfHost: true
  },
  refused: {
    verdict: 'dead',
    reason: 'Nothing listens there: {detail} refused the connection',
    isRetryable: true,
    isOfHost: true
  },
  unreachable: {
    verdict: 'error',
    reason: 'The network has no way to the host ({detail})',
    isRetryable: true,
    isOfHost: true
  },
  'connect-timeout': {
    verdict: 'error',
    reason: 'The host did not answer in time ({detail})',
    isRetryable: true,
    isOfHost: true
  },
  timeout: {verdict: 'error', reason: 'The server ran out of time {detail}', isRetryable: true},
  reset: {verdict: 'error', reason: 'The server cut the connection {detail}', isRetryable: true},
  protocol: {verdict: 'error', reason: 'The answer is not proper HTTP ({detail})', isRetryable: true},
  'header-limit': {verdict: 'error', reason: 'The headers of the answer are larger than {detail}'},
  certificate: {verdict: 'error', reason: 'The certificate of the server is not valid: {detail}'},
  tls: {verdict: 'error', reason: 'The TLS handshake failed: {detail}', isRetryable: true},
  'missing-location': {verdict: 'error', reason: 'The redirect ({detail}) does not say where to'},
  'bad-location': {verdict: 'error', reason: 'The redirect leads to `{detail}`, which is no address'},
  'redirect-scheme': {verdict: 'error', reason: 'The redirect leads to `{detail}`, which is not checked'},
  'redirect-loop': {verdict: 'error', reason: 'The redirects run in a circle, back to {detail}'},
  'too-many-redirects': {verdict: 'error', reason: 'There are more than {detail} redirects in a row'},
  'ftp-login': {
    verdict: 'blocked',
    reason: 'The FTP server lets nobody in without an account, or nobody now: {detail}',
    isRetryable: true,
    isOfHost: true
  },
  'ftp-busy': {verdict: 'blocked', reason: 'The FTP server ended the dialogue: {detail}', isRetryable: true},
  'ftp-dialogue': {verdict: 'error', reason: 'The FTP dialogue broke off: {detail}', isRetryable: true},
  'passive-host': {
    verdict: 'error',
    reason: 'The FTP server wanted the data connection to go to another host ({detail}), which was refused'
  }
} as const satisfies Record<string, {verdict: Verdict; reason: string; isRetryable?: true; isOfHost?: true}>

/** The stable kebab-case name of a fault. */
export type FaultType = keyof typeof faults

/** A fault and what it was about: a host, a step, a code; `status` when a server gave one. */
export interface Fault {
  type: FaultType
  detail: string
  status?: number
}

/** Thrown where no answer can be had; never leaves `src/links`. */
export class LinkFault extends Error {
  readonly fault: Fault

  constructor(type: FaultType, detail = '', status?: number) {
    super(describeFault({type, detail}))
    this.name = 'LinkFault'
    this.fault = {type, detail, ...(status !== undefined && {status})}
  }
}

/** Put a fault in a sentence. */
export function describeFault({type, detail}: Fault): string {
  return faults[type].reason.replace('{detail}', () => detail)
}

/** The facts of a fault, with the flags spelled out. */
export function faultFacts(type: FaultType): {verdict: Verdict; isRetryable: boolean; isOfHost: boolean} {
  const facts: {verdict: Verdict; isRetryable?: true; isOfHost?: true} = faults[type]
  return {
    verdict: facts.verdict,
    isRetryable: facts.isRetryable ?? false,
    isOfHost: facts.isOfHost ?? false
  }
}
