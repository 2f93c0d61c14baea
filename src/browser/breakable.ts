/** Text that may wrap after each part of a path, so that a long key leaves room for what stands beside it. */
export function breakable(text: string): Node {
  const parts = text.split(/(?<=[\\/])/)
  const nodes = parts.flatMap((part, index) => (index === 0 ? [part] : [document.createElement('wbr'), part]))
  const fragment = document.createDocumentFragment()
  fragment.append(...nodes)
  return fragment
}
