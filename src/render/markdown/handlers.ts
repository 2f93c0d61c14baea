import type {Blockquote, Heading, RootContent} from 'mdast'
import {defaultHandlers, type Handle, type Info, type State} from 'mdast-util-to-markdown'
import type {
  KbAppliesTo,
  KbCommand,
  KbErrorMessage,
  KbFileName,
  KbKeys,
  KbPreamble,
  KbPreformatted,
  KbProperties,
  KbRegistryKey,
  KbRegistryPath,
  KbSeparator
} from '../../parse/tree.ts'

/** Nodes of the tree that Markdown has not, each as the Markdown that says the same. */
export const handlers = {
  kbAppliesTo(node: KbAppliesTo, _, state, info) {
    const heading: Heading = {type: 'heading', depth: 2, children: [{type: 'text', value: 'Applies to'}]}
    const lists = node.children.filter(({type}) => type === 'list')
    return flow([heading, ...lists], state, info)
  },
  kbPreamble: (node: KbPreamble, ...rest) => fence(node.value, 'text', ...rest),
  kbPreformatted: (node: KbPreformatted, ...rest) => fence(node.value, 'text', ...rest),
  kbCommand: (node: KbCommand, ...rest) => fence(node.value, 'bat', ...rest),
  kbErrorMessage(node: KbErrorMessage, parent, state, info) {
    return defaultHandlers.blockquote({...node, type: 'blockquote'} as Blockquote, parent, state, info)
  },
  kbRegistryKey(node: KbRegistryKey) {
    return node.value.split('\n').map(codeSpan).join('\\\n')
  },
  kbProperties(node: KbProperties, _, state, info) {
    const lines = node.children.map((property) => {
      const label = state.safe(property.label, {before: '*', after: ':', encode: []})
      const value = state.containerPhrasing(
        {type: 'paragraph', children: property.children},
        {...info, before: ' ', after: '\n'}
      )
      return `**${label}:** ${value}`.trimEnd()
    })
    return lines.join('\\\n')
  },
  kbSeparator: (node: KbSeparator, _, state) => state.safe(node.value, {before: '\n', after: '\n'}),
  kbAdmonition: container,
  kbQuestion: container,
  kbAnswer: container,
  kbReference: (node, _, state, info) => state.containerPhrasing(node, info),
  kbFileName: (node: KbFileName) => codeSpan(node.value),
  kbRegistryPath: (node: KbRegistryPath) => codeSpan(node.value),
  kbKeys: (node: KbKeys, _, state, info) => state.safe(node.value, info)
} satisfies Record<string, Handle>

function container(node: {children: RootContent[]}, _: unknown, state: State, info: Info): string {
  return flow(node.children, state, info)
}

function flow(children: RootContent[], state: State, info: Info): string {
  return state.containerFlow({type: 'root', children}, info)
}

function fence(value: string, lang: string, parent: Parameters<Handle>[1], state: State, info: Info): string {
  return defaultHandlers.code({type: 'code', lang, value}, parent, state, info)
}

/** A code span with a fence longer than any run of backticks inside. */
function codeSpan(value: string): string {
  const runs = value.match(/`+/g) ?? []
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map(({length}) => length)))
  const pad = value.startsWith('`') || value.endsWith('`') ? ' ' : ''
  return fence + pad + value + pad + fence
}
