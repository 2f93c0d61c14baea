import {z} from 'zod'
import {report} from '../diagnostics/report.ts'
import {defineField} from './field.ts'
import {id} from './id.ts'

export const permalink = defineField({
  name: 'permalink',
  description: "Address of the article's page within the site",
  source:
    'front matter when given and safe (Q241041), else built from the id: its number without the last three digits',
  schema: z.string().regex(/^\/(?:[A-Za-z0-9._~-]+\/)+$/),
  example: '/kb/241/Q241041/',
  extract(tree, file) {
    const given = file.data.article.frontMatter.permalink
    if (typeof given === 'string' && isSafe(given)) return given
    if (given !== undefined) report(file, 'front-matter-permalink', {line: 1, column: 1}, {permalink: String(given)})
    return permalinkOf(id.extract(tree, file))
  }
})

/** `/kb/241/Q241041/` for an archive article, `/kb/<id>/` for an authored one. */
export function permalinkOf(articleId: string): string {
  const number = /^Q(\d{4,7})$/.exec(articleId)?.[1]
  return number ? `/kb/${number.slice(0, -3).padStart(3, '0')}/${articleId}/` : `/kb/${articleId}/`
}

/** Below `/kb/`, no dots that climb, nothing that needs escaping, no name that the site itself gives to what is there. */
function isSafe(path: string): boolean {
  return /^\/kb\/(?:(?!(?:index\.html|index\.json|referred-by)\/)[A-Za-z0-9][A-Za-z0-9._~-]{0,99}\/)+$/i.test(path)
}
