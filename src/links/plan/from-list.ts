import {bareLink, type PlannedLink} from './planned-link.ts'

/** Read addresses from a text: one a line, empty lines and those that begin with `#` passed over, each address once. */
export function linksFromList(text: string): PlannedLink[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const urls = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  return [...new Set(urls)].map(bareLink)
}
