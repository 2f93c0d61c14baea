import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {lastSegment} from '../../../src/links/address.ts'
import {expectedKinds, isFileName, isProgram} from '../../../src/links/content/extensions.ts'
import {isHtml, pageNames} from '../../../src/links/content/html.ts'
import {type Kind, kindsOf} from '../../../src/links/content/kinds.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('The first bytes', () => {
  const cases: [start: string, kinds: Kind[]][] = [
    ['MZ\x90\0\x03', ['executable']],
    ['PK\x03\x04\0', ['zip']],
    ['PKZIP is a program', ['zip', 'text']],
    ['MSCF\0\0\0\0', ['cabinet']],
    ['ISc(\0', ['installshield-cabinet']],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', ['ole']],
    ['%PDF-1.2\n%\xe2\xe3', ['pdf', 'text']],
    ['GIF89a\x01\0', ['gif']],
    ['\xff\xd8\xff\xe0\0', ['jpeg']],
    ['\x1f\x8b\x08\0', ['gzip']],
    ['SZDD\x88\xf0\x27\x33\0', ['compressed']],
    ['ITSF\x03\0', ['chm']],
    ['{\\rtf1\\ansi', ['rtf', 'text']],
    ['\x21\x12-lh5-\0', ['lzh']],
    ['Read this first.\r\n\x1a', ['text']],
    ['Gr\xfc\xdfe', ['text']],
    ['<html><body>', ['text', 'html']],
    ['\xff\xfeR\0e\0', ['utf-16']],
    ['\0\x01\x02', []]
  ]
  for (const [start, kinds] of cases) {
    it(`${JSON.stringify(start)} can be ${kinds.join(' or ') || 'anything'}`, () => {
      assert.deepEqual(kindsOf(bytes(start)), kinds)
    })
  }
})

describe('A page', () => {
  const pages = [
    '<!DOCTYPE html>',
    '  <HTML>',
    '\xef\xbb\xbf<head>',
    '<!-- x --> <body>',
    '<h1>No</h1>',
    '<?xml version="1.0"?><html>'
  ]
  for (const text of pages) it(`begins with ${JSON.stringify(text)}`, () => assert.equal(isHtml(bytes(text)), true))

  const others = ['hello <b>world</b>', '<stdio.h>', '<!-- never closed', '#include <html>', '', '<html\0>']
  for (const text of others)
    it(`does not begin with ${JSON.stringify(text)}`, () => assert.equal(isHtml(bytes(text)), false))

  it('is what a server calls one, when there is a tag in it', () => {
    assert.equal(isHtml(bytes('hello <b>world</b>'), true), true)
    assert.equal(isHtml(bytes('hello world'), true), false)
  })

  it('says its names in title and headings, without tags and entities', () => {
    const html = '<title> A &amp;\n B </title><h1 class="x">It&rsquo;s <i>so</i></h1><h2></h2><p>no'
    assert.deepEqual(pageNames(html), ['A & B', "It's so"])
  })
})

describe('The end of an address', () => {
  const files = ['a.exe', 'A.ZIP', 'setup.ex_', 'vmm.386', 'read.1st', 'a.tar.gz', 'x.7z']
  for (const name of files) it(`${name} promises a file`, () => assert.equal(isFileName(name), true))

  const pages = ['default.asp', 'a.HTM', 'ie5.01', 'downloads', '', 'v2.0', '.htaccess', 'a.php3', 'x.mspx']
  for (const name of pages) it(`${name || 'nothing'} promises no file`, () => assert.equal(isFileName(name), false))

  const programs: [url: string, expected: boolean][] = [
    ['http://a.example.org/isapi/redir.dll?prd=ie', true],
    ['http://a.example.org/cgi-bin/count.exe', true],
    ['http://a.example.org/files/setup.exe', false],
    ['http://a.example.org/files/setup.exe?', false]
  ]
  for (const [url, expected] of programs) {
    it(`${url} is ${expected ? 'a program that the server runs' : 'a file'}`, () => {
      const address = new URL(url)
      assert.equal(isProgram(address, lastSegment(address)), expected)
    })
  }

  it('says what the file begins with', () => {
    assert.deepEqual(expectedKinds('A.EXE'), {kinds: ['executable'], isStrict: true})
    assert.equal(expectedKinds('setup.dl_')?.isStrict, false)
    assert.equal(expectedKinds('a.unknown'), undefined)
  })
})
