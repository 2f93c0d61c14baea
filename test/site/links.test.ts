import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, it} from 'node:test'
import {fileOf} from '../../src/site/address.ts'
import {pagesByKind} from './sample-pages.ts'
import {sampleSite} from './sample-site.ts'

describe('links of the sample site', () => {
  const site = sampleSite()
  const pages = [...pagesByKind(site).values()].flat()
  const read = (address: string): string => readFileSync(join(site.out, fileOf(address)), 'utf8')

  it('has a file for every page', () => {
    assert.deepEqual(
      pages.filter((address) => !existsSync(join(site.out, fileOf(address)))),
      []
    )
  })

  it('gives every page an address of its own', () => {
    assert.deepEqual(
      pages.filter((address, index) => pages.indexOf(address) !== index),
      []
    )
  })

  it('leads to what exists, with every link and every anchor', () => {
    const ids = new Map<string, Set<string>>()
    const idsOf = (address: string): Set<string> => {
      const known =
        ids.get(address) ?? new Set(Array.from(read(address).matchAll(/ id="([^"]+)"/g), ([, id]) => id ?? ''))
      ids.set(address, known)
      return known
    }
    const dead: string[] = []
    for (const address of pages) {
      for (const [, href = ''] of read(address).matchAll(/<(?:a|link|script)\b[^>]*? (?:href|src)="([^"]*)"/g)) {
        const url = new URL(
          href.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&#x26;', '&'),
          `http://site.example${address}`
        )
        if (url.host !== 'site.example') continue
        const target = decodeURI(url.pathname)
        const isPage = existsSync(join(site.out, fileOf(target)))
        const anchor = decodeURIComponent(url.hash.slice(1))
        if (!isPage || (anchor !== '' && !idsOf(target).has(anchor))) dead.push(`${address} → ${href}`)
      }
    }
    assert.deepEqual(dead, [])
  })

  it('asks nothing of other hosts', () => {
    for (const address of pages) {
      const html = read(address)
      assert.doesNotMatch(html, /<(?:script|img|iframe)\b[^>]* src="(?:https?:)?\/\//, address)
      assert.doesNotMatch(html, /<link rel="(?:stylesheet|preload|icon)"[^>]* href="(?:https?:)?\/\//, address)
      assert.doesNotMatch(html, /<style|\bstyle="|\bon[a-z]+="/, address)
    }
  })
})
