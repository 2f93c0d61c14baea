import type {Element, ElementContent, Properties, Text} from 'hast'

/** An element as a plain object: a whole archive has millions of them, and a selector to parse for each is too slow. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}

export function text(value: string): Text {
  return {type: 'text', value}
}

/** Children with the links among them replaced by what they hold: HTML has no link within a link. */
export function withoutLinks(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child]
    const inner = withoutLinks(child.children)
    return child.tagName === 'a' ? inner : [{...child, children: inner}]
  })
}

/** Items parted by line ends, so that the printed page can be read and compared line by line. */
export function onLines(items: readonly ElementContent[]): ElementContent[] {
  return items.length === 0 ? [] : [text('\n'), ...items.flatMap((item) => [item, text('\n')])]
}
