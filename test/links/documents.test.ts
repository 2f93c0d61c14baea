import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {it} from 'node:test'
import {checkLinksCommand} from '../../src/cli/check-links.ts'
import {verdicts} from '../../src/links/result.ts'

const page = readFileSync(new URL('../../docs/links.md', import.meta.url), 'utf8')

it('the page on links explains every verdict', () => {
  for (const verdict of verdicts) assert.match(page, new RegExp(`^\\| \`${verdict}\` \\| `, 'm'))
})

it('the page on links has every option of the command, and no other', () => {
  const [, table = ''] = page.split('## Options')
  const options = checkLinksCommand().options.filter(({hidden}) => !hidden)
  const documented = [...table.matchAll(/`(--[a-z-]+)`/g)].map(([, option]) => option)
  assert.deepEqual(new Set(documented), new Set(options.map(({long}) => long)))
})
