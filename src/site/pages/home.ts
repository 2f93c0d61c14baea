import {address} from '../address.ts'
import {definePageKind} from '../page-kind.ts'

export interface HomeView {
  articleCount: number
}

/** The first page. */
export const homePages = definePageKind<null, HomeView>({
  name: 'home',
  plan: () => [{address: address.home, key: null}],
  load: (source) => ({articleCount: source.first<{count: number}>('SELECT count(*) AS count FROM articles')?.count ?? 0})
})
