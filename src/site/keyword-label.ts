import {issueTypeLabel, solutionTypeLabel} from './labels.ts'

/** Keywords of the archive whose meaning is known. */
const words: Record<string, string> = {
  kb3rdparty: 'products of other makers',
  kbapi: 'programming interfaces',
  kbcode: 'sample code',
  kbcompiler: 'compiler',
  kbctrl: 'controls',
  kbdatabase: 'databases',
  kbdebug: 'debugging',
  kbdisplay: 'display',
  kbdownload: 'file to download',
  kbenv: 'environment',
  kberrmsg: 'error message',
  kbgraphic: 'graphics',
  kbhw: 'hardware',
  kbhotfixserver: 'hotfix',
  kbinterop: 'working with other programs',
  kbmacro: 'macros',
  kbmm: 'multimedia',
  kbnetwork: 'networks',
  kbole: 'OLE',
  kbother: 'other',
  kbpolicy: 'support policy',
  kbprg: 'programming',
  kbprint: 'printing',
  kbsample: 'sample',
  kbsecurity: 'security',
  kbsetup: 'setup',
  kbsound: 'sound',
  kbtool: 'tools',
  kbui: 'user interface',
  kbusage: 'use'
}

/** How keywords abbreviate products. */
const products: [start: string, name: string][] = [
  ['winnts', 'Windows NT Server'],
  ['winntw', 'Windows NT Workstation'],
  ['winnt', 'Windows NT'],
  ['win2000', 'Windows 2000'],
  ['winxp', 'Windows XP'],
  ['winme', 'Windows Me'],
  ['win98', 'Windows 98'],
  ['win95', 'Windows 95'],
  ['vc', 'Visual C++'],
  ['vb', 'Visual Basic'],
  ['vfp', 'Visual FoxPro'],
  ['vj', 'Visual J++'],
  ['vs', 'Visual Studio'],
  ['exchange', 'Exchange'],
  ['iis', 'Internet Information Server'],
  ['sqlserv', 'SQL Server'],
  ['sna', 'SNA Server'],
  ['sms', 'Systems Management Server']
]

/**
 * A keyword in plain words, null when its meaning is not known.
 *
 * *Shape*: `kbnetwork` is "networks"; `kbWinNT400PreSP7Fix` is "Windows NT 4.0, fix before Service Pack 7"; `kbVC600bug` is
 * "Visual C++ 6.0, bug".
 */
export function keywordLabel(keyword: string): string | null {
  const folded = keyword.toLowerCase()
  const known = words[folded] ?? typeLabel(folded)
  return known ?? productLabel(folded)
}

function typeLabel(keyword: string): string | null {
  for (const label of [issueTypeLabel(keyword), solutionTypeLabel(keyword)])
    if (label !== keyword) return label.toLowerCase()
  return null
}

function productLabel(keyword: string): string | null {
  const [, rest] = /^kb(.+)$/.exec(keyword) ?? []
  const product = products.find(([start]) => rest?.startsWith(start))
  if (rest === undefined || !product) return null
  const [start, name] = product
  const [, version = '', kind = ''] = /^(\d{3})?(.*)$/.exec(rest.slice(start.length)) ?? []
  const parts = [version === '' ? name : `${name} ${Number(version.slice(0, 1))}.${version.slice(1).replace(/0$/, '')}`]
  const meaning = kindLabel(kind)
  if (meaning === null) return null
  return [...parts, ...(meaning === '' ? [] : [meaning])].join(', ')
}

/** What stands after product and version; empty for nothing, null for what is not known. */
function kindLabel(kind: string): string | null {
  const pack = /^(pre)?sp(\d+[a-z]?)(fix)?$/.exec(kind)
  if (pack) return `fix ${pack[1] ? 'before' : 'in'} Service Pack ${pack[2]}`
  return {'': '', bug: 'bug', fix: 'fix', search: ''}[kind] ?? null
}
