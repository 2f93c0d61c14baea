import assert from 'node:assert/strict'
import {it} from 'node:test'
import type {Site} from '../../src/site/site.ts'
import {type Column, recordTable} from '../../templates/partials/record-table.ts'

interface Version {
  file: string
  bytes: number | null
}

const columns: Column<Version>[] = [
  {heading: 'File', className: 'name', cell: (_, {file}) => file, isFilled: () => true},
  {heading: 'Bytes', label: 'bytes', cell: (_, {bytes}) => bytes, isFilled: ({bytes}) => bytes !== null}
]

const table = (rows: Version[]): string => String(recordTable({} as Site, 'Versions', columns, rows))

it('shows a column that one row fills, with an empty cell in the others', () => {
  const shown = table([
    {file: 'a.dll', bytes: null},
    {file: 'b.dll', bytes: 12}
  ])
  assert.match(shown, /<th scope="col">Bytes<\/th>/)
  assert.match(shown, /<td class="name">a\.dll<\/td><td data-label="bytes"><\/td>/)
  assert.match(shown, /<td data-label="bytes">12<\/td>/)
})

it('leaves out a column that no row fills', () => {
  const shown = table([{file: 'a.dll', bytes: null}])
  assert.doesNotMatch(shown, /Bytes|bytes/)
})
