import type {FileLetter} from '../../src/site/pages/file-index.ts'
import type {LetterLink} from './letters.ts'
import {counted} from './number.ts'

/** The letters that file names begin with. */
export function fileLetters(letters: FileLetter[]): LetterLink[] {
  return letters.map(({letter, address, fileCount}) => ({letter, address, about: counted(fileCount, 'file')}))
}
