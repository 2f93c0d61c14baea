import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type LinkLookup, resolveLinks} from '../../src/render/index.ts'
import {paragraph, rendered, text} from './trees.ts'

const lookup: LinkLookup = {
  article: (id) => (id === 'Q150543' ? {href: '/kb/150/Q150543/', title: 'Ports & "Pumps"'} : undefined),
  file: (name) => (name === 'Pump & Co.dll' ? '/files/pump/' : undefined),
  registry: (path) => (path === 'HKLM\\<sid>' ? '/registry/hklm/sid/' : undefined)
}

test('A reference to an article that exists is a link with its title', () => {
  const html = rendered(paragraph({type: 'kbReference', id: 'Q150543', title: 'Old', children: [text('Q150543')]}))
  assert.equal(
    resolveLinks(html, lookup),
    '<p><a href="/kb/150/Q150543/" title="Ports &#38; &#34;Pumps&#34;">Q150543</a></p>'
  )
})

test('A reference to an article that does not exist keeps the printed title', () => {
  const html = rendered(paragraph({type: 'kbReference', id: 'Q1', title: 'A "b"', children: [text('Q1')]}))
  assert.equal(resolveLinks(html, lookup), '<p><span class="unknown-article" title="A &#x22;b&#x22;">Q1</span></p>')
})

test('A reference without a title is marked all the same', () => {
  const html = rendered(paragraph({type: 'kbReference', id: 'Q1', title: null, children: [text('Q1')]}))
  assert.equal(resolveLinks(html, lookup), '<p><span class="unknown-article">Q1</span></p>')
})

test('Files and keys are linked where they have a page and plain where they have none', () => {
  const html = rendered(
    paragraph({type: 'kbFileName', value: 'Pump & Co.dll'}, ' ', {type: 'kbFileName', value: 'Valve.dll'}),
    paragraph({type: 'kbRegistryPath', value: 'HKLM\\<sid>'}, ' ', {type: 'kbRegistryPath', value: 'HKLM\\X'})
  )
  assert.equal(
    resolveLinks(html, lookup),
    '<p><code class="file-name"><a href="/files/pump/">Pump &#x26; Co.dll</a></code> ' +
      '<code class="file-name">Valve.dll</code></p>\n' +
      '<p><code class="registry-path"><a href="/registry/hklm/sid/">HKLM\\<wbr>&#x3C;sid></a></code> ' +
      '<code class="registry-path">HKLM\\<wbr>X</code></p>'
  )
})

test('Other links stay as they are', () => {
  const html = rendered(paragraph({type: 'link', url: 'http://www.example.org/', children: [text('here')]}))
  assert.equal(resolveLinks(html, lookup), html)
})
