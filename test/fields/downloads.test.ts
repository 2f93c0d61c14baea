import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {downloads} from '../../src/fields/downloads.ts'
import {sampleArticle} from './sample-article.ts'

type Item = ReturnType<typeof downloads.extract>[number]

function picked<Name extends keyof Item>(body: string, ...names: Name[]): unknown[][] {
  const {tree, file} = sampleArticle({body})
  return downloads.extract(tree, file).map((item) => names.map((name) => item[name]))
}

const offer = 'The following files are available for download from the Microsoft Download\nCenter:'

describe('downloads', () => {
  it('reads a button and the address below it', () => {
    const body = `${offer}

   DownloadDownload Linkfix.exe now
   (http://download.microsoft.com/link/Linkfix.exe)`
    assert.deepEqual(picked(body, 'fileName', 'url', 'source'), [
      ['Linkfix.exe', 'http://download.microsoft.com/link/Linkfix.exe', 'Microsoft Download Center']
    ])
  })

  it('reads a name that stands alone below an offer', () => {
    assert.deepEqual(picked(`${offer}\n\n   Linkfix.exe`, 'fileName', 'url'), [['Linkfix.exe', null]])
  })

  it('takes the language from a sentence that offers one package, whatever label stands above', () => {
    const body = `${offer}

German (Alpha):
   DownloadDownload Linkd.exe now

The French package, Linkf.exe, is posted at the following address:

   ftp://ftp.ctsolink.com/fixes/Linkf.exe`
    assert.deepEqual(picked(body, 'fileName', 'language', 'platform'), [
      ['Linkd.exe', 'German', 'Alpha'],
      ['Linkf.exe', 'French', null]
    ])
  })

  it('takes language and platform from the labels above', () => {
    const body = `${offer}

English:

   x86: DownloadDownload Linki.exe now
   Alpha: DownloadDownload Linka.exe now

French:
   DownloadDownload Linkf.exe now`
    assert.deepEqual(picked(body, 'fileName', 'language', 'platform'), [
      ['Linki.exe', 'English', 'x86'],
      ['Linka.exe', 'English', 'Alpha'],
      ['Linkf.exe', 'French', null]
    ])
  })

  it('takes the source from a label on the line, and leaves empty slots out', () => {
    const body = `${offer}

English:

   Microsoft Download Center:

   FTP: DownloadDownload Linki.exe now
   (ftp://ftp.microsoft.com/link/Linki.exe)`
    assert.deepEqual(picked(body, 'fileName', 'source'), [['Linki.exe', 'FTP']])
  })

  it('puts posted files at their directory', () => {
    const body = `This hotfix has been posted to the following Internet location as Linki.exe (x86) and
Linka.exe (Alpha):

   ftp://ftp.microsoft.com/fixes/link-fix/`
    assert.deepEqual(picked(body, 'fileName', 'url', 'platform'), [
      ['Linki.exe', 'ftp://ftp.microsoft.com/fixes/link-fix/', 'x86'],
      ['Linka.exe', 'ftp://ftp.microsoft.com/fixes/link-fix/', 'Alpha']
    ])
  })

  it('does not take the day of a posting for its place', () => {
    const body = `This hotfix has been posted to the following Internet location as Linki.exe.

NOTE: A version of this hotfix was posted on July 20, 1998.

   ftp://ftp.microsoft.com/fixes/link-fix/`
    assert.deepEqual(picked(body, 'fileName'), [['Linki.exe']])
  })

  it('reads the size in bytes behind the address', () => {
    const body = `${offer}

   DownloadDownload Linkfix.exe now
   (http://download.microsoft.com/link/Linkfix.exe) (194,154 bytes)`
    assert.deepEqual(picked(body, 'size'), [[194154]])
  })

  it('gives no size of a file within the download', () => {
    const body = `${offer}

   DownloadDownload Linkfix.exe now

After you run the file, the following files are created:

- Link.bas(309 bytes)--The module.`
    assert.deepEqual(picked(body, 'fileName', 'size'), [['Linkfix.exe', null]])
  })

  it('takes no page, and no file that is only run', () => {
    assert.deepEqual(
      picked('See http://www.microsoft.com/downloads/default.asp\n\nRun Setup.exe from the folder.', 'fileName'),
      []
    )
  })
})
