import {registry} from '../../../src/fields/registry.ts'
import {sampleArticle} from '../sample-article.ts'

/** Every key with its values, each as `name | type | data | default`; nothing stands as `-`. */
export function keysOf(body: string): Record<string, string[]> {
  const {tree, file} = sampleArticle({body})
  return Object.fromEntries(
    registry
      .extract(tree, file)
      .map(({key, values}) => [
        key,
        values.map((value) => [value.name, value.type, value.data, value.default].map((one) => one ?? '-').join(' | '))
      ])
  )
}
