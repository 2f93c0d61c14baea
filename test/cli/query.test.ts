import assert from 'node:assert/strict'
import {test} from 'node:test'
import {sampleDataFolder} from '../dataset/temporary-folder.ts'
import {kbatlas} from './kbatlas.ts'

test('query prints rows in the format that is asked for', async (t) => {
  const data = await sampleDataFolder(t)
  const sql = "SELECT id, year, 'a|b' AS text FROM articles WHERE year IS NOT NULL ORDER BY id"
  for (const [format, expected] of [
    ['table', 'id       year  text\n───────  ────  ────\nQ900001  1999  a|b\nQ900002  2001  a|b\n'],
    ['json', '[\n  {"id":"Q900001","year":1999,"text":"a|b"},\n  {"id":"Q900002","year":2001,"text":"a|b"}\n]\n'],
    ['ndjson', '{"id":"Q900001","year":1999,"text":"a|b"}\n{"id":"Q900002","year":2001,"text":"a|b"}\n'],
    ['csv', 'id,year,text\nQ900001,1999,a|b\nQ900002,2001,a|b\n'],
    ['markdown', '| id | year | text |\n| --- | --- | --- |\n| Q900001 | 1999 | a\\|b |\n| Q900002 | 2001 | a\\|b |\n']
  ] as const) {
    const {code, out, err} = kbatlas(data, ['query', '--data', '.', '--format', format, sql])
    assert.deepEqual([code, out, err], [0, expected, ''], format)
  }
})

test('query reads SQL from standard input, binds parameters and says when rows were cut', async (t) => {
  const data = await sampleDataFolder(t)
  const run = (input: string, ...args: string[]) =>
    kbatlas(data, ['query', '--data', '.', '--format', 'csv', ...args], input)
  assert.equal(run('SELECT id FROM articles WHERE year = :year', '-', '--param', 'year=1999').out, 'id\nQ900001\n')
  const cut = run('', 'SELECT id FROM articles ORDER BY rowid', '--limit', '1')
  assert.equal(cut.out, 'id\nQ90010\n')
  assert.match(cut.err, /more rows than 1/)
})

test('ready-made queries are listed and run by name', async (t) => {
  const data = await sampleDataFolder(t)
  assert.match(
    kbatlas(data, ['query', '--list', '--format', 'csv']).out,
    /^name,description,parameters\nregistry-values,/
  )
  const {out} = kbatlas(data, [
    'query',
    '--data',
    '.',
    '--named',
    'file-history',
    '--param',
    'file=lantern.sys',
    '--format',
    'csv'
  ])
  assert.match(out, /\n1999-02-01,10:20,4\.0\.1,45056,x86,Q900001,/)
})

test('what does more than read, and every wrong call, is one sentence and exit code 2', async (t) => {
  const data = await sampleDataFolder(t)
  for (const args of [
    ["VACUUM INTO 'copy.sqlite'"],
    ["ATTACH 'other.sqlite' AS other"],
    ['PRAGMA journal_mode = WAL'],
    ['CREATE TEMP TABLE t(x)'],
    ['DELETE FROM articles'],
    ['SELECT 1; SELECT 2'],
    ["SELECT load_extension('x')"],
    ['SELECT * FROM nowhere'],
    ['SELECT :a'],
    [],
    ['--named', 'nothing'],
    ['SELECT 1', '--format', 'xml'],
    ['SELECT 1', '--limit', 'many'],
    ['SELECT 1', '--param', 'novalue']
  ]) {
    const {code, out, err} = kbatlas(data, ['query', '--data', '.', ...args])
    assert.deepEqual([code, out], [2, ''], args.join(' '))
    assert.match(err, /^kbatlas: [^\n]+[.)]\n$/, args.join(' '))
  }
})
