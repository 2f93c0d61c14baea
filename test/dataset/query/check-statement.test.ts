import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkStatement} from '../../../src/dataset/query/check-statement.ts'

test('a statement that reads passes, whatever hides in its texts and comments', () => {
  for (const sql of [
    'SELECT 1',
    'select 1;',
    '  -- a remark; DROP TABLE x\n SELECT 1 /* ; */ ; -- the end',
    'VALUES (1), (2)',
    "SELECT 'a;b', \"c;d\", `e;f`, [g;h], 'it''s; fine'",
    'WITH a AS (SELECT 1), b(x, y) AS MATERIALIZED (SELECT 1, 2) SELECT * FROM a, b',
    'WITH RECURSIVE n(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n LIMIT 3) SELECT x FROM n',
    'WITH replace AS (SELECT 1) SELECT * FROM replace',
    'WITH a AS NOT MATERIALIZED (SELECT 1) VALUES (2)',
    'EXPLAIN SELECT 1',
    'EXPLAIN QUERY PLAN WITH a AS (SELECT 1) SELECT * FROM a',
    'SELECT 1 /* an open comment'
  ]) {
    assert.doesNotThrow(() => checkStatement(sql), sql)
  }
})

test('everything else is refused before SQLite sees it, in one sentence that names it', () => {
  const cases: [sql: string, reason: RegExp][] = [
    ['', /empty/],
    [' -- nothing', /empty/],
    [';;', /empty/],
    ["VACUUM INTO '/tmp/copy'", /^VACUUM is refused/],
    ["ATTACH '/tmp/other' AS other", /^ATTACH is refused/],
    ['PRAGMA query_only = OFF', /^PRAGMA is refused/],
    ['CREATE TEMP TABLE t(x)', /^CREATE is refused/],
    ['DELETE FROM articles', /^DELETE is refused/],
    ['WITH a AS (SELECT 1) DELETE FROM articles', /^DELETE is refused/],
    ['WITH a(x) AS (SELECT 1) INSERT INTO meta SELECT 1, 2', /^INSERT is refused/],
    ['EXPLAIN PRAGMA query_only = OFF', /^PRAGMA is refused/],
    ['EXPLAIN QUERY PLAN DELETE FROM articles', /^DELETE is refused/],
    ['EXPLAIN', /^EXPLAIN is refused/],
    ['EXPLAIN EXPLAIN SELECT 1', /^EXPLAIN is refused/],
    ['WITH a AS (SELECT 1)', /is refused/],
    ['SELECT 1; SELECT 2', /second statement \(SELECT\)/],
    ['SELECT 1; DROP TABLE articles', /second statement \(DROP\)/],
    ["SELECT 'open; DROP TABLE articles", /second statement/],
    ['(SELECT 1)', /is refused/],
    ["'SELECT' 1", /is refused/],
    ['SELECT 1\0; DROP TABLE articles', /NUL/],
    ['SELECT ?', /without a name/],
    ['SELECT ?1', /without a name/],
    ['BEGIN', /^BEGIN is refused/],
    ['REINDEX', /^REINDEX is refused/],
    ['SELECTED', /^SELECTED is refused/]
  ]
  for (const [sql, reason] of cases) {
    assert.throws(
      () => checkStatement(sql),
      (error: Error) => error.name === 'UsageError' && reason.test(error.message) && !/\n/.test(error.message),
      sql
    )
  }
})

test('the parameters of a statement are found, each once', () => {
  assert.deepEqual(checkStatement("SELECT :a, @b, $c, :a, ':d' -- :e").parameters, ['a', 'b', 'c'])
})
