/** A ready-made query. */
export interface NamedQuery {
  name: string
  /** The question that it answers. */
  description: string
  sql: string
  /** Values that stand in when `--param` gives none. */
  parameters: Record<string, string | number>
}

/** The ready-made queries, for `query --named` and for the page of queries. */
export const namedQueries: readonly NamedQuery[] = [
  {
    name: 'registry-values',
    description: 'Registry values by how many articles name them',
    sql: `SELECT key, name, count(DISTINCT article_id) AS articles
FROM registry_values
GROUP BY key COLLATE NOCASE, name COLLATE NOCASE
ORDER BY articles DESC, key, name`,
    parameters: {}
  },
  {
    name: 'registry-keys-below',
    description: 'Registry keys below a key, by how many articles name them',
    sql: `SELECT key, count(DISTINCT article_id) AS articles
FROM registry_keys
WHERE key LIKE :key || '\\%'
GROUP BY key COLLATE NOCASE
ORDER BY articles DESC, key`,
    parameters: {key: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip'}
  },
  {
    name: 'newest-files',
    description: 'The newest version of each file, and the article that lists it',
    sql: `SELECT name, max(date) AS date, version, size, platform, article_id
FROM files
WHERE date IS NOT NULL
GROUP BY name COLLATE NOCASE
ORDER BY name COLLATE NOCASE`,
    parameters: {}
  },
  {
    name: 'file-history',
    description: 'Every version of a file in order of date, and the articles that list it',
    sql: `SELECT date, time, version, size, platform, article_id, title
FROM files JOIN articles ON articles.id = article_id
WHERE name = :file COLLATE NOCASE
ORDER BY date, time, platform, articles.number`,
    parameters: {file: 'ntoskrnl.exe'}
  },
  {
    name: 'downloads-by-language',
    description: 'Downloads by language',
    sql: `SELECT coalesce(language, 'not stated') AS language, count(*) AS downloads, count(DISTINCT article_id) AS articles
FROM downloads
GROUP BY 1
ORDER BY downloads DESC, language`,
    parameters: {}
  },
  {
    name: 'download-hosts',
    description: 'Hosts that the articles point to, by addresses',
    sql: `SELECT host, scheme, count(DISTINCT url) AS addresses, count(DISTINCT article_id) AS articles
FROM links
GROUP BY host, scheme
ORDER BY addresses DESC, host`,
    parameters: {}
  },
  {
    name: 'fixed-in',
    description: 'Articles about problems that a service pack or release corrected',
    sql: `SELECT article_id, title, release, last_modified
FROM fixed_in JOIN articles ON articles.id = article_id
WHERE release LIKE '%' || :release || '%'
ORDER BY articles.number`,
    parameters: {release: 'Windows NT 4.0 Service Pack 6'}
  },
  {
    name: 'releases',
    description: 'Releases by the number of problems that they corrected',
    sql: `SELECT release, count(*) AS articles
FROM fixed_in
GROUP BY release COLLATE NOCASE
ORDER BY articles DESC, release`,
    parameters: {}
  },
  {
    name: 'missing-articles',
    description: 'Articles that this dataset lacks, by how many others point to them',
    sql: `SELECT target_id, count(*) AS referrers, max(refs.title) AS title_as_cited
FROM refs
WHERE known = 0
GROUP BY target_id
ORDER BY referrers DESC, target_id`,
    parameters: {}
  },
  {
    name: 'most-cited',
    description: 'Articles by how many others point to them',
    sql: `SELECT target_id, count(*) AS referrers, articles.title
FROM refs JOIN articles ON articles.id = target_id
GROUP BY target_id
ORDER BY referrers DESC, articles.number`,
    parameters: {}
  },
  {
    name: 'articles-per-year-and-product',
    description: 'Articles per year of the last edit and product',
    sql: `SELECT year, product, count(*) AS articles
FROM products JOIN articles ON articles.id = article_id
GROUP BY year, product
ORDER BY year, articles DESC, product`,
    parameters: {}
  },
  {
    name: 'error-codes',
    description: 'Error codes by how many articles name them',
    sql: `SELECT code, count(*) AS articles
FROM error_codes
GROUP BY code
ORDER BY articles DESC, code`,
    parameters: {}
  },
  {
    name: 'keywords',
    description: 'Keywords by articles',
    sql: `SELECT keyword, count(*) AS articles
FROM keywords
GROUP BY keyword COLLATE NOCASE
ORDER BY articles DESC, keyword`,
    parameters: {}
  },
  {
    name: 'headings',
    description: 'Headings of sections by how often they occur',
    sql: `SELECT heading, kind, count(*) AS sections
FROM sections
GROUP BY heading, kind
ORDER BY sections DESC, heading`,
    parameters: {}
  },
  {
    name: 'diagnostics',
    description: 'What the parser met and could not trust, by rule',
    sql: `SELECT rule_id, severity, count(*) AS times, count(DISTINCT article_id) AS articles
FROM diagnostics
GROUP BY rule_id, severity
ORDER BY times DESC`,
    parameters: {}
  },
  {
    name: 'workarounds',
    description: 'The text of the workarounds for a product, from the records',
    sql: `SELECT articles.id, title, json_extract(section.value, '$.text') AS workaround
FROM articles, json_each(record, '$.sections') AS section
WHERE articles.id IN (SELECT article_id FROM sections WHERE kind = 'workaround')
  AND articles.id IN (SELECT article_id FROM products WHERE product LIKE '%' || :product || '%')
  AND json_extract(section.value, '$.kind') = 'workaround'
ORDER BY articles.number`,
    parameters: {product: 'SNA Server'}
  },
  {
    name: 'symptoms-of-error',
    description: 'The symptoms in the articles that name an error code, from the records',
    sql: `SELECT articles.id, title, json_extract(section.value, '$.text') AS symptoms
FROM articles, json_each(record, '$.sections') AS section
WHERE articles.id IN (SELECT article_id FROM error_codes WHERE code = :code)
  AND json_extract(section.value, '$.kind') = 'symptoms'
ORDER BY articles.number`,
    parameters: {code: '0x0000007B'}
  },
  {
    name: 'full-text',
    description: 'Full text search in SQL; FTS5 has its own query syntax',
    sql: `SELECT articles.id, articles.title, articles.last_modified
FROM articles_fts JOIN articles ON articles.rowid = articles_fts.rowid
WHERE articles_fts MATCH :words
ORDER BY bm25(articles_fts, 10, 2) LIMIT 50`,
    parameters: {words: 'spooler AND port'}
  }
]
