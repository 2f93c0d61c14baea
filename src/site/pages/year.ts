import {address} from '../address.ts'
import {type ListedArticle, listing} from '../listed-article.ts'
import {definePageKind} from '../page-kind.ts'
import {articlesOfPage, type PageOfList, planList} from '../paging.ts'
import type {Source} from '../source.ts'

/** A span of time and the articles last edited in it. */
export interface Period {
  address: string
  /** `1999`, `05`, or null for the articles without a date. */
  name: string | null
  articleCount: number
}

export interface YearIndexView {
  years: {year: Period; months: Period[]}[]
  undated: Period | null
}

/** All years with their months. */
export const yearIndexPages = definePageKind<null, YearIndexView>({
  name: 'year-index',
  plan: () => [{address: address.years, key: null}],
  load(source) {
    const all = source.once(years)
    return {
      years: all.flatMap(({period, months}) =>
        period.name === null ? [] : [{year: period, months: months.map((month) => month.period)}]
      ),
      undated: all.find(({period}) => period.name === null)?.period ?? null
    }
  }
})

export interface YearView extends PageOfList {
  year: Period
  months: Period[]
  previous: Period | null
  next: Period | null
  articles: ListedArticle[]
}

/** The articles of a year, in order of their last edit. */
export const yearPages = definePageKind<PageOfList & {index: number}, YearView>({
  name: 'year',
  plan: (source) =>
    source.once(years).flatMap(({period, places}, index) => planList(period.address, places.length, {index})),
  load(source, {index, ...page}) {
    const all = source.once(years)
    const {period, months, places} = all[index] as Year
    return {
      ...page,
      year: period,
      months: months.map((month) => month.period),
      previous: all[index - 1]?.period ?? null,
      next: all[index + 1]?.period ?? null,
      articles: articlesOfPage(source, places, page)
    }
  }
})

export interface MonthView extends PageOfList {
  year: Period
  month: Period
  previous: Period | null
  next: Period | null
  articles: ListedArticle[]
}

/** The articles of a month, in order of their last edit. */
export const monthPages = definePageKind<PageOfList & {yearIndex: number; index: number}, MonthView>({
  name: 'month',
  plan: (source) =>
    source
      .once(years)
      .flatMap(({months}, yearIndex) =>
        months.flatMap(({period, places}, index) => planList(period.address, places.length, {yearIndex, index}))
      ),
  load(source, {yearIndex, index, ...page}) {
    const {period: year, months} = source.once(years)[yearIndex] as Year
    const {period: month, places} = months[index] as Span
    return {
      ...page,
      year,
      month,
      previous: months[index - 1]?.period ?? null,
      next: months[index + 1]?.period ?? null,
      articles: articlesOfPage(source, places, page)
    }
  }
})

/** A period with the places of its articles. */
interface Span {
  period: Period
  places: number[]
}

interface Year extends Span {
  months: Span[]
}

/** Years in order, the articles without a date last. */
export function years(source: Source): Year[] {
  const {articles} = source.once(listing)
  const dateAt = (place: number): string => articles[place]?.lastModified ?? ''
  const places = Array.from(articles.keys()).sort((a, b) =>
    dateAt(a) < dateAt(b) ? -1 : dateAt(a) > dateAt(b) ? 1 : a - b
  )
  const byYear = Array.from(Map.groupBy(places, (place) => dateAt(place).slice(0, 4)))
  const undated = byYear[0]?.[0] === '' ? byYear.splice(0, 1) : []
  return [...byYear, ...undated].map(([year, found]) => {
    if (year === '') return {...spanOf(null, address.undated, found), months: []}
    const months = Map.groupBy(found, (place) => dateAt(place).slice(5, 7))
    return {
      ...spanOf(year, address.year(year), found),
      months: Array.from(months, ([month, ofMonth]) => spanOf(month, address.month(year, month), ofMonth))
    }
  })
}

function spanOf(name: string | null, page: string, places: number[]): Span {
  return {period: {name, address: page, articleCount: places.length}, places}
}
