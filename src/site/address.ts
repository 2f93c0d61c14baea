/**
 * The addresses of every page, in one place: people link to all of them, so they never change by accident.
 *
 * An address is absolute within the site, begins and ends with `/`, and knows nothing of the path prefix. A part that
 * begins with `~` and is no escape is ours, never a name: `~page2` is the second page of a list, `~letter-n` a letter.
 */
import {createHash} from 'node:crypto'
import {languageName} from '../search/language-name.ts'

/** Longest part of an address in bytes; longer ones are cut and end in a digest. Some file systems stop at 143. */
const longestPartBytes = 100

/** Names that Windows keeps for devices, whatever extension follows, and those of our own files in every folder. */
const reservedName = /^(?:(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|index\.(?:html|json)$)/

/**
 * One part of an address for a name out of an article.
 *
 * *Shape*: lower case, each byte outside `a-z 0-9 . _ -` as `~xx`: `Microsoft C++` is `microsoft~20c~2b~2b`. Reserved names and
 * parts over 100 bytes end in `~` and 8 digits of the SHA-256 of the lower-case name.
 */
export function addressPart(name: string): string {
  const lower = name.toLowerCase()
  const known = parts.get(lower)
  if (known !== undefined) return known
  const part = encodePart(lower)
  if (parts.size > rememberedParts) parts.clear()
  parts.set(lower, part)
  return part
}

const parts = new Map<string, string>()
const rememberedParts = 20_000

function encodePart(lower: string): string {
  // a last dot is dropped by Windows, and `.` and `..` are steps, not names
  const part = lower.replace(/[^a-z0-9._-]+|\.+$/gu, escapeBytes)
  if (part.length <= longestPartBytes && part !== '' && !reservedName.test(part)) return part
  const digest = createHash('sha256').update(lower).digest('hex').slice(0, 8)
  return `${part.slice(0, longestPartBytes - 9).replace(/~[0-9a-f]?$/, '')}~${digest}`
}

function escapeBytes(text: string): string {
  return Array.from(Buffer.from(text), (byte) => `~${byte.toString(16).padStart(2, '0')}`).join('')
}

export const address = {
  home: '/',
  products: '/products/',
  product: (name: string) => `/products/${addressPart(name)}/`,
  productVersion: (name: string, version: string) => `/products/${addressPart(name)}/${addressPart(version)}/`,
  referrers: (permalink: string) => `${permalink}referred-by/`,
  articles: '/articles/',
  articlesOf: (block: string) => `/articles/${addressPart(block)}/`,
  registry: '/registry/',
  registryKey: (key: string) => `/registry/${key.split('\\').map(addressPart).join('/')}/`,
  files: '/files/',
  filesOf: (letter: string) => `/files/~letter-${letter}/`,
  file: (name: string) => `/files/${addressPart(name)}/`,
  downloads: '/downloads/',
  /** One page for all the ways in which articles print the language. */
  downloadsInLanguage: (language: string) => `/downloads/language/${addressPart(languageName(language))}/`,
  downloadsFromHost: (host: string) => `/downloads/host/${addressPart(host)}/`,
  downloadsInState: (state: string) => `/downloads/state/${addressPart(state)}/`,
  errors: '/errors/',
  errorsOf: (family: string) => `/errors/~family-${family}/`,
  error: (code: string) => `/errors/${addressPart(code)}/`,
  keywords: '/keywords/',
  keyword: (keyword: string) => `/keywords/${addressPart(keyword)}/`,
  years: '/years/',
  year: (year: number | string) => `/years/${year}/`,
  month: (year: number | string, month: string) => `/years/${year}/${month}/`,
  undated: '/years/undated/',
  fixes: '/fixes/',
  fix: (release: string) => `/fixes/${addressPart(release)}/`,
  search: '/search/',
  query: '/query/',
  about: '/about/',
  notFound: '/404.html'
} as const

/** The address of a page of a long list; the first page is the list itself. */
export function pageOf(list: string, pageNumber: number): string {
  return pageNumber === 1 ? list : `${list}~page${pageNumber}/`
}

/** The file, relative to the output folder, that answers an address. */
export function fileOf(pageAddress: string): string {
  const relative = pageAddress.slice(1)
  return relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative
}
