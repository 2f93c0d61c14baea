import {counterpart, placeOf, selectPlace, type TextPlace} from './text-place.ts'

/** The switch between the readable and the original text: what is selected, or at the top, in one is shown in the other. */
export function addOriginalSwitch(): void {
  const main = document.querySelector<HTMLElement>('main.article')
  const readable = document.querySelector<HTMLElement>('[data-kb-text]')
  const original = document.querySelector<HTMLDetailsElement>('.original')
  const lines = original?.querySelector('pre')
  if (!main || !readable || !original || !lines) return
  const [toReadable, toOriginal] = document.querySelectorAll<HTMLAnchorElement>('.views a')

  const show = (isOriginal: boolean): void => {
    main.classList.toggle('show-original', isOriginal)
    original.open = isOriginal
    toReadable?.setAttribute('aria-current', String(!isOriginal))
    toOriginal?.setAttribute('aria-current', String(isOriginal))
  }
  const change = (isOriginal: boolean) => (event: Event) => {
    event.preventDefault()
    if (main.classList.contains('show-original') === isOriginal) return
    const [from, to] = isOriginal ? [readable, lines] : [lines, readable]
    const place: TextPlace | null = placeOf(from)
    const target = place && counterpart(place, from, to)
    show(isOriginal)
    if (target) selectPlace(target, place.isSelected)
    else scrollTo({top: 0})
  }
  toReadable?.addEventListener('click', change(false))
  toOriginal?.addEventListener('click', change(true))
  const followHash = (): void => {
    if (!/^#L\d+$/.test(location.hash)) {
      if (location.hash !== '' && document.querySelector(`[data-kb-text] ${cssId(location.hash)}`)) show(false)
      return
    }
    show(true)
    document.getElementById(location.hash.slice(1))?.scrollIntoView({block: 'center'})
  }
  addEventListener('hashchange', followHash)
  lines.addEventListener('click', ({target}) => {
    if (target instanceof HTMLElement && target.tagName === 'I') location.hash = target.id
  })
  followHash()
}

function cssId(hash: string): string {
  try {
    return `#${CSS.escape(decodeURIComponent(hash.slice(1)))}`
  } catch {
    return '#-'
  }
}
