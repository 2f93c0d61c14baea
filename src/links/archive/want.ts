/** An address whose copy is looked for. */
export interface Want {
  url: string
  /** Day, `YYYY-MM-DD`, to which the copy is to be near; null takes the oldest. */
  date: string | null
  /** Whether the address promises a file, of which a page is no copy. */
  isFile: boolean
  /** Sizes in bytes that the articles state of the file. */
  sizes: readonly number[]
}

/**
 * What an archive takes for one address: without scheme, `www.` and default port, in lower case.
 *
 * *Shape*: `HTTP://www.Example.com:80/A.zip#b` gives `example.com/a.zip`.
 */
export function archiveKey(url: string): string {
  return url
    .trim()
    .replace(/^[a-z]+:\/\/(?:[^/@]*@)?/i, '')
    .replace(/#.*$/, '')
    .replace(/^www\d*\./i, '')
    .replace(/^([^/?]*?):(?:80|443|21)(?=[/?]|$)/, '$1')
    .replace(/^([^/?]+)$/, '$1/')
    .toLowerCase()
}
