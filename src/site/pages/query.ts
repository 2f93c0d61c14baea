import {namedQueries} from '../../dataset/query/named-queries.ts'
import {address} from '../address.ts'
import {definePageKind} from '../page-kind.ts'

/** A ready-made query with its values put in. */
export interface ReadyQuery {
  name: string
  description: string
  sql: string
}

export interface QueryView {
  queries: ReadyQuery[]
}

/** The page for SQL in the browser. Its database has no `articles.record`, so queries that reach into it stay away. */
export const queryPages = definePageKind<null, QueryView>({
  name: 'query',
  plan: () => [{address: address.query, key: null}],
  load: () => ({
    queries: namedQueries
      .filter(({sql}) => !/\brecord\b/.test(sql))
      .map(({name, description, sql, parameters}) => ({name, description, sql: withValues(sql, parameters)}))
  })
})

function withValues(sql: string, parameters: Record<string, string | number>): string {
  return sql.replace(/:(\w+)\b/g, (whole, name: string) => {
    const value = parameters[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
  })
}
