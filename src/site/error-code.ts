import {address} from './address.ts'

/** A hexadecimal code with eight digits at most has a value; codes of equal value are one code. */
const hexadecimal = /^0x([0-9a-f]{1,8})$/i

/**
 * The spelling that codes of equal value share.
 *
 * *Shape*: `0x7B` and `0x0000007B` give `0x0000007B`; any other code is its own.
 */
export function canonicalErrorCode(code: string): string {
  const digits = hexadecimal.exec(code)?.[1]
  return digits === undefined ? code : `0x${digits.toUpperCase().padStart(8, '0')}`
}

/** The address of the page of a code. */
export function errorAddress(code: string): string {
  return address.error(canonicalErrorCode(code))
}
