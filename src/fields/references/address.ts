/**
 * Number of the article at an address of the knowledge base, or null.
 *
 * *Shape*: `…/support/kb/articles/q128/7/57.asp` → `Q128757` (Q266115), `…?scid=kb;EN-US;q154512` → `Q154512` (Q300197).
 */
export function addressed(url: string): string | null {
  if (!/kb/i.test(url)) return null
  const folders = /\/kb\/articles\/q(\d{2,3})\/(\d)\/(\d\d)(?!\d)/i.exec(url)
  if (folders) return `Q${folders[1]}${folders[2]}${folders[3]}`
  const query = /[?&](?:scid|id)=kb;[a-z-]+;q?(\d{5,6})(?!\d)/i.exec(url)
  return query ? `Q${query[1]}` : null
}
