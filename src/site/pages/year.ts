import {address} from '../address.ts'
import {type ListedArticle, type ListedRow, listedArticle, listedColumns} from '../listed-article.ts'
import {definePageKind, type PlannedPage} from '../page-kind.ts'
import {addressOfPage, articlesPerPage, type PageOfList, pagesOfList} from '../paging.ts'
import type {Source} from '../source.ts'

/** A span of time and the articles last edited in it. */
export interface Period {
  address: string
  /** `1999`, `05`, or null for the articles without a date. */
  name: string | null
  articleCount: number
}

export interface YearIndexView {
  years: (Period & {months: Period[]})[]
  undated: Period | undefined
}

/** All years with their months. */
export const yearIndexPages = definePageKind<null, YearIndexView>({
  name: 'year-index',
  plan: () => [{address: address.years, key: null}],
  load(source) {
    const years = source.once(yearsWithMonths)
    return {years: years.filter(({name}) => name !== null), undated: years.find(({name}) => name === null)}
  }
})

export interface YearView extends PageOfList {
  year: Period
  months: Period[]
  previous: Period | undefined
  next: Period | undefined
  articles: ListedArticle[]
}

/** The articles of a year, in order of their last edit. */
export const yearPages = definePageKind<PageOfList & {index: number}, YearView>({
  name: 'year',
  plan: (source) => source.once(yearsWithMonths).flatMap((year, index) => planPeriod(year, {index})),
  load(source, {index, ...page}) {
    const years = source.once(yearsWithMonths)
    const {months, ...year} = years[index] as Period & {months: Period[]}
    const articles = articlesOfPeriod(source, year.name, page.pageNumber)
    return {...page, year, months, previous: neighbour(years[index - 1]), next: neighbour(years[index + 1]), articles}
  }
})

export interface MonthView extends PageOfList {
  year: Period
  month: Period
  previous: Period | undefined
  next: Period | undefined
  articles: ListedArticle[]
}

type MonthPage = PageOfList & {yearIndex: number; index: number}

/** The articles of a month, in order of their last edit. */
export const monthPages = definePageKind<MonthPage, MonthView>({
  name: 'month',
  plan: (source) =>
    source
      .once(yearsWithMonths)
      .flatMap(({months}, yearIndex) => months.flatMap((month, index) => planPeriod(month, {yearIndex, index}))),
  load(source, {yearIndex, index, ...page}) {
    const {months, ...year} = source.once(yearsWithMonths)[yearIndex] as Period & {months: Period[]}
    const month = months[index] as Period
    const articles = articlesOfPeriod(source, `${year.name}-${month.name}`, page.pageNumber)
    return {...page, year, month, previous: months[index - 1], next: months[index + 1], articles}
  }
})

function planPeriod<Key>({address: list, articleCount}: Period, key: Key): PlannedPage<PageOfList & Key>[] {
  return pagesOfList(list, articleCount).map((page) => ({address: addressOfPage(page), key: {...page, ...key}}))
}

function neighbour(year: (Period & {months: Period[]}) | undefined): Period | undefined {
  return year && {address: year.address, name: year.name, articleCount: year.articleCount}
}

function articlesOfPeriod(source: Source, prefix: string | null, pageNumber: number): ListedArticle[] {
  // `~` comes after every digit and hyphen
  const condition =
    prefix === null ? '?1 IS NULL AND last_modified IS NULL' : "last_modified >= ?1 AND last_modified < ?1 || '~'"
  const rows = source.all<ListedRow>(
    `SELECT ${listedColumns} FROM articles a WHERE ${condition} ORDER BY last_modified, a.rowid LIMIT ? OFFSET ?`,
    prefix,
    articlesPerPage,
    (pageNumber - 1) * articlesPerPage
  )
  return rows.map(listedArticle)
}

/** Years in order, the articles without a date last. */
export function yearsWithMonths(source: Source): (Period & {months: Period[]})[] {
  const rows = source.all<{year: string | null; month: string | null; articleCount: number}>(
    `SELECT substr(last_modified, 1, 4) AS year, substr(last_modified, 6, 2) AS month, count(*) AS articleCount
     FROM articles GROUP BY 1, 2 ORDER BY year IS NULL, year, month`
  )
  return Array.from(
    Map.groupBy(rows, ({year}) => year),
    ([year, months]) => ({
      name: year,
      address: year === null ? address.undated : address.year(year),
      articleCount: months.reduce((sum, {articleCount}) => sum + articleCount, 0),
      months: months.flatMap(({month, articleCount}) =>
        year === null || month === null ? [] : [{name: month, address: address.month(year, month), articleCount}]
      )
    })
  )
}
