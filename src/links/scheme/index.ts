import {ftp} from './ftp.ts'
import {http} from './http.ts'
import type {Scheme} from './scheme.ts'

/** The schemes that can be checked. */
export const schemes: readonly Scheme[] = [http, ftp]

/** Find the scheme of an address. */
export function schemeOf(url: URL): Scheme | undefined {
  return schemes.find(({protocols}) => protocols.includes(url.protocol))
}
