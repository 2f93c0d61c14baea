/** Keywords of the archive whose meaning is known. */
const words: Record<string, string> = {
  kb3rdparty: 'products of other makers',
  kbapi: 'programming interfaces',
  kbbug: 'bug',
  kbcode: 'sample code',
  kbdisplay: 'display',
  kbdocerr: 'error in a manual',
  kbenv: 'environment',
  kberrmsg: 'error message',
  kbfaq: 'questions and answers',
  kbfile: 'file to download',
  kbfix: 'fix',
  kbgraphic: 'graphics',
  kbhowto: 'how to',
  kbhw: 'hardware',
  kbinfo: 'information',
  kbinterop: 'working with other programs',
  kbnetwork: 'networks',
  kbother: 'other',
  kbpolicy: 'support policy',
  kbprb: 'problem',
  kbprg: 'programming',
  kbprint: 'printing',
  kbreadme: 'readme',
  kbref: 'reference',
  kbsecurity: 'security',
  kbsetup: 'setup',
  kbsound: 'sound',
  kbtool: 'tools',
  kbtshoot: 'troubleshooting',
  kbui: 'user interface',
  kbusage: 'use'
}

/** A keyword in plain words, null when its meaning is not known. */
export function keywordLabel(keyword: string): string | null {
  return words[keyword.toLowerCase()] ?? null
}
