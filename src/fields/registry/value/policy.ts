import type {Block} from '../block.ts'
import {type Fact, fact} from '../fact.ts'

/** Values of a policy template: `KEYNAME "Control Panel\Desktop"` … `VALUENAME ScreenSaveActive` (Q175470, Q195655). */
export function policyValues(block: Block): Fact[] {
  if (!block.text.includes('VALUENAME')) return []
  const facts: Fact[] = []
  entries.lastIndex = 0
  for (let match = entries.exec(block.text); match; match = entries.exec(block.text)) {
    const name = match[1] ?? match[2] ?? ''
    const type = /^NUMERIC\b|^DWORD\b/.test(block.text.slice(entries.lastIndex).trimStart()) ? 'REG_DWORD' : null
    if (name.trim() !== '') facts.push(fact(match.index, {name: name.trim(), type}))
  }
  return facts
}

const entries = /\bVALUENAME\s+(?:"([^"\n]{1,80})"|([^"\s]{1,80}))/g
