import type {FacetGroup} from '../facet.ts'
import {errorGroups, fixGroups, keywordGroups, productGroups} from '../facets.ts'
import {filesInOrder} from '../pages/file.ts'
import {registryTree} from '../pages/registry-key.ts'
import type {Source} from '../source.ts'

/**
 * The names that the palette jumps to, by kind; each with its address where it has one of its own.
 *
 * *Shape*: `{"file":[["Netbt.sys","/files/netbt.sys/"],…],"key":[…],…}`.
 */
export function names(source: Source): string {
  const ofGroups = (groups: FacetGroup[]): [string, string][] => groups.map(({value}) => [value.name, value.address])
  return JSON.stringify({
    product: ofGroups(source.once(productGroups)),
    file: source.once(filesInOrder).map(({name, address}) => [name, address]),
    key: [...source.once(registryTree).values()].flatMap(({spellings, path, address}) =>
      spellings.length > 0 ? [[path, address]] : []
    ),
    code: ofGroups(source.once(errorGroups)),
    fix: ofGroups(source.once(fixGroups)),
    keyword: ofGroups(source.once(keywordGroups))
  })
}
