import assert from 'node:assert/strict'
import path from 'node:path'
import {after, describe, it} from 'node:test'
import {readLinkChecks} from '../../../src/cli/build/link-checks.ts'
import {UsageError} from '../../../src/diagnostics/usage-error.ts'
import {temporaryFolder} from '../kbatlas.ts'

describe('readLinkChecks', () => {
  const {folder, write, remove} = temporaryFolder()
  after(remove)
  const file = path.join(folder, 'links.ndjson')
  const read = (text: string) => {
    write('links.ndjson', text)
    return readLinkChecks(file)
  }

  it('gives one row an address, the later result winning, in order of address', () => {
    const results = [
      {url: 'ftp://b.example/x.exe', verdict: 'dead', status: 550, reason: 'no such file', archive: null},
      {url: 'http://a.example/', verdict: 'error'},
      {
        url: 'http://a.example/',
        verdict: 'ok',
        status: 200,
        archive: {url: 'http://w.example/', timestamp: '19990101000000'}
      }
    ]
    const {rows} = read(`${results.map((result) => JSON.stringify(result)).join('\n')}\n`)
    assert.deepEqual(
      rows.map(({url, verdict, status, archive_url}) => [url, verdict, status, archive_url]),
      [
        ['ftp://b.example/x.exe', 'dead', 550, null],
        ['http://a.example/', 'ok', 200, 'http://w.example/']
      ]
    )
  })

  it('names the line that is no result', () => {
    assert.throws(
      () => read('{"url": "http://a.example/", "verdict": "ok"}\nnonsense\n'),
      new UsageError(`\`${file}\` holds no results of check-links: line 2 is none.`)
    )
  })

  it('refuses a file that is not there', () => {
    assert.throws(() => readLinkChecks(path.join(folder, 'gone')), UsageError)
  })
})
