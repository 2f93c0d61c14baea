import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'
import {deadLinks} from './site-links.ts'

/** Check a site with these files. */
function check(files: Record<string, string>): string[] {
  const site = mkdtempSync(path.join(tmpdir(), 'kbatlas-links-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(site, name)), {recursive: true})
      writeFileSync(path.join(site, name), text)
    }
    return deadLinks(site).dead.map(({page, href}) => `${page} ${href}`)
  } finally {
    rmSync(site, {recursive: true})
  }
}

test('Links to files, folders and anchors that exist are fine', () => {
  const index =
    '<h1 id="top">A</h1><a href="/kb/Q1/">1</a><a href="kb/Q1/#cause">2</a><a href="#top">3</a><script src="a.js"></script>'
  assert.deepEqual(check({'index.html': index, 'kb/Q1/index.html': '<h2 id="cause">C</h2>', 'a.js': ''}), [])
})

test('A folder may have the name of a page', () => {
  assert.deepEqual(check({'index.html': '<a href="/files/a.html/">1</a>', 'files/a.html/index.html': ''}), [])
})

test('Links that lead nowhere are found', () => {
  const index =
    '<a href="/kb/Q2/">1</a><a title="a > b" href="kb/Q1/#status">2</a><a href="#bottom">3</a><img src="a.png">'
  assert.deepEqual(check({'index.html': index, 'kb/Q1/index.html': '<h2 id="cause">C</h2>'}), [
    'index.html /kb/Q2/',
    'index.html #bottom',
    'index.html a.png',
    'index.html kb/Q1/#status'
  ])
})

test('Links to other sites and links that the text shows are none of the site', () => {
  const text =
    '<p>Type &lt;a href="x.htm">.</p><a href="http://www.example.org/">1</a><a href="mailto:a@example.org">2</a>'
  assert.deepEqual(check({'index.html': text}), [])
})
