import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {files} from '../../src/fields/files.ts'
import {sampleArticle} from './sample-article.ts'

type Row = ReturnType<typeof files.extract>[number]

function rowsOf(body: string): Row[] {
  const {tree, file} = sampleArticle({body})
  return files.extract(tree, file)
}

/** Of every row only what the test is about. */
function picked<Name extends keyof Row>(body: string, ...names: Name[]): unknown[][] {
  return rowsOf(body).map((row) => names.map((name) => row[name]))
}

const table = `The German version of this fix has the following file attributes:

   Date        Time    Version      Size     File name    Platform
   ---------------------------------------------------------------
   10/07/1999  03:13p  4.0.1381.17  123,152  Linknet.sys  x86
   10/07/1999  12:05a               201,552  Linknet.sys  Alpha`

describe('files', () => {
  it('reads the cells of a table into their normal forms', () => {
    assert.deepEqual(picked(table, 'name', 'date', 'time', 'version', 'size', 'platform'), [
      ['Linknet.sys', '1999-10-07', '15:13', '4.0.1381.17', 123152, 'x86'],
      ['Linknet.sys', '1999-10-07', '00:05', null, 201552, 'Alpha']
    ])
  })

  it('takes the language from the sentence above', () => {
    assert.deepEqual(picked(table, 'language'), [['German'], ['German']])
  })

  it('takes the product from the heading above', () => {
    const body = `RESOLUTION\n==========\n\nWindows NT 4.0\n--------------\n\n${table}`
    assert.deepEqual(picked(body, 'product'), [['Windows NT 4.0'], ['Windows NT 4.0']])
  })

  it('reads a boxed table', () => {
    const body = `   +-----------+------------+
   | File name | Version    |
   +-----------+------------+
   | Link.exe  | 5.5.2654.1 |
   +-----------+------------+
   | Link.inf  | NA         |
   +-----------+------------+`
    assert.deepEqual(picked(body, 'name', 'version'), [
      ['Link.exe', '5.5.2654.1'],
      ['Link.inf', null]
    ])
  })

  it('leaves a rounded size out', () => {
    const body = `   File name   Size    Date
   ---------------------------
   Link.exe    464 KB  5/1/98`
    assert.deepEqual(picked(body, 'name', 'size', 'date'), [['Link.exe', null, '1998-05-01']])
  })

  it('takes a first number over 12 for the day', () => {
    assert.deepEqual(picked('   26/02/00  00:20  21,776  Link.exe', 'date'), [['2000-02-26']])
  })

  it('reads the name, size and day that a sentence says', () => {
    assert.deepEqual(
      picked('Use LINK.EXE (40,233 bytes, dated 12-20-94, 8:59 A.M.).', 'name', 'size', 'date', 'time'),
      [['LINK.EXE', 40233, '1994-12-20', '08:59']]
    )
  })

  it('reads names and versions alone, and a version that is missing below them', () => {
    const body = '   LINKBASE.DLL    5.00.4319\n   LINK32.DLL      ---\n   LINKER.DLL      ---'
    assert.deepEqual(picked(body, 'name', 'version'), [
      ['LINKBASE.DLL', '5.00.4319'],
      ['LINK32.DLL', null],
      ['LINKER.DLL', null]
    ])
  })

  it('leaves the sentence below a table out', () => {
    const body = `   File name  Version  Date/Time      Size    Destination folder
   --------------------------------------------------------------
   Link.vxd   4.00.95  3/6/96 9:54a   18,518  Windows\\System

NOTE: The Link.vxd file is installed on Windows 95 computers only.`
    assert.deepEqual(picked(body, 'name', 'size'), [['Link.vxd', 18518]])
  })

  for (const [title, body] of [
    ['a bare list of names', '- Link.exe\n\n- Link.dll'],
    ['a table of descriptions', '   File      Description\n   ---------------------\n   Link.exe  The program'],
    ['a directory listing', '   LINK     EXE   15,476 07-24-93   6:20a\n   LINK     DLL   12,476 07-24-93   6:20a'],
    ['a log', '   1/16/2001 2:27:39 PM  Started  Linklog.dll  4294896193 (0xFFFEEA41)']
  ] as const) {
    it(`takes no files from ${title}`, () => assert.deepEqual(rowsOf(body), []))
  }
})
