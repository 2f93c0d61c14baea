/** What an element may hold. */
export type Child = Node | string | null | undefined | false

/** Make an element: `element('a', {href: '/'}, 'Home')`. Text is text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return made
}

/** An element of the page that its template promises. */
export function part<Name extends Element = HTMLElement>(selector: string): Name {
  const found = document.querySelector<Name>(selector)
  if (!found) throw new Error(`The page has no ${selector}.`)
  return found
}
