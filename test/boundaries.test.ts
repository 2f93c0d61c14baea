import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * What each part may import of the others: whole parts or single modules, or their types alone. All may import
 * `src/diagnostics`. The reasons stand in `docs/architecture.md`.
 */
const allowed: Record<string, {modules: string[]; types: string[]}> = {
  '.eleventy.js': {modules: ['src/site'], types: []},
  templates: {modules: ['src/site', 'src/render/safe-address.ts'], types: ['src/fields']},
  'src/read': {modules: [], types: []},
  'src/parse': {modules: [], types: ['src/read']},
  'src/fields': {modules: ['src/parse/slug.ts', 'src/parse/inline/real-address.ts'], types: ['src/parse', 'src/read']},
  'src/render': {modules: ['src/parse/slug.ts', 'src/parse/plain-text.ts'], types: ['src/parse']},
  'src/corpus': {modules: ['src/read', 'src/parse', 'src/fields', 'src/render'], types: []},
  'src/dataset': {modules: ['src/fields', 'src/search'], types: ['src/corpus']},
  'src/search': {modules: [], types: []},
  'src/links': {modules: ['src/dataset'], types: []},
  'src/site': {modules: ['src/dataset', 'src/search', 'src/render/resolve.ts'], types: ['src/fields']},
  'src/browser': {modules: ['src/search'], types: []},
  'src/diagnostics': {modules: [], types: []},
  'src/cli': {
    modules: [
      'src/read',
      'src/parse',
      'src/fields',
      'src/render',
      'src/corpus',
      'src/dataset',
      'src/search',
      'src/links',
      'src/site'
    ],
    types: []
  },
  'src/index.ts': {modules: ['src/read', 'src/parse', 'src/fields', 'src/render', 'src/links'], types: ['src/corpus']}
}

interface Import {
  file: string
  from: string
  /** The module that is imported, and the part that it belongs to. */
  target: string
  to: string
  isType: boolean
}

/** Entries of processes of their own, which talk to their parent through `process`. */
const childProcesses = ['src/dataset/query/query-child.ts']

const files = globSync(['src/**/*.ts', 'templates/**/*.ts', '.eleventy.js'], {cwd: root}).sort()
const imports = files.flatMap(importsOf)

describe('the boundaries between the parts', () => {
  for (const [part, {modules, types}] of Object.entries(allowed)) {
    it(`lets ${part} import ${[...modules, ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing'}`, () => {
      const open = new Set([part, 'src/diagnostics', ...modules])
      const forbidden = imports.filter(
        ({from, target, to, isType}) =>
          from === part && !open.has(to) && !open.has(target) && !(isType && types.includes(to))
      )
      assert.deepEqual(
        forbidden.map(({file, target, isType}) => `${file} imports ${isType ? 'types of ' : ''}${target}`),
        []
      )
    })
  }

  it('knows every part', () => {
    assert.deepEqual([...new Set(files.map(partOf))].sort(), Object.keys(allowed).sort())
  })

  it('leaves the terminal and the environment to the command line', () => {
    const touching = files.filter(
      (file) =>
        !file.startsWith('src/cli/') &&
        !childProcesses.includes(file) &&
        /\bprocess\.(argv|env|exit|stdin|stdout|stderr|cwd|chdir|on)\b|\bconsole\./.test(codeOf(file))
    )
    assert.deepEqual(touching, [])
  })
})

function importsOf(file: string): Import[] {
  const statements = codeOf(file).matchAll(
    /^(?:import|export)\b(?<type> type\b)?[^'";=]*?from '(?<name>\.[^']+)'|^import '(?<bare>\.[^']+)'/gm
  )
  const calls = codeOf(file).matchAll(/\bimport\('(?<name>\.[^']+)'\)/g)
  return [...statements, ...calls].map(({groups = {}}) => {
    const target = path.posix.join(path.posix.dirname(file), groups.name ?? groups.bare ?? '')
    return {file, from: partOf(file), target, to: partOf(target), isType: groups.type !== undefined}
  })
}

/** `src/read/decode.ts` belongs to `src/read`, `templates/html.ts` to `templates`. */
function partOf(file: string): string {
  const [first = '', second = ''] = file.split('/')
  return first === 'src' ? `src/${second}` : first
}

function codeOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
