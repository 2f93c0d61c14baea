import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {after, before, describe, it} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {archiveArticle, kbatlas, program, temporaryFolder} from './kbatlas.ts'

describe('kbatlas serve', () => {
  const {folder, write, remove} = temporaryFolder({'content/a.md': archiveArticle('Q900901', 'First Title')})
  const child = spawn(process.execPath, [program, 'serve', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let address = ''

  before(async () => {
    let messages = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      messages += text
    })
    while (!address && child.exitCode === null) {
      await once(child.stderr, 'data')
      address = /serving at (http:\S+) /.exec(messages)?.[1] ?? ''
    }
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/, messages)
  })
  after(async () => {
    if (child.exitCode === null) child.kill('SIGKILL')
    remove()
  })

  const page = async (path: string) => (await fetch(new URL(path, address))).text()

  it('serves the site', async () => {
    assert.match(await page('kb/900/Q900901/'), /First Title/)
    const {status} = await fetch(new URL('kb/900/Q900999/', address))
    assert.equal(status, 404)
  })

  it('builds again when a file changes, and tells open pages', async () => {
    const open = new WebSocket(address.replace('http', 'ws'), 'EleventyDevServer')
    const {promise: reloaded, resolve} = Promise.withResolvers<void>()
    open.addEventListener('message', ({data}) => JSON.parse(data).type === 'eleventy.reload' && resolve())
    await once(open, 'open')
    write('content/b.md', archiveArticle('Q900902', 'Second Title'))
    await reloaded
    assert.match(await page('kb/900/Q900902/'), /Second Title/)
    open.close()
  })

  it('goes on when a build finds a fault', async () => {
    write('content/c.md', '---\ntitle: "broken\n---\n\n# Third Title\n')
    while (!(await page('kb/c/')).includes('Third Title')) await setTimeout(50)
  })

  it('says so when its port is taken', () => {
    const {port} = new URL(address)
    assert.deepEqual(kbatlas(folder, ['serve', '--port', port, '--out', 'other']), {
      code: 2,
      out: '',
      err: `kbatlas: --port is \`${port}\`, which another program listens on: name another one.\n`
    })
  })

  it('ends with Ctrl+C', async () => {
    child.kill('SIGINT')
    assert.deepEqual(await once(child, 'exit'), [130, null])
  })
})
