/** Id, title, and the permalink where it does not follow from the id. */
export type Title = [id: string, title: string, permalink: string]

/** The articles whose titles hold all words of a query, or whose number it is; whole words first. */
export function searchTitles(titles: Title[], query: string, numbers: string[]): Title[] {
  const ids = new Set(numbers.map((number) => `Q${number}`))
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const found: {title: Title; rank: number}[] = []
  for (const title of titles) {
    if (ids.has(title[0]) || title[0].toLowerCase() === query.toLowerCase()) {
      found.push({title, rank: 0})
      continue
    }
    const text = ` ${title[1].toLowerCase()} `
    if (!words.every((word) => text.includes(word))) continue
    const isWhole = words.every((word) => text.includes(` ${word} `))
    found.push({title, rank: isWhole ? 1 : 2})
  }
  return found.sort((a, b) => a.rank - b.rank).map(({title}) => title)
}
