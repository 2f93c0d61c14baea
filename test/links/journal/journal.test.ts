import assert from 'node:assert/strict'
import {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, it} from 'node:test'
import {openJournal} from '../../../src/links/journal/journal.ts'
import {readResults, toLine} from '../../../src/links/journal/results-file.ts'
import {bareLink} from '../../../src/links/plan/planned-link.ts'
import type {LinkResult, Verdict} from '../../../src/links/result.ts'
import {uncheckedResult} from '../../../src/links/to-result.ts'

const day = 24 * 60 * 60_000
const start = Date.parse('2026-01-01T00:00:00Z')

const result = (url: string, verdict: Verdict, time = start): LinkResult => ({
  ...uncheckedResult(bareLink(url)),
  verdict,
  checkedAt: new Date(time).toISOString()
})

describe('The journal of a run', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kbatlas-journal-'))
    file = join(folder, 'links.ndjson')
  })
  afterEach(() => rmSync(folder, {recursive: true}))

  const open = (time = start, more: {resume?: boolean; call?: string} = {}) =>
    openJournal(file, {resume: true, maxAgeMs: 7 * day, call: '', now: () => time, ...more})
  const urls = () => [...readResults(file).keys()]

  it('knows the hosts whose HEAD is of use', () => {
    const first = open()
    assert.equal(first.heads.isResumed, false)
    first.heads.noteUseful('files.example.org')
    first.begin('a')
    first.close()
    const {isResumed, useful} = open().heads
    assert.deepEqual([isResumed, [...useful]], [true, ['files.example.org']])
  })

  it('is put in order at the end, and nothing is left beside it', () => {
    const journal = open()
    for (const url of ['b', 'a']) journal.write(result(url, 'ok'))
    assert.deepEqual(urls(), ['b', 'a'])
    journal.finish([result('a', 'ok'), result('b', 'ok')], true)
    assert.deepEqual(urls(), ['a', 'b'])
    assert.equal(existsSync(`${file}.run`), false)
    assert.equal(existsSync(`${file}.part`), false)
  })

  it('keeps every result of a run that was killed', () => {
    const journal = open()
    for (const verdict of ['ok', 'dead', 'error', 'skipped'] as const)
      journal.write(result(verdict, verdict, start + 1))
    journal.close()
    assert.deepEqual([...open(start + day).kept.keys()], ['ok', 'dead', 'error', 'skipped'])
  })

  it('keeps of a run that was finished what was fine and is young', () => {
    const journal = open()
    const old = result('old', 'ok', start - 8 * day)
    journal.finish([result('ok', 'ok'), result('moved', 'moved'), result('dead', 'dead'), old], true)
    assert.deepEqual([...open(start + day).kept.keys()], ['ok', 'moved'])
  })

  it('asks again for failures when the options are others than those of the run that was killed', () => {
    const journal = open()
    journal.write(result('dead', 'dead'))
    journal.write(result('ok', 'ok'))
    journal.close()
    assert.deepEqual([...open(start, {call: 'other'}).kept.keys()], ['ok'])
  })

  it('never takes an address that had no turn for checked', () => {
    const journal = open()
    journal.finish([result('ok', 'ok', start + 1), result('late', 'unchecked', start + 1)], false)
    assert.deepEqual([...open(start + 2).kept.keys()], ['ok'])
  })

  it('passes over a last line that was torn, and writes on in its place', () => {
    const journal = open()
    journal.write(result('a', 'ok'))
    journal.close()
    appendFileSync(file, toLine(result('b', 'ok')).slice(0, 30))
    const next = open()
    assert.deepEqual([...next.kept.keys()], ['a'])
    next.write(result('c', 'ok'))
    next.close()
    assert.deepEqual(urls(), ['a', 'c'])
  })

  it('knows which addresses were being asked at a kill', () => {
    const first = open(start)
    for (const url of ['a', 'b']) first.begin(url)
    first.write(result('a', 'ok', start + 1))
    first.close()
    const second = open(start + 500)
    assert.deepEqual(
      [...second.askedBefore],
      [
        ['a', 1],
        ['b', 1]
      ]
    )
    second.begin('b')
    second.close()
    const third = open(start + 600)
    assert.equal(third.askedBefore.get('b'), 2)
    assert.ok(third.longestLifeMs >= 500)
  })

  it('begins anew when nothing is to be resumed', () => {
    const journal = open()
    journal.write(result('a', 'ok'))
    journal.close()
    assert.equal(open(start, {resume: false}).kept.size, 0)
    assert.equal(readFileSync(file, 'utf8'), '')
  })

  it('counts the later of two lines', () => {
    writeFileSync(file, toLine(result('a', 'dead')) + toLine(result('b', 'ok')) + toLine(result('a', 'ok')))
    assert.equal(readResults(file).get('a')?.verdict, 'ok')
    assert.deepEqual(urls(), ['b', 'a'])
  })

  it('keeps young results of addresses that this run is not about', () => {
    const journal = open()
    journal.finish([result('young', 'dead'), result('old', 'ok', start - 8 * day)], true)
    const next = open(start + 1)
    next.finish([result('a', 'ok')], true)
    assert.deepEqual(urls(), ['a', 'young'])
  })

  it('is not written over a file that is something else', () => {
    writeFileSync(file, 'My diary\n')
    assert.throws(() => open(), {name: 'UsageError', message: /holds no results of check-links: line 1/})
    assert.throws(() => open(start, {resume: false}), {name: 'UsageError'})
    assert.equal(readFileSync(file, 'utf8'), 'My diary\n')
  })
})
