import assert from 'node:assert/strict'
import {test} from 'node:test'
import {blameSentence, explainNothing} from '../../src/search/explain.ts'
import {parseQuery} from '../../src/search/parse-query.ts'
import {sampleDataset} from './sample-dataset.ts'

const articles = {
  Q1: 'The registry of the harbor and netlamp.sys',
  Q2: 'The registry is a book; netlamp and lampnet.sys',
  Q3: 'The harbor is near',
  Q4: 'The harbor is far'
}

test('a word that no article has is named, with the nearest ones', async (t) => {
  const {run} = await sampleDataset(t, articles)
  const sentences = (query: string): string[] => explainNothing(run, parseQuery(query)).map(blameSentence)
  assert.deepEqual(sentences('registery'), ['No article has `registery`. Did you mean `registry`?'])
  assert.deepEqual(sentences('harbour registry'), [
    'No article has `harbour`, and without it there are 2 articles. Did you mean `harbor`?'
  ])
  assert.deepEqual(sentences('ergistry'), ['No article has `ergistry`. Did you mean `registry`?'])
  assert.deepEqual(sentences('nt4'), ['No article has `nt4`. Did you mean `product:nt4` or `"Windows NT 4.0"`?'])
  assert.deepEqual(sentences('netlanp.sys'), ['No article has `netlanp.sys`. Did you mean `netlamp.sys`?'])
  assert.deepEqual(sentences('zzzzzz'), ['No article has `zzzzzz`.'])
})

test('of words that are never together, those are named without which there are hits', async (t) => {
  const {run} = await sampleDataset(t, articles)
  const blames = explainNothing(run, parseQuery('near far harbor')).map(blameSentence)
  assert.deepEqual(blames, ['Without `near` there is 1 article.', 'Without `far` there is 1 article.'])
})

test('a code that the article prints in another spelling is offered as a code', async (t) => {
  const {run} = await sampleDataset(t, {
    Q1: {
      intro: 'The lamp goes out with exception c0000005.',
      errorCodes: ['0xC0000005']
    },
    Q2: 'The harbor sends 0xC0000005.'
  })
  const sentences = (query: string): string[] => explainNothing(run, parseQuery(query)).map(blameSentence)
  assert.deepEqual(sentences('lamp 0xC0000005'), [
    'Without `lamp` there is 1 article.',
    'Without `0xC0000005` there is 1 article. Did you mean `error:0xC0000005`?'
  ])
  assert.deepEqual(sentences('harbor c0000005'), [
    'Without `harbor` there is 1 article.',
    'Without `c0000005` there is 1 article.'
  ])
  assert.deepEqual(sentences('lamp 0xC000000B'), ['No article has `0xC000000B`, and without it there is 1 article.'])
})
