import {UsageError} from '../../diagnostics/usage-error.ts'
import {type SqlToken, sqlTokens} from './sql-tokens.ts'

/** A statement that only reads. */
export interface ReadStatement {
  /** Names of its parameters, without the sign before them. */
  parameters: string[]
}

/**
 * Make sure that SQL is one statement that only reads, before SQLite sees it.
 *
 * A connection that is open for reading only still lets `VACUUM INTO` write a file, `ATTACH` open one, and temporary tables be
 * made. So a statement must begin with `SELECT`, `VALUES`, `WITH` or `EXPLAIN`, what `WITH` and `EXPLAIN` lead to must be one of
 * these too, and nothing may follow it.
 *
 * *Errors*: `UsageError` with one sentence that names what is refused.
 */
export function checkStatement(sql: string): ReadStatement {
  if (sql.includes('\0')) throw new UsageError('The query holds a NUL character, at which SQLite would stop reading.')
  const tokens = sqlTokens(sql)
  const end = tokens.findIndex(isSemicolon)
  const statement = end === -1 ? tokens : tokens.slice(0, end)
  const rest = end === -1 ? [] : tokens.slice(end).filter((token) => !isSemicolon(token))
  if (statement.length === 0) throw new UsageError('The query is empty, expected one statement such as SELECT.')
  if (rest.length > 0) throw new UsageError(`The query holds a second statement (${rest[0]?.text}), expected one.`)
  checkVerb(statement)
  const names = statement.filter(({kind}) => kind === 'parameter').map(({text}) => text.slice(1))
  if (names.some((name) => /^\d*$/.test(name))) {
    throw new UsageError('The query has a parameter without a name (?), expected :name with --param name=value.')
  }
  return {parameters: [...new Set(names)]}
}

const readVerbs = ['SELECT', 'VALUES', 'WITH']

function checkVerb(statement: readonly SqlToken[]): void {
  const first = verb(statement[0])
  const isExplain = first === 'EXPLAIN'
  const plan = isExplain && verb(statement[1]) === 'QUERY' && verb(statement[2]) === 'PLAN' ? 3 : 1
  const body = isExplain ? statement.slice(plan) : statement
  const started = verb(body[0])
  const main = started === 'WITH' ? verb(body[afterWith(body)]) : started
  const isRead = readVerbs.includes(started) && readVerbs.includes(main)
  if (!isRead) {
    const refused = isExplain && started === '' ? first : readVerbs.includes(started) ? main : started
    throw new UsageError(
      `${refused || 'This'} is refused: a query begins with SELECT, VALUES, WITH or EXPLAIN and only reads.`
    )
  }
}

/** Where the statement goes on behind `WITH name AS (…), name AS (…)`. */
function afterWith(tokens: readonly SqlToken[]): number {
  let depth = 0
  for (const [index, {kind, text}] of tokens.entries()) {
    if (kind === 'sign' && text === '(') depth++
    if (kind === 'sign' && text === ')') depth--
    const isBehind = depth === 0 && kind === 'word' && tokens[index - 1]?.text === ')'
    if (isBehind && text.toUpperCase() !== 'AS') return index
  }
  return tokens.length
}

function verb(token: SqlToken | undefined): string {
  return token?.kind === 'word' ? token.text.toUpperCase() : ''
}

function isSemicolon({kind, text}: SqlToken): boolean {
  return kind === 'sign' && text === ';'
}
