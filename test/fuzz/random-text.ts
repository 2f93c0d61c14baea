/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

/** Texts of pieces put together at random, some of them without a blank between. */
export function randomTexts(seed: number, pieces: readonly string[], longest: number): () => string {
  const next = randomNumbers(seed)
  const pick = (): string =>
    next() < 0.1
      ? String.fromCharCode(Math.floor(next() * 0x10000))
      : (pieces[Math.floor(next() * pieces.length)] ?? '')
  return () => {
    let text = ''
    for (let count = Math.floor(next() * longest); count >= 0; count--) text += pick() + (next() < 0.6 ? ' ' : '')
    return text
  }
}

/** What search queries are made of. */
export const queryPieces = [
  ...'"\'()*:-+.,;/\\#@&%$^~!?=<>[]{}|`_0',
  'lantern',
  'Lantern.sys',
  'OR',
  'AND',
  'NOT',
  'NEAR',
  'or',
  'the',
  'title:',
  'product:',
  'file:',
  'reg:',
  'error:',
  'keyword:',
  'year:',
  'year:1999',
  'year:1998..2001',
  'year:..',
  'year:9999..1',
  'type:bug',
  'lang:French',
  'has:files',
  'has:',
  'Q900001',
  'KB',
  '241041',
  '0x7B',
  '0x0000007B',
  '&H7B',
  'C++',
  '.NET',
  'INT 21h',
  'HKEY_LOCAL_MACHINE\\System',
  '"boot device"',
  '-spooler',
  'spool*',
  '**',
  '""',
  '\0',
  '\n',
  '\t',
  'é',
  '日本語',
  '😀',
  '\ud800',
  '\ue02e',
  '\ue000',
  'a'.repeat(300),
  '""*',
  '-"',
  '{title}',
  'title : x',
  '"a" * "b"'
]

/** What SQL is made of. */
export const sqlPieces = [
  ...'"\'()*,;=<>+-/%.|`[]:@?$\\',
  'SELECT',
  'select',
  'VALUES',
  'WITH',
  'RECURSIVE',
  'EXPLAIN',
  'QUERY PLAN',
  'FROM',
  'WHERE',
  'GROUP BY',
  'ORDER BY',
  'LIMIT',
  'UNION ALL',
  'AS',
  'ON',
  'JOIN',
  'IN',
  'NOT',
  'NULL',
  'LIKE',
  'MATCH',
  'CASE',
  'WHEN',
  'THEN',
  'END',
  'DISTINCT',
  'count(*)',
  'articles',
  'articles_fts',
  'keywords',
  'id',
  'title',
  'record',
  'json_each(record)',
  "json_extract(record, '$.files')",
  'sqlite_schema',
  'pragma_table_info',
  "'articles'",
  'rowid',
  '1',
  '2',
  '0',
  '-1',
  '9e999',
  "x'00'",
  '9223372036854775807',
  '9223372036854775808',
  "'text'",
  'zeroblob(10)',
  'randomblob(3)',
  'abs(-9223372036854775808)',
  "printf('%d', 1)",
  "load_extension('x')",
  'VACUUM INTO',
  'ATTACH',
  'DETACH',
  'PRAGMA',
  'CREATE TEMP TABLE',
  'INSERT INTO',
  'DELETE FROM',
  'DROP TABLE',
  'UPDATE',
  'REPLACE',
  'BEGIN',
  'COMMIT',
  '--',
  '/*',
  '*/',
  '\0',
  '\n',
  ':a',
  '@b',
  '$c',
  '?1',
  'bm25(articles_fts)',
  'highlight(articles_fts, 0, 1, 2)',
  'SELECT 1',
  'SELECT * FROM articles'
]
