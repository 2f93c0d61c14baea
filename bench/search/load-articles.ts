import {DatabaseSync} from 'node:sqlite'
import type {KnownArticle} from './known-items.ts'

/** Titles and original texts of a build memory, in the order of the dataset, the first of each id. */
export function loadArticles(memoryFile: string): KnownArticle[] {
  const database = new DatabaseSync(memoryFile, {readOnly: true})
  const sql = `SELECT article_id AS id, json_extract(record, '$.title') AS title, text FROM results
    ORDER BY number IS NULL, number, article_id, path`
  const articles: KnownArticle[] = []
  for (const row of database.prepare(sql).iterate()) {
    const article = {id: String(row.id), title: String(row.title), text: String(row.text)}
    if (articles.at(-1)?.id !== article.id) articles.push(article)
  }
  database.close()
  return articles
}
