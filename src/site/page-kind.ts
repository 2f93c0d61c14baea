import type {Site} from './site.ts'
import type {Source} from './source.ts'

/** One page to be written: where it goes, and what its view is loaded by. */
export interface PlannedPage<Key> {
  address: string
  key: Key
}

/**
 * One kind of page: which pages of it exist, and what each shows.
 *
 * Planning is cheap and lists everything; `load` runs when a page is about to be printed, so that of 60,000 views one
 * is held at a time. The template of the same name prints the view.
 */
export interface PageKind<Key = unknown, View = unknown> {
  /** Name of the kind, of its template and of its list in Eleventy's data. */
  name: string
  plan(source: Source): PlannedPage<Key>[]
  load(source: Source, key: Key, site: Site): View
  /** What stands for a view when it is compared with that of the last build, where the view itself is large. */
  essence?(view: View): string
  /** JSON to be written beside the page as `index.json`. */
  data?(view: View): string
}

/** Let the compiler derive the types of one kind of page. */
export function definePageKind<Key, View>(kind: PageKind<Key, View>): PageKind<Key, View> {
  return kind
}

/** A page as Eleventy's pagination meets it. A class, so that Eleventy does not copy it. */
export class Page<View = unknown> {
  readonly address: string
  readonly #load: () => View

  constructor(address: string, load: () => View) {
    this.address = address
    this.#load = load
  }

  /** What the page shows; loaded anew at each call. */
  view(): View {
    return this.#load()
  }
}
