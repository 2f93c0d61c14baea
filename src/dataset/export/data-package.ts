import type {Column, TableShape} from '../table.ts'

/** `datapackage.json` of Frictionless Data: what each CSV file's columns are, so that tools read them with their types. */
export function dataPackage(tables: readonly TableShape[]): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kbatlas',
    resources: tables.map(({name, description, columns, primaryKey}) => ({
      name: name.replaceAll('_', '-'),
      path: `${name}.csv`,
      description,
      format: 'csv',
      encoding: 'utf-8',
      schema: {
        fields: Object.entries(columns).map(([column, definition]) => ({
          name: column,
          type: fieldType(definition),
          description: definition.description,
          ...(!definition.nullable && {constraints: {required: true}})
        })),
        primaryKey,
        foreignKeys: Object.entries(columns).flatMap(([column, {references}]) => {
          const [table, key] = references?.split('.') ?? []
          return table ? [{fields: [column], reference: {resource: table.replaceAll('_', '-'), fields: [key]}}] : []
        })
      }
    }))
  }
}

function fieldType({type, format}: Column): string {
  if (format === 'date') return 'date'
  return type === 'INTEGER' ? 'integer' : 'string'
}
