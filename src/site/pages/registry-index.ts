import {address} from '../address.ts'
import {definePageKind} from '../page-kind.ts'
import {type RegistryLink, registryLink, registryTree} from './registry-key.ts'

export interface RegistryIndexView {
  keyCount: number
  /** The hives, each with the keys just below it. */
  hives: (RegistryLink & {below: RegistryLink[]})[]
  /** Keys that most articles name. */
  commonest: (RegistryLink & {path: string})[]
}

const commonestShown = 25

/** The top of the registry's tree. */
export const registryIndexPages = definePageKind<null, RegistryIndexView>({
  name: 'registry-index',
  plan: () => [{address: address.registry, key: null}],
  load(source) {
    const nodes = [...source.once(registryTree).values()]
    const keys = nodes.filter(({spellings}) => spellings.length > 0)
    return {
      keyCount: keys.length,
      hives: nodes
        .filter(({parent}) => parent === undefined)
        .sort((a, b) => b.totalCount - a.totalCount)
        .map((hive) => ({...registryLink(hive), below: hive.children.map(registryLink)})),
      commonest: keys
        .sort((a, b) => b.places.length - a.places.length)
        .slice(0, commonestShown)
        .map((node) => ({...registryLink(node), totalCount: node.places.length, path: node.path}))
    }
  }
})
