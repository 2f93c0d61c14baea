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

/** Statements that SQLite understands more often than not: made by a grammar, with values where it hurts. */
export function randomSelects(seed: number): () => string {
  const next = randomNumbers(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
  const expression = (depth: number): string => {
    if (depth === 0 || next() < 0.3) return pick(atoms)
    const inner = (): string => expression(depth - 1)
    return pick([
      () => `(${inner()} ${pick(operators)} ${inner()})`,
      () => `${pick(functions)}(${inner()})`,
      () => `${pick(functions)}(${inner()}, ${inner()})`,
      () => `CASE WHEN ${inner()} THEN ${inner()} ELSE ${inner()} END`,
      () => `(${inner()} IN (${inner()}, ${inner()}))`,
      () => `CAST(${inner()} AS ${pick(['TEXT', 'INTEGER', 'REAL', 'BLOB'])})`,
      () => `(SELECT ${inner()} FROM ${pick(sources)} LIMIT 1)`
    ])()
  }
  return () => {
    const columns = Array.from({length: 1 + Math.floor(next() * 3)}, () => expression(3)).join(', ')
    const where = next() < 0.5 ? ` WHERE ${expression(2)}` : ''
    const rest = pick(['', ' GROUP BY 1', ' ORDER BY 1 DESC', ' LIMIT -1', ' LIMIT 3 OFFSET 9223372036854775807'])
    const core = `SELECT ${columns} FROM ${pick(sources)}${where}`
    return pick([
      () => core + rest,
      () => `WITH t AS (${core}) SELECT * FROM t, t AS u LIMIT 5`,
      () => `EXPLAIN QUERY PLAN ${core}`,
      () => `EXPLAIN ${core}`,
      () => `${core} UNION ALL VALUES (${expression(2)})`,
      () => `${core}; -- the end`
    ])()
  }
}

const sources = [
  'articles',
  'keywords',
  'articles, keywords',
  'refs JOIN articles ON id = target_id',
  'sqlite_schema',
  "json_each('[1,[2]]')",
  "pragma_table_info('articles')",
  'articles_fts',
  "articles_fts WHERE articles_fts MATCH 'lantern' AND 1 UNION ALL SELECT 1 FROM articles",
  'articles, json_each(record)'
]
const atoms = [
  '1',
  '0',
  '-1',
  'NULL',
  "''",
  "'lantern'",
  "x'00ff'",
  '9223372036854775807',
  '-9223372036854775808',
  '1e308',
  '9e999',
  '0.1',
  'rowid',
  'id',
  'title',
  'record',
  "'%_[a-z]*'",
  'char(0, 65, 1114111)',
  'randomblob(9)',
  "'$.sections[0].text'",
  ':a',
  'name'
]
const operators = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '||',
  '<<',
  '&',
  '<',
  '=',
  'IS',
  'LIKE',
  'GLOB',
  'AND',
  'OR',
  'MATCH',
  '->',
  '->>',
  'COLLATE NOCASE ='
]
const functions = [
  'abs',
  'length',
  'hex',
  'quote',
  'upper',
  'typeof',
  'count',
  'sum',
  'max',
  'group_concat',
  'json',
  'json_extract',
  'json_valid',
  'printf',
  'substr',
  'instr',
  'round',
  'zeroblob',
  'unicode',
  'date',
  'strftime',
  'nullif',
  'coalesce',
  'likely',
  'sqrt',
  'replace',
  'bm25',
  'snippet',
  'load_extension',
  'fts5',
  'random',
  'total_changes'
]
