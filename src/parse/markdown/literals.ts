import type {Code, Root, RootContent} from 'mdast'
import {eachParent} from './each-parent.ts'

/**
 * Tell code from what only keeps its layout: ```` ```text ```` is a listing, ```` ```console ```` command lines, and a
 * block of registry keys alone is that.
 */
export function readLiterals(tree: Root): void {
  eachParent(tree, (parent) => {
    parent.children = parent.children.map((child) => (child.type === 'code' ? readLiteral(child) : child))
  })
}

const listings: ReadonlySet<string> = new Set(['text', 'txt', 'plain', 'plaintext'])
const commands: ReadonlySet<string> = new Set(['console', 'cmd', 'shell-session'])

function readLiteral(node: Code): RootContent {
  const {value, position} = node
  const language = node.lang?.toLowerCase() ?? ''
  const place = position ? {position} : {}
  if ((language === '' || listings.has(language)) && isKeys(value)) return {type: 'kbRegistryKey', value, ...place}
  if (listings.has(language)) return {type: 'kbPreformatted', kind: 'listing', value, ...place}
  if (commands.has(language)) return {type: 'kbCommand', value, ...place}
  return node
}

function isKeys(value: string): boolean {
  return value.split('\n').every((line) => /^\s*(?:HKEY_[A-Z_]+|HKLM|HKCU|HKCR|HKU|HKCC)\\\S/.test(line))
}
