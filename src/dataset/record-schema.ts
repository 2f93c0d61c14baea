import {z} from 'zod'
import {fields} from '../fields/index.ts'
import {schemaVersionNumber} from '../fields/schema-version.ts'

/** The JSON Schema (2020-12) of the record, made of the fields; each key with its description and an example. */
export function recordJsonSchema(): Record<string, unknown> {
  const properties: Record<string, unknown> = {}
  for (const [name, {schema, description, source, example}] of Object.entries(fields)) {
    const {$schema: _, ...property} = z.toJSONSchema(schema, {target: 'draft-2020-12'})
    properties[name] = {...property, description: `${description}. Source: ${source}.`, examples: [example]}
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kbatlas:record:${schemaVersionNumber}`,
    title: 'Article',
    description:
      'One article of a knowledge base. Every key is always there: a list is empty, a scalar null, when the article states nothing.',
    type: 'object',
    properties,
    required: Object.keys(fields),
    additionalProperties: false
  }
}
