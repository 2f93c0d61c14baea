import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {after, describe, it} from 'node:test'
import {createProgram} from '../../src/cli/main.ts'
import {kbatlas, program, temporaryFolder} from './kbatlas.ts'

describe('kbatlas', () => {
  const {folder, remove} = temporaryFolder()
  after(remove)
  const run = (...args: string[]) => kbatlas(folder, args)

  it('prints the version of the package', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    assert.deepEqual(run('--version'), {code: 0, out: `${version}\n`, err: ''})
  })

  const commands = createProgram().commands.map((command) => [command.name()])
  for (const command of [[], ...commands]) {
    it(`prints help for ${command[0] ?? 'itself'} on standard output`, () => {
      const {code, out, err} = run(...command, '--help')
      assert.equal(code, 0)
      assert.match(out, new RegExp(`^Usage: ${['kbatlas', ...command].join(' ')} `))
      assert.equal(err, '')
    })
  }

  const misuses: [args: string[], sentence: string][] = [
    [['prase'], "kbatlas: Unknown command 'prase' (Did you mean parse?)"],
    [['parse', '--fromat', 'json'], "kbatlas: Unknown option '--fromat' (Did you mean --format?)"],
    [
      ['parse', '--format', 'xml'],
      "kbatlas: Option '--format <format>' argument 'xml' is invalid. Allowed choices are ndjson, json, tree, html, markdown, text."
    ],
    [
      ['lint', '--jobs', '0'],
      "kbatlas: Option '--jobs <number>' argument '0' is invalid. It must be a whole number from 1."
    ],
    [['parse', 'gone.md'], 'kbatlas: There is no file or folder `gone.md`.'],
    [['parse', '*.gone'], 'kbatlas: No file matches `*.gone`.'],
    [['parse'], 'kbatlas: There is no folder `content` here, so name the files, folders or globs to read, or `-`.'],
    [['build', '.', '--out', '.'], 'kbatlas: --out is `.`, which holds the content `.`: name a folder of its own.'],
    [
      ['build', '.', '--base-url', 'kb.example.org'],
      'kbatlas: --base-url is `kb.example.org`, expected an address such as `https://kb.example.org`.'
    ],
    [['serve', '-'], 'kbatlas: serve reads its content again when it changes, so it cannot read `-`.']
  ]
  for (const [args, sentence] of misuses) {
    it(`answers \`${args.join(' ')}\` with one sentence and 2`, () => {
      assert.deepEqual(run(...args), {code: 2, out: '', err: `${sentence}\n`})
    })
  }

  it('shows its help as a message when it is called without a command', () => {
    const {code, out, err} = run()
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(err, /^Usage: kbatlas /)
  })

  it('tells the user of an old Node what to do, and loads nothing else', () => {
    const old = "data:text/javascript,Object.defineProperty(process, 'versions', {value: {node: '20.11.1'}})"
    const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', old, program, 'parse'], {
      encoding: 'utf8'
    })
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^kbatlas needs Node 22\.18 or newer, and this is Node 20\.11\.1: .+\n$/)
  })
})
