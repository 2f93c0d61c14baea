import assert from 'node:assert/strict'
import {after, before, describe, it} from 'node:test'
import {bareLink} from '../../src/links/plan/planned-link.ts'
import type {LinkResult} from '../../src/links/result.ts'
import {checkLinks} from '../../src/links/run.ts'
import {pick} from './farm/behaviour.ts'
import {ftpBehaviours} from './farm/ftp/index.ts'
import {type FtpServer, startFtpServer} from './farm/ftp-server.ts'
import {program, zip} from './farm/http/answers.ts'

const options = {allowPrivate: true, timeoutMs: 2_500, retries: 1, delayMs: 0}

describe('An FTP server', () => {
  let servers: FtpServer[]
  let results: LinkResult[]

  before(async () => {
    servers = await Promise.all(ftpBehaviours.map(({server}, at) => startFtpServer(`127.0.2.${at + 1}`, server)))
    const links = ftpBehaviours.map(({path, stated}, at) => {
      const link = bareLink(`ftp://127.0.2.${at + 1}:${servers[at]?.port}${path}`)
      return {...link, stated: {...link.stated, ...stated}}
    })
    ;({results} = await checkLinks(links, options))
  })

  after(() => Promise.all(servers.map((server) => server.close())))

  for (const [at, {name, expected, verify}] of ftpBehaviours.entries()) {
    it(`that ${name} gives ${expected.verdict}`, () => {
      const result = results[at]
      const server = servers[at]
      assert.ok(result && server)
      assert.deepEqual(pick(result, expected), expected, `${JSON.stringify(result)}\n${server.log.join('\n')}`)
      verify?.(server)
    })
  }
})

describe('The checks of one FTP server', () => {
  const files = Object.fromEntries(
    Array.from({length: 20}, (_, at) => [`/pub/${at}.${at % 2 ? 'exe' : 'zip'}`, at % 2 ? program : zip])
  )

  async function check(server: FtpServer, host: string) {
    const links = Object.keys(files).map((path) => bareLink(`ftp://${host}:${server.port}${path}`))
    const {results} = await checkLinks(links, options)
    await server.close()
    return results.map(({verdict}) => verdict)
  }

  it('share one control connection', async () => {
    const server = await startFtpServer('127.0.3.1', {files})
    assert.deepEqual(new Set(await check(server, '127.0.3.1')), new Set(['ok']))
    assert.equal(server.mostConnections, 1)
    assert.ok(server.log.every((line) => line.startsWith('1 ')))
  })

  it('open a new control connection when the server closed the old one', async () => {
    let count = 0
    const server = await startFtpServer('127.0.3.2', {
      files,
      commands: {
        MDTM: ({reply, socket}) => {
          reply('213 19991007151300')
          if (++count % 5 === 0) socket.end()
        }
      }
    })
    assert.deepEqual(new Set(await check(server, '127.0.3.2')), new Set(['ok']))
    assert.equal(server.mostConnections, 1)
  })

  it('open a new control connection when the server resets or ends the old one in the middle', async () => {
    let count = 0
    const server = await startFtpServer('127.0.3.3', {
      files,
      commands: {
        MDTM: ({reply, socket}) => {
          count++
          if (count % 7 === 0) socket.resetAndDestroy()
          else reply(count % 5 === 0 ? '421 Idle for too long.' : '213 19991007151300')
        }
      }
    })
    assert.deepEqual(new Set(await check(server, '127.0.3.3')), new Set(['ok']))
  })

  it('write nothing and log in as anonymous only', async () => {
    const server = await startFtpServer('127.0.3.4', {files})
    await check(server, '127.0.3.4')
    const verbs = new Set(server.log.map((line) => line.split(' ')[1]))
    const allowed = ['USER', 'PASS', 'TYPE', 'SIZE', 'MDTM', 'CWD', 'EPSV', 'PASV', 'RETR', 'LIST', 'NLST', 'QUIT']
    assert.deepEqual(
      [...verbs].filter((verb) => !allowed.includes(verb ?? '')),
      []
    )
    assert.ok(server.log.includes('1 USER anonymous'))
  })
})
