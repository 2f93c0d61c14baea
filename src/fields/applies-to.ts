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
 * Server Edition`, versions `4.0`. Members of the list that are no versions go back to the name, and so do words behind a
 * version: `version 5 for Windows NT 4.0` (Q200047).
 */
export function splitVersions(bullet: string): {product: string; versions: string[]} {
  const phrase = /,?\s+versions?(?:\s+|:\s*)(?=\S)/i.exec(bullet)
  const name = phrase ? bullet.slice(0, phrase.index) : bullet
  // `(covers versions 6.0 and 6.2)` is part of a title (Q113156)
  if (!phrase || name.lastIndexOf('(') > name.lastIndexOf(')')) return {product: bullet, versions: []}
  const versions: string[] = []
  let suffix = ''
  let isOtherProduct = false
  for (const member of members(bullet.slice(phrase.index + phrase[0].length))) {
    const bare = member.replace(/^(?:versions?\s+|\*\w+\*\s+)/i, '')
    isOtherProduct ||= suffix !== '' && /\bversions?\s/i.test(member)
    if (isOtherProduct || !isVersion(bare)) {
      suffix += `, ${member}`
      continue
    }
    const parted = trailingWords(bare)
    versions.push(parted.version)
    if (parted.rest !== '') suffix += ` ${parted.rest}`
  }
  if (versions.length === 0) return {product: bullet, versions: []}
  return {product: foldBlanks(name + suffix), versions: [...new Set(versions)]}
}

/** Parted at commas; the numbers of `5.5 Service Packs 1, 2, 3` stay together (Q217906). */
function members(list: string): string[] {
  const parts: string[] = []
  for (const part of list.split(/,\s*(?:and\s+)?|\s+and\s+(?=\d)/)) {
    const last = parts.at(-1)
    if (last !== undefined && / Service Packs \d/.test(last) && /^\d$/.test(part)) parts.push(`${parts.pop()}, ${part}`)
    else if (part.trim() !== '') parts.push(part.trim())
  }
  return parts
}

/** Begins with a digit, a build, a season or month, a release: `4.0 SP6a`, `1994 edition`, `Build 2.573.2927`, `'96-'97`, `Spring 1997`. */
function isVersion(member: string): boolean {
  return /^(?:v?'?\d|Build\s|SP\s?\d|R\d|[xX]\b|(?:Spring|Fall|Summer|Winter|Autumn|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s\d|(?:Service (?:Release|Pack)|Preview|Part|Release)\s\d)/i.test(
    member
  )
}

/** `5 for Windows NT 4.0`, `4.0 Option Pack`, `2000 SP1 Professional`: words behind the version belong to the name. */
function trailingWords(version: string): {version: string; rest: string} {
  const match =
    /^(\S+(?:\s(?:SP\d\w?|Service Packs? [\d, ]*\d))?)\s+((?:for|on|with|Option Pack|Resource Kit|Special Edition|Enterprise|Professional|Standard|Advanced|Datacenter|Server|Terminal)\b.*)$/.exec(
      version
    )
  return match ? {version: match[1] ?? version, rest: match[2] ?? ''} : {version, rest: ''}
}
