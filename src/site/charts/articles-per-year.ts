/** Articles of one product, or of all others together, in one year. */
export interface YearCount {
  year: number
  product: string
  count: number
}

const width = 900
const height = 240

/**
 * Draw the articles of each year as one bar, parted by product, as SVG.
 *
 * Colours are the style sheet's, `--chart-0` and so on, in order of `products`; nothing is inline, as the policy wants it.
 */
export async function articlesPerYear(counts: YearCount[], products: string[], label: string): Promise<string> {
  // Loaded here, because of all pages one draws and the library needs a whole document to draw in.
  const [Plot, {JSDOM}] = await Promise.all([import('@observablehq/plot'), import('jsdom')])
  const {document} = new JSDOM('').window
  const years = yearsFrom(counts)
  const plot = Plot.plot({
    document,
    width,
    height,
    marginLeft: 56,
    ariaLabel: label,
    x: {type: 'band', domain: years, ticks: labelled(years), label: null, tickFormat: (year: number) => String(year)},
    y: {label: null, grid: true, ticks: 4, tickFormat: (count: number) => count.toLocaleString('en')},
    color: {domain: products, range: products.map((_, index) => `var(--chart-${index})`)},
    marks: [
      Plot.barY(counts, {x: 'year', y: 'count', fill: 'product', order: products, insetLeft: 1, insetRight: 1}),
      Plot.ruleY([0])
    ]
  })
  for (const style of plot.querySelectorAll('style')) style.remove()
  for (const element of [plot, ...plot.querySelectorAll('*')]) {
    element.removeAttribute('style')
    // Plot writes what only a style sheet may say.
    element.removeAttribute('font-variant')
  }
  // The picture has one name; its parts have none.
  for (const part of plot.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  plot.setAttribute('role', 'img')
  plot.setAttribute('class', 'chart')
  return plot.outerHTML
}

/** From the first year to the last: those without an article are a gap in the picture too. */
function yearsFrom(counts: YearCount[]): number[] {
  const years = counts.map(({year}) => year)
  const first = Math.min(...years)
  return years.length === 0 ? [] : Array.from({length: Math.max(...years) - first + 1}, (_, index) => first + index)
}

/** Years that have room for their number below their bar. */
const mostLabels = 18

function labelled(years: number[]): number[] {
  return years.length <= mostLabels ? years : years.filter((year) => year % 5 === 0)
}
