import {address} from '../address.ts'
import {definePageKind, type PageKind} from '../page-kind.ts'

/** Pages that show nothing of the dataset. */
function definePlainPage(name: string, at: string): PageKind<null, null> {
  return definePageKind({name, plan: () => [{address: at, key: null}], load: () => null})
}

export const notFoundPages = definePlainPage('not-found', address.notFound)

export const searchPages = definePlainPage('search', address.search)
