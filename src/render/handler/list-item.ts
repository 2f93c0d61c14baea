import type {Element, ElementContent} from 'hast'
import type {ListItem, Nodes, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {element, text} from '../element.ts'

/** A list item; in a tight list its paragraphs stand without `p`, as in CommonMark. A task has its box. */
export function listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  const isTight = parent?.type === 'list' ? parent.spread === false && !parent.children.some(isLoose) : !isLoose(node)
  const children: ElementContent[] = []
  if (typeof node.checked === 'boolean') children.push(taskBox(node.checked), text(' '))
  for (const [index, child] of node.children.entries()) {
    if (index > 0) children.push(text('\n'))
    const isBare = isTight && child.type === 'paragraph' && !followsText(node.children[index - 1])
    for (const content of isBare ? state.all(child) : [state.one(child, node)].flat())
      if (content) children.push(content)
  }
  return element('li', {}, children)
}

function isLoose(item: ListItem): boolean {
  return item.spread ?? item.children.length > 1
}

/** Two bare paragraphs in a row would run into one. */
function followsText(previous: Nodes | undefined): boolean {
  return previous?.type === 'paragraph'
}

function taskBox(isChecked: boolean): Element {
  return element('input', {type: 'checkbox', checked: isChecked, disabled: true, ariaLabel: 'Task'}, [])
}
