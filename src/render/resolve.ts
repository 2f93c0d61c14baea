/** An article that exists. */
export interface KnownArticle {
  href: string
  title: string
}

/** What has a page. Each answers undefined for what has none; names and paths are given as printed. */
export interface LinkLookup {
  article(id: string): KnownArticle | undefined
  /** Address of the page of a file. */
  file(name: string): string | undefined
  /** Address of the page of a registry key. */
  registry(path: string): string | undefined
}

/**
 * Turn the marks that rendering left into links.
 *
 * *Shape*: `<a data-kb-ref="Q150543" data-kb-title="…">` becomes `<a href="/kb/150/Q150543/" title="…">`, or
 * `<span class="unknown-article" title="…">` when there is no such article; a file or key without a page becomes text.
 * One pass, linear in the length of the page.
 */
export function resolveLinks(html: string, lookup: LinkLookup): string {
  // Marks hold no other link, so the next `</a>` closes the open one.
  let end: string | null = null
  return html.replace(marks, (tag, kind: MarkKind | undefined, value = '', title?: string) => {
    if (kind === undefined) {
      const closing = end ?? tag
      end = null
      return closing
    }
    const link = linkOf(kind, decode(value), title, lookup)
    end = link.end
    return link.start
  })
}

type MarkKind = 'ref' | 'file' | 'registry'

/** Text cannot imitate a mark: a `<` of the text is printed as a character reference, and so is a `"` in a value. */
const marks = /<a data-kb-(ref|file|registry)="([^"]*)"(?: data-kb-title="([^"]*)")?>|<\/a>/g

function linkOf(
  kind: MarkKind,
  value: string,
  title: string | undefined,
  lookup: LinkLookup
): {start: string; end: string} {
  if (kind === 'ref') {
    const article = lookup.article(value)
    if (article) return {start: `<a href="${encode(article.href)}" title="${encode(article.title)}">`, end: '</a>'}
    return {start: `<span class="unknown-article"${title ? ` title="${title}"` : ''}>`, end: '</span>'}
  }
  const href = lookup[kind](value)
  return href === undefined ? {start: '', end: ''} : {start: `<a href="${encode(href)}">`, end: '</a>'}
}

function encode(value: string): string {
  return value.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Undo the character references that the printer writes in values. */
function decode(value: string): string {
  return value.replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
