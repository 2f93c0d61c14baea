import type {List, ListItem, Paragraph} from 'mdast'
import {z} from 'zod'
import {defineField} from './field.ts'
import {line, text} from './item.ts'
import {foldBlanks, plainText} from './plain-text.ts'

export const appliesTo = defineField({
  name: 'appliesTo',
  description: 'Products that the article applies to',
  source: 'bullets of "The information in this article applies to:" (Q241041), nested ones as platforms (Q139995)',
  schema: z.array(
    z.object({
      product: text.describe('The bullet without its version phrase'),
      versions: z.array(text),
      platforms: z.array(text).describe('Nested bullets of `used with:`, `included with:` and `on platform(s):`'),
      line
    })
  ),
  example: [
    {product: 'Microsoft Windows NT Server, Terminal Server Edition', versions: ['4.0'], platforms: [], line: 17}
  ],
  extract(tree) {
    const block = tree.children.find((node) => node.type === 'kbAppliesTo')
    if (!block) return []
    const found = new Map<string, {product: string; versions: string[]; platforms: string[]; line: number}>()
    for (const list of block.children) {
      if (list.type !== 'list') continue
      for (const item of list.children) {
        const entry = readItem(item)
        const key = JSON.stringify([entry.product, entry.versions, entry.platforms])
        if ((entry.product !== '' || entry.platforms.length > 0) && !found.has(key)) found.set(key, entry)
      }
    }
    return [...found.values()].map((entry) =>
      entry.product === '' ? {...entry, product: entry.platforms[0] ?? 'unknown'} : entry
    )
  }
})

function readItem(item: ListItem): {product: string; versions: string[]; platforms: string[]; line: number} {
  const bullet = stripLead(textOf(item))
  return {...splitVersions(bullet), platforms: platformsOf(item), line: item.position?.start.line ?? 1}
}

/** Text of the bullet itself, without nested bullets and without the editor's mark (Q37507). */
function textOf(item: ListItem): string {
  const own = item.children.filter((child): child is Paragraph => child.type === 'paragraph')
  return foldBlanks(own.map(plainText).join(' '))
    .replace(/\*EDITOR Please do not choose this product\*.*$/, '')
    .trim()
}

/** `used with:`, `on platform(s):` at the end and `the operating system:` at the start say what is nested, not what it is. */
function stripLead(bullet: string): string {
  return bullet
    .replace(/,?\s*\b(?:used with|included with|on platform\(s\)|on platforms?|as they apply to|for)\s*:\s*$/i, '')
    .replace(/^the (?:operating system|hardware)\s*:\s*/i, '')
    .trim()
}

function platformsOf(item: ListItem): string[] {
  const platforms: string[] = []
  const visit = (list: List): void => {
    for (const nested of list.children) {
      const name = stripLead(textOf(nested))
      if (name !== '' && !platforms.includes(name)) platforms.push(name)
      for (const child of nested.children) if (child.type === 'list') visit(child)
    }
  }
  for (const child of item.children) if (child.type === 'list') visit(child)
  return platforms
}

/**
 * Part a bullet into product and versions.
 *
 * *Shape*: `Microsoft Windows NT Server version 4.0, Terminal Server Edition` → product `Microsoft Windows NT Server, Terminal
 * Server Edition`, versions `4.0`. Members of the list that are no versions go back to the name.
 */
export function splitVersions(bullet: string): {product: string; versions: string[]} {
  const match = /^(.*?),?\s+versions?\s+(.+)$/i.exec(bullet)
  if (!match) return {product: bullet, versions: []}
  const versions: string[] = []
  const suffix: string[] = []
  for (const member of (match[2] ?? '').split(/,\s*(?:and\s+)?|\s+and\s+(?=\d)/)) {
    const bare = member.replace(/^versions?\s+/i, '').trim()
    if (bare === '') continue
    if (suffix.length === 0 && isVersion(bare)) {
      const parted = trailingWords(bare)
      versions.push(parted.version)
      if (parted.rest !== '') suffix.push(` ${parted.rest}`)
    } else suffix.push(`, ${bare}`)
  }
  if (versions.length === 0) return {product: bullet, versions: []}
  return {product: `${match[1] ?? ''}${suffix.join('')}`.replace(/\s+/g, ' ').trim(), versions: [...new Set(versions)]}
}

/** Begins with a digit, a year or a build: `4.0 SP6a`, `1994 edition`, `Build 2.573.2927`, `'96-'97`, `Spring 1997`. */
function isVersion(member: string): boolean {
  return /^(?:'?\d|Build\s|SP\s?\d|(?:Spring|Fall|Summer|Winter|Autumn)\s\d|[xX]\b|R\d)/.test(member)
}

/** `5 for Windows NT 4.0`, `4.0 Option Pack`: words behind the version belong to the name. */
function trailingWords(version: string): {version: string; rest: string} {
  const match =
    /^(\S+)\s+((?:for|on|with|Option Pack|Resource Kit|Special Edition|Enterprise|Professional|Standard|Terminal)\b.*)$/.exec(
      version
    )
  return match ? {version: match[1] ?? version, rest: match[2] ?? ''} : {version, rest: ''}
}
