import {type Fact, fact} from '../fact.ts'
import {isIdentifier} from '../name.ts'

/**
 * A name behind its path: `…\Control\FileSystem:NtfsDisable8dot3NameCreation`, `…\Parameters DisableMemoryCache`
 * (Q319332, Q250925). `masked` has the path masked.
 */
export function namesBehindPath(masked: string): Fact[] {
  const facts: Fact[] = []
  behind.lastIndex = 0
  for (let match = behind.exec(masked); match; match = behind.exec(masked)) {
    const name = match[1] ?? ''
    if (isIdentifier(name) && !/^REG_/i.test(name))
      facts.push(fact(match.index + match[0].length - name.length, {name}))
  }
  return facts
}

const behind = /⟧(?:["']?: ?(?=\w+[.,]?(?:\s|$))| {1,3}(?=\w*[a-z][A-Z]\w*\s*(?:\n|$)))([A-Za-z]\w+)/g
