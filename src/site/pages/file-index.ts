import {address} from '../address.ts'
import {definePageKind} from '../page-kind.ts'
import {entriesOfPage, type PageOfList, planList} from '../paging.ts'
import type {Source} from '../source.ts'
import {type FileEntry, filesInOrder, letterOf} from './file.ts'

/** The files whose names begin with one letter; those that begin with none stand under `0`. */
export interface FileLetter {
  letter: string
  address: string
  fileCount: number
}

export interface FileIndexView {
  fileCount: number
  letters: FileLetter[]
  /** Files that articles list and offer most often. */
  commonest: FileEntry[]
}

const commonestShown = 40

/** The way to all files. */
export const fileIndexPages = definePageKind<null, FileIndexView>({
  name: 'file-index',
  plan: () => [{address: address.files, key: null}],
  load(source) {
    const all = source.once(filesInOrder)
    return {
      fileCount: all.length,
      letters: letters(source),
      commonest: all.toSorted((a, b) => times(b) - times(a)).slice(0, commonestShown)
    }
  }
})

function times({versionCount, offerCount}: FileEntry): number {
  return versionCount + offerCount
}

export interface FileLetterView extends PageOfList {
  letter: FileLetter
  letters: FileLetter[]
  files: FileEntry[]
}

const filesPerPage = 1000

/** The files under a letter. */
export const fileLetterPages = definePageKind<PageOfList & {letter: FileLetter}, FileLetterView>({
  name: 'file-letter',
  plan: (source) =>
    letters(source).flatMap((letter) => planList(letter.address, letter.fileCount, {letter}, filesPerPage)),
  load(source, page) {
    const files = source.once(filesByLetter).get(page.letter.letter) ?? []
    return {...page, letters: letters(source), files: entriesOfPage(files, page, filesPerPage)}
  }
})

function letters(source: Source): FileLetter[] {
  return Array.from(source.once(filesByLetter), ([letter, files]) => ({
    letter,
    address: address.filesOf(letter),
    fileCount: files.length
  })).sort((a, b) => (a.letter < b.letter ? -1 : 1))
}

function filesByLetter(source: Source): Map<string, FileEntry[]> {
  return Map.groupBy(source.once(filesInOrder), ({name}) => letterOf(name))
}
