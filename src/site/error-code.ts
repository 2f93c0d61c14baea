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

/** A group of codes that come from one mechanism. */
export interface ErrorFamily {
  name: string
  label: string
  description: string
}

/** The families in the order in which readers know them. */
export const errorFamilies: readonly ErrorFamily[] = [
  {
    name: 'stop',
    label: 'Stop codes',
    description: 'Hexadecimal codes below 0x80000000: stop screens and system errors'
  },
  {
    name: 'result',
    label: 'Result and status codes',
    description: 'Hexadecimal codes from 0x80000000: HRESULT, NTSTATUS, exceptions'
  },
  {name: 'event', label: 'Event IDs', description: 'Numbers of events in an event log'},
  {name: 'http', label: 'HTTP statuses', description: 'Answers of web servers'},
  {
    name: 'tool',
    label: 'Compiler and tool codes',
    description: 'Codes of compilers, linkers and runtimes, such as LNK1104'
  },
  {name: 'number', label: 'Numbered errors', description: 'Errors that programs number, such as Error 691'},
  {name: 'other', label: 'Other codes', description: 'Everything else that names an error'}
]

/** The family of a code, by its form. */
export function errorFamily(code: string): string {
  const digits = /^0x([0-9a-f]+)$/i.exec(code)?.[1]
  if (digits !== undefined) return Number.parseInt(digits, 16) >= 0x80000000 ? 'result' : 'stop'
  if (/^event id\b/i.test(code)) return 'event'
  if (/^http \d/i.test(code)) return 'http'
  if (/^[a-z]{1,4}\d{3,5}$/i.test(code)) return 'tool'
  return /^error\b/i.test(code) ? 'number' : 'other'
}
