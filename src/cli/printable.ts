import {stripVTControlCharacters} from 'node:util'

/** A text without what would move the cursor or change colours of a terminal: articles are not trusted. */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll('\t', '    ')
    .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/g, '')
}
