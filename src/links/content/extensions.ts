import type {Kind} from './kinds.ts'

/** Endings that name a page or a program that makes pages: HTML is what they promise. */
const pages = new Set(
  (
    'action ashx asmx asp aspx atom cfm cfml cgi dbm do hta htc htm html hts htt htx idc jhtml jsp jspx lasso mht mhtml ' +
    'mspx mv nsf phtml php php3 php4 php5 pl py rb rss shtm shtml ssi stm svg taf wml xht xhtml xml xsl xslt'
  ).split(' ')
)

/** Endings of files that do not begin with a letter; other such endings are parts of a version, as in `ie5.01`. */
const numbered = new Set(['123', '1st', '386', '3gp', '7z'])

/** Programs that a web server runs, when they have a query or stand in such a directory. */
const programs = new Set(['dll', 'exe', 'pl', 'cgi'])

/**
 * What files with an ending begin with. Under a `strict` ending anything else is a contradiction; under the others only
 * another kind that is known, since old formats under those names have no mark of their own.
 */
const strict = toTable({
  'exe dll ocx cpl scr vbx ax vxd 386 acm tlb fon msstyles': ['executable'],
  sys: ['executable', 'dos-driver'],
  'zip jar docx xlsx pptx odt': ['zip'],
  cab: ['cabinet', 'installshield-cabinet'],
  'msi msp mst': ['ole'],
  pdf: ['pdf'],
  gif: ['gif'],
  'jpg jpeg': ['jpeg'],
  png: ['png'],
  'gz tgz': ['gzip'],
  rar: ['rar'],
  '7z': ['7z'],
  arj: ['arj'],
  chm: ['chm'],
  'wav avi': ['riff'],
  swf: ['flash']
})

const loose = toTable({
  'txt ini inf reg bat cmd log csv bas frm cls c cpp h hpp rc mak asm sql prn 1st me diz nfo pwl adm': [
    'text',
    'utf-16'
  ],
  'doc dot wri': ['ole', 'word', 'rtf', 'text', 'utf-16', 'zip'],
  rtf: ['rtf', 'text'],
  'xls xlt xla xlw': ['ole', 'excel', 'text', 'zip'],
  'ppt pps pot ppa': ['ole', 'text', 'zip'],
  'hlp gid': ['help', 'text'],
  'lzh lha': ['lzh'],
  bmp: ['bitmap'],
  mid: ['midi'],
  'ps eps': ['postscript', 'text'],
  'drv com ovl 3gr': ['executable', 'text'],
  z: ['compress', 'gzip'],
  _: ['compressed', 'cabinet', 'executable'],
  'ttf otf': ['font'],
  ico: ['icon']
})

/**
 * Tell whether the last part of an address is the name of a file that is meant to be had as it is.
 *
 * *Shape*: `isFileName('Q123456I.EXE')` holds, `isFileName('default.asp')`, `isFileName('ie5.01')` and
 * `isFileName('downloads')` do not.
 */
export function isFileName(name: string): boolean {
  const extension = extensionOf(name)
  return (
    extension !== '' && !pages.has(extension) && (/^[a-z_~$][\w~$-]{0,7}$/.test(extension) || numbered.has(extension))
  )
}

/** Whether the address runs a program on its server, as `/isapi/redir.dll?prd=ie` does: its ending promises nothing. */
export function isProgram(url: URL, name: string): boolean {
  if (!programs.has(extensionOf(name))) return false
  return url.search.length > 1 || /\/(?:cgi-bin|cgi|isapi|scripts)\//i.test(url.pathname)
}

/** The ending of a file name, in lower case, without the dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** What a file of that name must begin with; undefined when it may begin with anything. */
export function expectedKinds(name: string): {kinds: readonly Kind[]; isStrict: boolean} | undefined {
  const extension = extensionOf(name)
  const kinds = strict.get(extension)
  if (kinds) return {kinds, isStrict: true}
  // `setup.ex_`: compressed by the tools of the time, or renamed only
  const others = loose.get(extension.endsWith('_') ? '_' : extension)
  return others && {kinds: others, isStrict: false}
}

function toTable(table: Record<string, readonly Kind[]>): Map<string, readonly Kind[]> {
  return new Map(
    Object.entries(table).flatMap(([extensions, kinds]) => extensions.split(' ').map((extension) => [extension, kinds]))
  )
}
