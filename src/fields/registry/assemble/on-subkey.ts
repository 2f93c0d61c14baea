import {lineAt} from '../block.ts'
import {keyAt} from '../collection.ts'
import {keysOf} from '../mention.ts'
import type {ReadBlock} from '../read-block.ts'
import type {Subkey} from '../subkey.ts'
import type {State} from './state.ts'

/** A key is named, not printed: it lies in the last path, or is one of those that are known. */
export function onSubkey(subkey: Subkey, read: ReadBlock, state: State): void {
  const {base} = state
  if (!base || state.hasQuit) return
  const names = subkey.name
    .split(/[\\/]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const at = subkey.parent ? base.segments.findIndex((name) => name.toLowerCase() === subkey.parent?.toLowerCase()) : -1
  const parent = at === -1 ? base.segments : base.segments.slice(0, at + 1)
  const known = base.segments.map((name) => name.toLowerCase())
  if (names.length === 0) return
  if (subkey.action === 'select' && !subkey.isFolder && state.calledValues.has(subkey.name.toLowerCase())) return
  if (subkey.isAbove && selectAbove(subkey, read, state)) return
  if (names.every((name) => known.includes(name.toLowerCase()))) return
  if (!subkey.isFolder && subkey.action === 'select' && selectPrinted(subkey, state)) return
  if (subkey.isFolder && !state.isWalk) return
  // of folders opened one a step only the last is the key
  const [passed] = state.current
  if (state.isWalk && subkey.action === 'select' && passed && passed.values.size === 0)
    state.keys.delete(passed.key.toLowerCase())
  const segments = [...parent, ...names]
  const line = lineAt(read.block, subkey.at).number
  state.current = keysOf({hives: base.hives, segments}).map((path) => keyAt(state.keys, path, line))
  state.values = []
  if (subkey.action === 'select' && !subkey.isDone) state.base = {...base, segments}
}

/** "In the left pane, click SourceCodeControlProvider": a key that a printed one lies in (Q319318). */
function selectAbove(subkey: Subkey, read: ReadBlock, state: State): boolean {
  const id = subkey.name.toLowerCase()
  const printed = [...state.keys.values()].findLast(({key}) => key.toLowerCase().includes(`\\${id}\\`))
  if (!printed) return false
  const [hive = '', ...segments] = printed.key
    .slice(0, printed.key.toLowerCase().indexOf(`\\${id}\\`) + id.length + 1)
    .split('\\')
  const path = [hive, ...segments].join('\\')
  state.current = [keyAt(state.keys, path, lineAt(read.block, subkey.at).number)]
  if (state.base) state.base = {...state.base, segments}
  state.values = []
  return true
}

/** "Right-click the DirectX key": one whose own path is printed (Q281215). */
function selectPrinted(subkey: Subkey, state: State): boolean {
  const mention = state.printed.get(subkey.name.toLowerCase())
  if (!mention) return false
  const known = keysOf(mention).flatMap((path) => state.keys.get(path.toLowerCase()) ?? [])
  if (known.length > 0) {
    state.current = known
    state.base = mention
    state.values = []
  }
  return true
}

/** Whether a key is added to one whose path stands below: "Add a Custom Dictionaries key to the following branch:" (Q137178). */
export function isForKeyBelow(subkey: Subkey, read: ReadBlock): boolean {
  const sentence = read.sentences.findLast((one) => one.at <= subkey.at)
  return (
    subkey.action === 'add' &&
    /\b(?:to|under|in)(?:\s*:| the (?:following )?(?:registry )?(?:sub-?key|key|branch|location|path)\s*:?)\s*$/i.test(
      sentence?.text ?? ''
    )
  )
}
