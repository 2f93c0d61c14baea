/** An article as a link. */
export interface ArticleLink {
  id: string
  title: string
  permalink: string
}

/** What a link needs of an article. */
export function articleLink({id, title, permalink}: ArticleLink): ArticleLink {
  return {id, title, permalink}
}
