import {languageName} from '../../search/language-name.ts'
import {address} from '../address.ts'
import {compareNames} from '../facet.ts'
import {hasLinkChecks, type LinkCheck, linkCheck} from '../link-check.ts'
import {definePageKind} from '../page-kind.ts'
import {type PageOfList, planList} from '../paging.ts'
import type {Source} from '../source.ts'

/** Downloads that share a language, a host or a state. */
export interface DownloadGroup {
  by: 'language' | 'host' | 'state'
  name: string
  spellings: string[]
  address: string
  downloadCount: number
}

export interface DownloadIndexView {
  downloadCount: number
  /** Downloads whose article names a file but no address. */
  withoutAddressCount: number
  languages: DownloadGroup[]
  hosts: DownloadGroup[]
  /** Empty when the links were not checked. */
  states: DownloadGroup[]
}

/** The ways to the downloads. */
export const downloadIndexPages = definePageKind<null, DownloadIndexView>({
  name: 'download-index',
  plan: () => [{address: address.downloads, key: null}],
  load(source) {
    const counts = source.first<{all: number; without: number}>(
      'SELECT count(*) AS "all", count(*) - count(url) AS without FROM downloads'
    )
    const groups = source.once(downloadGroups)
    const of = (by: DownloadGroup['by']): DownloadGroup[] => groups.filter((group) => group.by === by)
    return {
      downloadCount: counts?.all ?? 0,
      withoutAddressCount: counts?.without ?? 0,
      languages: of('language'),
      hosts: of('host'),
      states: of('state')
    }
  }
})

/** A download with the article that offers it. */
export interface ListedDownload {
  fileName: string
  url: string | null
  language: string | null
  platform: string | null
  size: number | null
  articleId: string
  title: string
  permalink: string
  check: LinkCheck | null
}

export interface DownloadListView extends PageOfList {
  group: DownloadGroup
  downloads: ListedDownload[]
}

const downloadsPerPage = 250

/** The downloads of one group. */
export const downloadListPages = definePageKind<PageOfList & {group: DownloadGroup}, DownloadListView>({
  name: 'download-list',
  plan: (source) =>
    source
      .once(downloadGroups)
      .flatMap((group) => planList(group.address, group.downloadCount, {group}, downloadsPerPage)),
  load(source, page) {
    const {by, spellings} = page.group
    const rows = source.all<Omit<ListedDownload, 'check'>>(
      `SELECT d.file_name AS fileName, d.url, d.language, d.platform, d.size,
         a.id AS articleId, a.title, a.permalink
       FROM downloads d JOIN articles a ON a.id = d.article_id ${by === 'state' ? 'JOIN link_checks c USING (url)' : ''}
       WHERE ${columns[by]} IN (SELECT value FROM json_each(?1))
       ORDER BY d.file_name COLLATE NOCASE, a.rowid, d.position LIMIT ? OFFSET ?`,
      JSON.stringify(spellings),
      downloadsPerPage,
      (page.pageNumber - 1) * downloadsPerPage
    )
    return {...page, downloads: rows.map((row) => ({...row, check: linkCheck(source, row.url)}))}
  }
})

/** The host of a download's address, in SQL: what stands between `//` and the next slash, without a colon that no port follows. */
const hostSql = `rtrim(lower(substr(substr(url, instr(url, '//') + 2), 1,
  instr(substr(url, instr(url, '//') + 2) || '/', '/') - 1)), ':')`

const columns = {language: 'd.language', host: hostSql.replaceAll('url', 'd.url'), state: 'c.verdict'} as const

function downloadGroups(source: Source): DownloadGroup[] {
  const sqlBy = {
    language: 'SELECT language AS name, count(*) AS downloadCount FROM downloads WHERE language IS NOT NULL GROUP BY 1',
    host: `SELECT ${hostSql} AS name, count(*) AS downloadCount FROM downloads WHERE url IS NOT NULL GROUP BY 1`,
    state: source.once(hasLinkChecks)
      ? 'SELECT verdict AS name, count(*) AS downloadCount FROM downloads JOIN link_checks USING (url) GROUP BY 1'
      : 'SELECT NULL AS name, 0 AS downloadCount WHERE 0'
  }
  const addressBy = {
    language: address.downloadsInLanguage,
    host: address.downloadsFromHost,
    state: address.downloadsInState
  }
  return (['language', 'host', 'state'] as const).flatMap((by) => {
    const groups = new Map<string, DownloadGroup>()
    for (const {name, downloadCount} of source.all<{name: string; downloadCount: number}>(
      `${sqlBy[by]} ORDER BY 2 DESC, 1`
    )) {
      const page = addressBy[by](name)
      const group = groups.get(page)
      if (group) {
        group.spellings.push(name)
        group.downloadCount += downloadCount
      } else {
        const label = by === 'language' ? languageName(name) : name
        groups.set(page, {by, name: label, spellings: [name], address: page, downloadCount})
      }
    }
    return [...groups.values()].sort((a, b) => compareNames(a.name, b.name))
  })
}
