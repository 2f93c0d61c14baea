import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** A link within the site that leads nowhere; of many with one target, the first. */
export interface DeadLink {
  page: string
  href: string
}

/**
 * Check every link and every anchor of a built site: each must lead to a file of the site, and to an `id` in it.
 *
 * Targets are kept once each, pages are read one at a time: memory grows with the number of pages, not of links.
 */
export function deadLinks(site: string): {pages: number; links: number; dead: DeadLink[]} {
  // A folder may have a name such as `forth.html`.
  const files = new Set(
    readdirSync(site, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => path.relative(site, path.join(parentPath, name)).replaceAll(path.sep, '/'))
  )
  const pages = [...files].filter((name) => name.endsWith('.html'))
  const targets = new Set<string>()
  const anchors = new Map<string, Map<string, DeadLink>>()
  const dead: DeadLink[] = []
  let links = 0
  for (const page of pages) {
    const {hrefs, ids} = attributesOf(readFileSync(path.join(site, page), 'utf8'))
    for (const href of hrefs) {
      const target = resolve(href, page)
      if (target === null) continue
      links += 1
      const isKnown = targets.has(target.file)
      if (!isKnown && !files.has(target.file)) dead.push({page, href})
      targets.add(target.file)
      if (target.anchor === '') continue
      if (target.file === page) {
        if (!ids.has(target.anchor)) dead.push({page, href})
      } else {
        const wanted = anchors.get(target.file) ?? new Map<string, DeadLink>()
        if (!wanted.has(target.anchor)) wanted.set(target.anchor, {page, href})
        anchors.set(target.file, wanted)
      }
    }
  }
  return {pages: pages.length, links, dead: [...dead, ...deadAnchors(site, files, anchors)]}
}

function deadAnchors(
  site: string,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlyMap<string, DeadLink>>
): DeadLink[] {
  const dead: DeadLink[] = []
  for (const [file, wanted] of anchors) {
    if (!files.has(file)) continue
    const {ids} = attributesOf(readFileSync(path.join(site, file), 'utf8'))
    for (const [anchor, link] of wanted) if (!ids.has(anchor)) dead.push(link)
  }
  return dead
}

/** Tags, whose values may hold a `>`; the text between them may well show a link. */
const tags = /<[a-z][a-z0-9-]*\s(?:[^">]|"[^"]*")*>/gi
const attributes = /\s(href|src|action|id)="([^"]*)"/g

function attributesOf(html: string): {hrefs: string[]; ids: Set<string>} {
  const hrefs: string[] = []
  const ids = new Set<string>()
  for (const [tag] of html.matchAll(tags)) {
    for (const [, name, value = ''] of tag.matchAll(attributes)) {
      if (name === 'id') ids.add(decode(value))
      else hrefs.push(decode(value))
    }
  }
  return {hrefs, ids}
}

function decode(value: string): string {
  return value
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hexadecimal?: string, decimal?: string) =>
      String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal))
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** The file of the site that a link leads to, and the anchor in it; null for what leaves the site. */
function resolve(href: string, page: string): {file: string; anchor: string} | null {
  const base = `http://site.invalid/${page.split('/').map(encodeURIComponent).join('/')}`
  const url = URL.parse(href, base)
  if (url?.host !== 'site.invalid') return null
  const pathname = decodeURIComponent(url.pathname).slice(1)
  const file = pathname === '' || pathname.endsWith('/') ? `${pathname}index.html` : pathname
  return {file, anchor: decodeURIComponent(url.hash.slice(1))}
}
