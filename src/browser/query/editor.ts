import {SQLite, sql} from '@codemirror/lang-sql'
import {HighlightStyle, syntaxHighlighting} from '@codemirror/language'
import {Compartment, Prec} from '@codemirror/state'
import {keymap} from '@codemirror/view'
import {tags} from '@lezer/highlight'
import {basicSetup, EditorView} from 'codemirror'
import type {SchemaReply} from '../database/protocol.ts'

export interface Editor {
  text(): string
  setText(text: string): void
  /** Let the editor complete names of tables and columns. */
  setSchema(tables: SchemaReply['tables']): void
}

/** The page's own colours, light and dark. */
const colours = HighlightStyle.define([
  {tag: tags.keyword, color: 'var(--accent)', fontWeight: '600'},
  {tag: [tags.string, tags.number, tags.bool, tags.null], color: 'var(--mark)'},
  {tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic'}
])

/**
 * An SQL editor in a box of the page; Ctrl+Enter runs.
 *
 * It stands in a shadow root, where its styles are objects and no elements: the policy allows those.
 */
export function makeEditor(box: HTMLElement, text: string, onRun: () => void): Editor {
  const root = box.attachShadow({mode: 'open'})
  const language = new Compartment()
  const run = (): boolean => {
    onRun()
    return true
  }
  const view = new EditorView({
    root,
    parent: root,
    doc: text,
    extensions: [
      Prec.highest(keymap.of([{key: 'Mod-Enter', run}])),
      basicSetup,
      language.of(sql({dialect: SQLite})),
      syntaxHighlighting(colours),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({'aria-label': 'SQL'}),
      EditorView.theme({
        '&': {
          fontSize: '0.875rem',
          minHeight: '9rem',
          color: 'var(--ink)',
          backgroundColor: 'var(--tint)',
          borderRadius: '4px'
        },
        '.cm-scroller': {fontFamily: 'var(--mono)', lineHeight: '1.6'},
        '.cm-content': {caretColor: 'var(--ink)'},
        '.cm-cursor': {borderLeftColor: 'var(--ink)'},
        '.cm-gutters': {backgroundColor: 'transparent', color: 'var(--soft)', border: '0'},
        '.cm-activeLine, .cm-activeLineGutter': {backgroundColor: 'transparent'},
        '&.cm-focused': {outline: '2px solid var(--accent)'},
        '.cm-tooltip': {backgroundColor: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--line)'},
        '.cm-completionIcon': {display: 'none'},
        '.cm-tooltip.cm-tooltip-autocomplete ul li[aria-selected]': {
          backgroundColor: 'var(--accent)',
          color: 'var(--paper)'
        },
        '.ͼ1.ͼ1 .cm-selectionBackground': {backgroundColor: 'var(--glow)'}
      })
    ]
  })
  return {
    text: () => view.state.doc.toString(),
    setText: (value) => view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: value}}),
    setSchema(tables) {
      const schema = Object.fromEntries(tables.map(({name, columns}) => [name, columns.map((column) => column.name)]))
      view.dispatch({effects: language.reconfigure(sql({dialect: SQLite, schema}))})
    }
  }
}
