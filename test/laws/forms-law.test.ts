import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ArticleRecord} from '../../src/fields/index.ts'
import {formViolations} from './forms-law.ts'

function record(changes: object): ArticleRecord {
  const base = {
    id: 'Q1',
    title: "Can't Start",
    permalink: '/kb/000/Q1/',
    keywords: ['a'],
    links: [{url: 'http://a.example/', line: 4}]
  }
  return {...base, ...changes} as unknown as ArticleRecord
}

test('What depends on the file is not compared, nor are quotation marks of titles', () => {
  const other = {
    title: 'Cant Start',
    permalink: '/a/',
    source: {path: 'a'},
    links: [{url: 'http://a.example/', line: 9}]
  }
  assert.deepEqual(formViolations(record({}), record(other)), [])
})

test('Any other difference is named with its place', () => {
  assert.deepEqual(formViolations(record({}), record({keywords: ['a', 'b'], title: 'Other'})), [
    'title: "Cant Start" and "Other"',
    'keywords.1: undefined and "b"'
  ])
})
