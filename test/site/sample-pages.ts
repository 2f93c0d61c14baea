import {join} from 'node:path'
import {pageKinds} from '../../src/site/kinds.ts'
import {openSource} from '../../src/site/source.ts'
import type {SampleSite} from './sample-site.ts'

/** All pages of a site by their kind. */
export function pagesByKind({out, work}: SampleSite): Map<string, string[]> {
  const source = openSource({data: join(out, 'data'), work})
  try {
    return new Map(pageKinds.map((kind) => [kind.name, kind.plan(source).map(({address}) => address)]))
  } finally {
    source.close()
  }
}
