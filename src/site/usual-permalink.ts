/** The address that follows from an id; the browser's code makes the same one. */
export function usualPermalink(id: string): string {
  const number = /^Q(\d+)$/.exec(id)?.[1]
  return number === undefined ? `/kb/${id}/` : `/kb/${number.slice(0, -3).padStart(3, '0')}/${id}/`
}
