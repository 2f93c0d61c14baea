import {expectedKinds, extensionOf} from '../content/extensions.ts'
import type {Check} from './check.ts'

/** A file came whose first bytes contradict its name. */
export const firstBytes: Check = {
  name: 'first-bytes',
  judge({answer: {sample}, content, expectation: {fileName}}) {
    const expected = fileName === null ? undefined : expectedKinds(fileName)
    if (!expected || fileName === null || !content || !sample) return undefined
    if (content.isOneOf(expected.kinds)) return undefined
    const {kinds} = content
    if (!expected.isStrict && kinds.length === 0) return undefined
    const shown = kinds.length > 0 ? `as ${kinds.join(' or ')}` : `with ${hex(sample)}`
    const reason = `What came begins ${shown}, which no .${extensionOf(fileName)} file does (expected ${expected.kinds.join(' or ')})`
    return {verdict: 'mismatch', reason}
  }
}

function hex(sample: Uint8Array): string {
  return Buffer.from(sample.subarray(0, 4)).toString('hex').toUpperCase()
}
