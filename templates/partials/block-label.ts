/** The name of a block of articles: `Q241000 – Q241999`. */
export function blockLabel(name: string): string {
  if (!/^\d+$/.test(name)) return 'Authored articles'
  return `Q${Number(name) * 1000} – Q${Number(name) * 1000 + 999}`
}
