import {z} from 'zod'
import {headField} from './envelope.ts'
import {defineField} from './field.ts'

export const id = defineField({
  name: 'id',
  description: 'Number of the article: the letter Q and digits; of an authored article any name',
  source: 'head line Article, in the text form DOCUMENT (Q241041); the front matter of an authored article',
  schema: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  example: 'Q241041',
  extract(tree, file) {
    const {dialect, frontMatter, path} = file.data.article
    if (dialect !== 'markdown')
      return /Q\d+/.exec(headField(tree, 'Article', 'DOCUMENT')?.value ?? '')?.[0] ?? nameOf(path)
    const given = typeof frontMatter.id === 'string' || typeof frontMatter.id === 'number' ? String(frontMatter.id) : ''
    return idPattern.test(given) ? given : nameOf(path)
  }
})

/** Longer names some file systems refuse. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/** The number in an archive article's id: 241041 for `Q241041`, null for the id of an authored article. */
export function articleNumber(id: string): number | null {
  return /^Q\d{1,9}$/.test(id) ? Number(id.slice(1)) : null
}

/** The order of the dataset: by number, then the articles without one by id. */
export function compareIds(one: string, other: string): number {
  const [a, b] = [articleNumber(one) ?? Number.POSITIVE_INFINITY, articleNumber(other) ?? Number.POSITIVE_INFINITY]
  return a === b ? Number(one > other) - Number(one < other) : a - b
}

/** The file's name without its extension, in the letters that an id may have; of `README.md` its folder's name. */
function nameOf(path: string): string {
  const parts = path.split('/')
  const base = (parts.at(-1) ?? '').replace(/\.[A-Za-z]+$/, '')
  const name = /^(?:readme|index)$/i.test(base) ? (parts.at(-2) ?? base) : base
  const safe = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  return safe === '' ? 'article' : safe.slice(0, 100)
}
