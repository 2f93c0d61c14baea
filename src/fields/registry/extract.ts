import type {Root} from '../../parse/tree.ts'
import type {ArticleFile} from '../../read/article-file.ts'
import {passages} from '../passages.ts'
import {readArticle} from './article.ts'
import {assemble} from './assemble/index.ts'
import {datumOf} from './collection.ts'

/** A key of the record with its values. */
export interface RegistryKey {
  key: string
  values: {name: string; type: string | null; data: string | null; default: string | null; line: number}[]
  line: number
}

/** The keys that an article names, with the values under each. */
export function extractRegistry(tree: Root, file: ArticleFile): RegistryKey[] {
  if (!mayNameKey.test(file.value)) return []
  const {blocks} = readArticle(passages(tree), file)
  const {keys} = assemble(blocks)
  return [...keys.values()].map(({key, line, values}) => ({
    key,
    values: [...values.values()].map((value) => ({
      name: value.name,
      type: value.type,
      data: datumOf(value),
      default: value.default,
      line: value.line
    })),
    line
  }))
}

/**
 * Without one of these there is no key: 51,000 of 54,000 articles leave here. Each is looked for by its rarest letter, which
 * takes a tenth of the time.
 */
const mayNameKey =
  /K(?:(?<=HK)(?:EY|(?:LM|CU|CR|U)\b)|EY_(?:LOCAL|CURRENT|CLASSES))|[\\/](?:(?<=(?:HLM|local ?machine)\\|control panel[\\/])|(?<=system[\\/]{1,2})\s?(?:current|control|ccs)|(?<=software[\\/]{1,2})\s?microsoft|(?<=\\registry\\)(?:machine|user))/i
