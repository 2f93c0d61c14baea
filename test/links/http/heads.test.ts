import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {type Answer, emptyAnswer} from '../../../src/links/evidence.ts'
import {createHeads} from '../../../src/links/http/heads.ts'

const host = 'files.example.org'

function answer(status: number, told: Partial<Answer> = {}): Answer {
  return {...emptyAnswer('http', status, ''), ...told}
}

/** When HEAD is asked after answers to HEAD and GET, pair by pair. */
function timeAfter(pairs: readonly [head: Answer, get: Answer][]): string {
  const heads = createHeads()
  for (const [head, get] of pairs) heads.compare(host, head, get)
  return heads.timeToAsk(host)
}

function times<Item>(count: number, item: Item): Item[] {
  return Array.from({length: count}, () => item)
}

describe('HEAD', () => {
  const whole = answer(206, {contentLength: 9, contentType: 'application/zip'})

  it('is asked first until GET has said three times all that it said', () => {
    assert.equal(timeAfter(times(2, [answer(200, {contentLength: 9}), whole])), 'first')
    assert.equal(timeAfter(times(3, [answer(200, {contentLength: 9}), whole])), 'late')
  })

  it('is needless where it is refused, and where both fail alike', () => {
    assert.equal(timeAfter(times(3, [answer(405, {contentType: 'text/html'}), whole])), 'late')
    assert.equal(timeAfter(times(3, [answer(404), answer(404)])), 'late')
  })

  it('is asked first where it once knew more, and where both disagree', () => {
    const dated = answer(200, {lastModified: '1999-01-01T00:00:00.000Z'})
    assert.equal(timeAfter([...times(3, [answer(200), whole] as [Answer, Answer]), [dated, whole]]), 'first')
    assert.equal(timeAfter(times(3, [answer(200, {contentLength: 9}), answer(200)])), 'first')
    assert.equal(timeAfter(times(3, [answer(200), answer(404)])), 'first')
  })

  it('is not told to be of use by a GET that failed', () => {
    const good: [Answer, Answer][] = times(3, [answer(200), whole])
    assert.equal(timeAfter([[answer(200), answer(503)], ...good]), 'late')
  })

  it('comes first in a run that goes on only where it was of use', () => {
    const noted: string[] = []
    const heads = createHeads({isResumed: true, useful: new Set([host]), noteUseful: (name) => noted.push(name)})
    assert.equal(heads.timeToAsk(host), 'first')
    assert.equal(heads.timeToAsk('other.example.org'), 'late')
    heads.compare('third.example.org', answer(200, {contentType: 'text/html'}), whole)
    assert.equal(heads.timeToAsk('third.example.org'), 'first')
    assert.deepEqual(noted, ['third.example.org'])
  })

  it('is left alone where it was not answered twice in a row', () => {
    const heads = createHeads()
    heads.miss(host)
    heads.answer(host)
    heads.miss(host)
    assert.equal(heads.timeToAsk(host), 'first')
    heads.miss(host)
    assert.equal(heads.timeToAsk(host), 'never')
    assert.equal(heads.timeToAsk('other.example.org'), 'first')
  })
})
