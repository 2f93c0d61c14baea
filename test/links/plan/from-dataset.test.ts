import assert from 'node:assert/strict'
import {DatabaseSync} from 'node:sqlite'
import {describe, it} from 'node:test'
import {createTableSql, tables} from '../../../src/dataset/schema.ts'
import {linksFromDataset} from '../../../src/links/plan/from-dataset.ts'

/** A dataset with the tables of the real one, and the rows that matter here. */
function createDataset() {
  const database = new DatabaseSync(':memory:')
  database.exec('PRAGMA foreign_keys = OFF')
  for (const table of tables) database.exec(createTableSql(table))
  const article = database.prepare(
    "INSERT INTO articles(id, number, title, permalink, last_modified, year, format, path, sha256, record) VALUES (?, ?, '', '', ?, 1999, '', '', '', '{}')"
  )
  article.run('Q100001', 100001, '1999-05-01')
  article.run('Q100002', 100002, '2000-06-01')
  const product = database.prepare('INSERT INTO products(article_id, position, product) VALUES (?, ?, ?)')
  product.run('Q100001', 0, 'Widgets 1.0')
  product.run('Q100002', 0, 'Widgets 2.0')
  const link = database.prepare(
    'INSERT INTO links(article_id, position, url, scheme, host, line) VALUES (?, ?, ?, ?, ?, 1)'
  )
  link.run('Q100002', 0, 'http://a.example.org/fix.exe', 'http', 'a.example.org')
  link.run('Q100001', 0, 'http://a.example.org/', 'http', 'a.example.org')
  link.run('Q100001', 1, 'http://a.example.org/fix.exe', 'http', 'a.example.org')
  link.run('Q100001', 2, 'ftp://b.example.org/pub/', 'ftp', 'b.example.org')
  const download = database.prepare(
    'INSERT INTO downloads(article_id, position, file_name, url, language, platform, source, size, line) VALUES (?, ?, ?, ?, ?, NULL, NULL, ?, 1)'
  )
  download.run('Q100001', 0, 'Fix.exe', 'http://a.example.org/fix.exe', 'English', 1000)
  download.run('Q100002', 0, 'fix.exe', 'http://a.example.org/fix.exe', 'French', null)
  download.run('Q100001', 1, 'one.zip', 'ftp://b.example.org/pub/', null, null)
  download.run('Q100001', 2, 'two.zip', 'ftp://b.example.org/pub/', null, null)
  download.run('Q100001', 3, 'lost.exe', null, null, null)
  const file = database.prepare(
    'INSERT INTO files(article_id, position, name, date, time, version, size, platform, language, product, line) VALUES (?, ?, ?, ?, NULL, NULL, ?, NULL, NULL, NULL, 1)'
  )
  file.run('Q100002', 0, 'FIX.EXE', '1999-04-30', 2000)
  file.run('Q100002', 1, 'other.dll', '1999-04-29', 3000)
  return database
}

describe('The addresses of a dataset', () => {
  const links = linksFromDataset(createDataset())

  it('come once each, in order of article and place', () => {
    assert.deepEqual(
      links.map(({url}) => url),
      ['http://a.example.org/', 'http://a.example.org/fix.exe', 'ftp://b.example.org/pub/']
    )
  })

  it('have what all their articles say of them', () => {
    assert.deepEqual(links[1], {
      url: 'http://a.example.org/fix.exe',
      articles: ['Q100001', 'Q100002'],
      stated: {offeredNames: ['Fix.exe', 'fix.exe'], sizes: [1000, 2000], dates: ['1999-04-30']},
      date: '2000-06-01',
      products: ['Widgets 1.0', 'Widgets 2.0'],
      languages: ['English', 'French']
    })
  })

  it('of a directory have the files that are said to be there', () => {
    assert.deepEqual(links[2]?.stated.offeredNames, ['one.zip', 'two.zip'])
  })

  it('may be the downloads only, or the others only', () => {
    const urls = (only: 'downloads' | 'links') => linksFromDataset(createDataset(), only).map(({url}) => url)
    assert.deepEqual(urls('downloads'), ['http://a.example.org/fix.exe', 'ftp://b.example.org/pub/'])
    assert.deepEqual(urls('links'), ['http://a.example.org/'])
  })
})
