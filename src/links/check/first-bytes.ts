import {expectedKinds, extensionOf} from '../content/extensions.ts'
import {kindsOf} from '../content/kinds.ts'
import type {Check} from './check.ts'

/** A file came whose first bytes contradict its name. */
export const firstBytes: Check = {
  name: 'first-bytes',
  judge({answer: {sample, contentEncoding, listing}, expectation: {fileName}}) {
    const expected = fileName === null ? undefined : expectedKinds(fileName)
    if (!expected || fileName === null || !sample || sample.length === 0 || contentEncoding || listing) return undefined
    const kinds = kindsOf(sample)
    if (expected.kinds.some((kind) => kinds.has(kind))) return undefined
    if (!expected.isStrict && kinds.size === 0) return undefined
    const shown = kinds.size > 0 ? `as ${[...kinds].join(' or ')}` : `with ${hex(sample)}`
    const reason = `What came begins ${shown}, which no .${extensionOf(fileName)} file does (expected ${expected.kinds.join(' or ')})`
    return {verdict: 'mismatch', reason}
  }
}

function hex(sample: Uint8Array): string {
  return Buffer.from(sample.subarray(0, 4)).toString('hex').toUpperCase()
}
