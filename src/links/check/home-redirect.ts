import type {Check} from './check.ts'

/** `/`, `/en-us/`, `/default.asp`, `/en/index.html`. */
const home = /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home|main|welcome)(?:\.\w+)?\/?)?$/i

/** `/search`, `/search.aspx`, `/results/search`. */
const search = /\/(?:search|suche|recherche|buscar)(?:[-_]?results?)?(?:\.\w+)?\/?$/i

/** `/404.html`, `/errors/notfound.asp`. */
const error =
  /\/(?:40[04]|410|50[03]|(?:custom)?errors?|(?:page|file|doc)?[-_]?not[-_]?found|missing|sorry|oops|gone|unavailable)(?:[-_]?page)?(?:\.\w+)?(?:\/|$)/i

/** A redirect led to a page that stands for anything that is gone: the home page, a search page, an error page. */
export const homeRedirect: Check = {
  name: 'home-redirect',
  judge({url, finalUrl, redirects, answer}) {
    if (redirects.length === 0 || answer.scheme !== 'http') return undefined
    const lead = (place: string) =>
      ({verdict: 'soft-404', reason: `A redirect leads to ${place}, ${finalUrl.href}, instead of the thing`}) as const
    if (isHome(finalUrl) && !isHome(url)) return lead('the home page')
    if (search.test(finalUrl.pathname) && !search.test(url.pathname)) return lead('a search page')
    if (error.test(finalUrl.pathname) && !error.test(url.pathname)) return lead('an error page')
    return undefined
  }
}

function isHome({pathname, search}: URL): boolean {
  return search.length <= 1 && home.test(pathname)
}
