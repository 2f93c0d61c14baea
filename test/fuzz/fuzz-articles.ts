import {checkBytes, type Violation} from '../corpus/check-article.ts'
import {articleChanges} from './changed-article.ts'
import {randomNumbers} from './random-text.ts'

/** A changed article that broke a law; with the same seed it has the same number. */
export interface BrokenArticle {
  number: number
  file: string
  /** The article as it was changed. */
  source: string
  violations: Violation[]
}

/** Change articles at random and hold the laws against each; gives those that broke one. */
export function* fuzzArticles(
  files: readonly string[],
  read: (file: string) => string,
  seed: number,
  count: number
): Generator<BrokenArticle> {
  const next = randomNumbers(seed)
  const pick = (): string => files[Math.floor(next() * files.length)] ?? ''
  const change = articleChanges(seed)
  for (let number = 0; number < count; number++) {
    const file = pick()
    const isBody = number % 2 === 0
    const source = change(read(file), read(pick()), isBody)
    const found: Violation[] = []
    checkBytes(Buffer.from(source), file, found)
    const violations = isBody ? found : found.filter((violation) => !isExpected(violation))
    if (violations.length > 0) yield {number, file, source, violations}
  }
}

/** Without a head and a foot as the archive has them nobody can say which words are the text's, or that it is an article. */
function isExpected({law, what}: Violation): boolean {
  return law === 'words of the tree' || law === 'words of the page' || what === 'was not read as an article'
}
