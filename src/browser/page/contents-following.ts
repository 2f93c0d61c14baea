/** Mark the heading that the reader is at in the table of contents. */
export function addContentsFollowing(): void {
  const links = new Map<Element, Element>()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (heading) links.set(heading, link)
  }
  if (links.size === 0) return
  let current: Element | undefined
  const follow = (): void => {
    const line = innerHeight / 4
    const heading = [...links.keys()].findLast((candidate) => candidate.getBoundingClientRect().top <= line)
    const found = heading && links.get(heading)
    if (found === current) return
    current?.removeAttribute('aria-current')
    found?.setAttribute('aria-current', 'true')
    current = found
  }
  // Called when a heading comes in or goes out, not at every step of scrolling.
  const observer = new IntersectionObserver(follow, {rootMargin: '0px 0px -75% 0px'})
  for (const heading of links.keys()) observer.observe(heading)
  follow()
}
