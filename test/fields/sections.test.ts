import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {sections} from '../../src/fields/sections.ts'
import {sampleArticle} from './sample-article.ts'

function sectionsOf(body: string): ReturnType<typeof sections.extract> {
  const {tree} = sampleArticle({body})
  return sections.extract(tree, sampleArticle({body}).file)
}

const body = `Above.

SYMPTOMS
========

It stops.

Details
-------

Deeper.

MORE INFORMATION
================

First.

Second.`

describe('sections', () => {
  it('gives headings of both depths in order, with their kinds', () => {
    assert.deepEqual(
      sectionsOf(body).map(({heading, depth, kind}) => [heading, depth, kind]),
      [
        ['SYMPTOMS', 1, 'symptoms'],
        ['Details', 2, 'other'],
        ['MORE INFORMATION', 1, 'more-information']
      ]
    )
  })

  it('gives each its own text, paragraphs parted by a blank line', () => {
    assert.deepEqual(
      sectionsOf(body).map(({text}) => text),
      ['It stops.', 'Deeper.', 'First.\n\nSecond.']
    )
  })

  it('takes a heading over two lines for one', () => {
    const first = 'How to Set Up the Link Between the Branch Offices and the Head Office in One'
    const [section] = sectionsOf(`${first}\nAfternoon\n${'-'.repeat(86)}\n\nText.`)
    assert.equal(section?.heading, `${first} Afternoon`)
  })

  it('takes two lines for one where the underline is as long as the longer one', () => {
    const [section] = sectionsOf(
      `Printing Link Lists in Place of\nOther Lists on a Shared Contoso Printer\n${'-'.repeat(39)}\n\nText.`
    )
    assert.equal(section?.heading, 'Printing Link Lists in Place of Other Lists on a Shared Contoso Printer')
    assert.deepEqual(
      sectionsOf(`~  !  @  #  $  %  ^  &  *  (  )\n1  2  3  4  5  6  7  8  9  0  -  =\n${'-'.repeat(34)}\n\nText.`),
      []
    )
  })

  it('takes a title in the middle of its line, with a rule at the margin', () => {
    const [section] = sectionsOf('        LINKS OF THE SERVER\n-------------------\n\nText.')
    assert.equal(section?.heading, 'LINKS OF THE SERVER')
  })

  it('takes a title with a blank line between its two lines for one', () => {
    const heading = (first: string, rest: string) =>
      sectionsOf(`Above.\n\nSUMMARY\n=======\n\n${first}\n\n${rest}\n${'-'.repeat(rest.length)}\n\nText.`).at(-1)
        ?.heading
    assert.equal(
      heading('The Tray Is Closed During the Print', 'of a Link'),
      'The Tray Is Closed During the Print of a Link'
    )
    assert.equal(heading('The Tray Is Closed During the Print', 'Another Link'), 'Another Link')
  })

  it('gives a heading that every object has a member of no kind of its own', () => {
    const found = sectionsOf('Constructor\n===========\n\nA.')
    assert.deepEqual(
      found.map(({kind}) => kind),
      ['other']
    )
  })

  it('keeps repeated headings, each with a slug of its own', () => {
    const found = sectionsOf('STATUS\n======\n\nA.\n\nSTATUS\n======\n\nB.')
    assert.deepEqual(
      found.map(({heading}) => heading),
      ['STATUS', 'STATUS']
    )
    assert.equal(new Set(found.map(({slug}) => slug)).size, 2)
  })

  it('takes the header row of a table for none', () => {
    assert.deepEqual(
      sectionsOf('   Name      Meaning\n   -----------------\n   Link      One line\n   Line      Two lines'),
      []
    )
  })
})
