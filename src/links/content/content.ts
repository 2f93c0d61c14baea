import type {Answer} from '../evidence.ts'
import {htmlText, isHtml, pageNames} from './html.ts'
import {isOfKind, type Kind, kindsOf} from './kinds.ts'

/** What the first bytes of an answer are, each worked out once, and only when somebody asks. */
export interface Content {
  /** All kinds that begin so. */
  readonly kinds: readonly Kind[]
  /** Whether one of these kinds begins so. */
  isOneOf(kinds: readonly Kind[]): boolean
  /** A page, by its bytes or by what the server calls it. */
  readonly isPage: boolean
  /** Whether the server calls it a page. */
  readonly isCalledPage: boolean
  /** The bytes as text. */
  readonly text: string
  /** Title and first headings of a page. */
  readonly names: readonly string[]
}

const known = new WeakMap<Answer, Content>()

/** Look at the content of an answer; null when there is none, or it is packed and says nothing. */
export function contentOf(answer: Answer): Content | null {
  const {sample, contentEncoding} = answer
  if (!sample || sample.length === 0 || contentEncoding) return null
  let content = known.get(answer)
  if (!content) {
    content = new LazyContent(sample, isCalledPage(answer))
    known.set(answer, content)
  }
  return content
}

/** Whether the server calls the thing a page. */
export function isCalledPage({contentType}: Answer): boolean {
  return contentType !== null && /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)
}

class LazyContent implements Content {
  readonly isCalledPage: boolean
  readonly #sample: Uint8Array
  #isPage: boolean | undefined
  #text: string | undefined

  constructor(sample: Uint8Array, isCalledPage: boolean) {
    this.#sample = sample
    this.isCalledPage = isCalledPage
  }

  get kinds(): readonly Kind[] {
    return kindsOf(this.#sample)
  }

  isOneOf(kinds: readonly Kind[]): boolean {
    return kinds.some((kind) => isOfKind(this.#sample, kind))
  }

  get isPage(): boolean {
    this.#isPage ??= isHtml(this.#sample, this.isCalledPage)
    return this.#isPage
  }

  get text(): string {
    this.#text ??= htmlText(this.#sample)
    return this.#text
  }

  get names(): readonly string[] {
    return pageNames(this.text)
  }
}
