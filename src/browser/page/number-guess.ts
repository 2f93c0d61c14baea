import {articleNumbers} from '../article-number.ts'

/** On the page for addresses that do not exist: when the address names an article by any of its old forms, go there, or say that it is missing. */
export function addNumberGuess(): void {
  const guess = document.querySelector<HTMLElement>('#guess')
  const home = document.querySelector<HTMLAnchorElement>('.brand')
  if (!guess || !home) return
  void goToFirst(articleNumbers(decode(location.pathname + location.search)), new URL(home.href), guess)
}

async function goToFirst(numbers: string[], home: URL, guess: HTMLElement): Promise<void> {
  for (const number of numbers) {
    const page = new URL(`kb/${number.slice(0, -3).padStart(3, '0')}/Q${number}/`, home)
    if (page.href === location.href) continue
    const response = await fetch(page, {method: 'HEAD'}).catch(() => null)
    if (!response?.ok) continue
    guess.hidden = false
    guess.textContent = `Q${number} is here; going there …`
    location.replace(page)
    return
  }
  const [first] = numbers
  if (first === undefined) return
  guess.hidden = false
  guess.textContent = `Q${first} is not in this collection.`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
