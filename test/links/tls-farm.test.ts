import assert from 'node:assert/strict'
import {once} from 'node:events'
import http from 'node:http'
import https from 'node:https'
import net, {type AddressInfo, type Server} from 'node:net'
import {after, before, describe, it} from 'node:test'
import {bareLink} from '../../src/links/plan/planned-link.ts'
import type {LinkResult} from '../../src/links/result.ts'
import {checkLinks} from '../../src/links/run.ts'
import {type Expected, pick} from './farm/behaviour.ts'
import {type Certificate, createAuthority, createCertificate} from './farm/certificates.ts'
import {zip} from './farm/http/answers.ts'

const dayMs = 24 * 60 * 60_000

/** One way of speaking TLS; `start` gives a server that is not listening yet. */
interface TlsBehaviour {
  name: string
  start(host: string, authorities: {known: Certificate; unknown: Certificate}): Promise<Server | https.Server>
  expected: Expected
}

const serveZip: http.RequestListener = (request, response) =>
  request.url === '/a.zip' ? void response.end(zip) : void response.writeHead(404).end()

async function secure(certificate: Promise<Certificate>, options: https.ServerOptions = {}) {
  return https.createServer({...(await certificate), ...options}, serveZip)
}

const behaviours: TlsBehaviour[] = [
  {
    name: 'has a good certificate',
    start: (host, {known}) => secure(createCertificate({authority: known, hosts: [host]})),
    expected: {verdict: 'ok', status: 200}
  },
  {
    name: 'has a certificate that has expired',
    start: (host, {known}) =>
      secure(
        createCertificate({
          authority: known,
          hosts: [host],
          notBefore: new Date(Date.now() - 20 * dayMs),
          notAfter: new Date(Date.now() - 10 * dayMs)
        })
      ),
    expected: {verdict: 'error', reason: /expired/, attempts: 1}
  },
  {
    name: 'has a certificate that is not valid yet',
    start: (host, {known}) =>
      secure(
        createCertificate({
          authority: known,
          hosts: [host],
          notBefore: new Date(Date.now() + 10 * dayMs),
          notAfter: new Date(Date.now() + 20 * dayMs)
        })
      ),
    expected: {verdict: 'error', reason: /not valid yet/}
  },
  {
    name: 'has a certificate of its own making',
    start: (host) => secure(createCertificate({hosts: [host]})),
    expected: {verdict: 'error', reason: /self-signed/}
  },
  {
    name: 'has the certificate of another host',
    start: (_, {known}) => secure(createCertificate({authority: known, hosts: ['www.example.org']})),
    expected: {verdict: 'error', reason: /another host/}
  },
  {
    name: 'has a certificate of an issuer that nobody knows',
    start: (host, {unknown}) => secure(createCertificate({authority: unknown, hosts: [host]})),
    expected: {verdict: 'error', reason: /issuer is not known/}
  },
  {
    name: 'speaks no TLS',
    start: async () => http.createServer(serveZip),
    expected: {verdict: 'error', reason: /TLS handshake failed/}
  },
  {
    name: 'speaks only versions of TLS that are out of use',
    start: (host, {known}) =>
      secure(createCertificate({authority: known, hosts: [host]}), {
        minVersion: 'TLSv1',
        maxVersion: 'TLSv1.1',
        ciphers: 'DEFAULT@SECLEVEL=0'
      }),
    expected: {verdict: 'error', reason: /TLS handshake failed/}
  },
  {
    name: 'hangs in the handshake',
    start: async () => net.createServer((socket) => void socket.on('error', () => {})),
    expected: {verdict: 'error', reason: /TLS handshake failed: no answer in time/}
  },
  {
    name: 'closes the connection in the handshake',
    start: async () =>
      net.createServer((socket) => {
        socket.on('error', () => {})
        socket.once('data', () => socket.end())
      }),
    expected: {verdict: 'error', reason: /TLS handshake failed: the server cut the connection/}
  },
  {
    name: 'resets the connection in the handshake',
    start: async () =>
      net.createServer((socket) => {
        socket.on('error', () => {})
        socket.once('data', () => socket.resetAndDestroy())
      }),
    expected: {verdict: 'error', reason: /TLS handshake failed/}
  },
  {
    name: 'sends nonsense in the handshake',
    start: async () =>
      net.createServer((socket) => {
        socket.on('error', () => {})
        socket.once('data', () => socket.write('Good day, this is no TLS at all.\r\n'))
      }),
    expected: {verdict: 'error', reason: /TLS handshake failed/}
  }
]

describe('A secure server', () => {
  const servers: (Server | https.Server)[] = []
  const sockets = new Set<net.Socket>()
  let results: LinkResult[]

  before(async () => {
    const authorities = {known: await createAuthority('known'), unknown: await createAuthority('unknown')}
    const links = []
    for (const [at, {start}] of behaviours.entries()) {
      const host = `127.0.4.${at + 1}`
      const server = await start(host, authorities)
      server.listen(0, host)
      await once(server, 'listening')
      server.on('connection', (socket: net.Socket) => sockets.add(socket))
      servers.push(server)
      links.push(bareLink(`https://${host}:${(server.address() as AddressInfo).port}/a.zip`))
    }
    ;({results} = await checkLinks(links, {
      allowPrivate: true,
      timeoutMs: 4_000,
      retries: 1,
      delayMs: 0,
      certificateAuthorities: [authorities.known.cert]
    }))
  })

  after(() => {
    for (const socket of sockets) socket.destroy()
    for (const server of servers) server.close()
  })

  for (const [at, {name, expected}] of behaviours.entries()) {
    it(`that ${name} gives ${expected.verdict}`, () => {
      const result = results[at]
      assert.ok(result)
      assert.deepEqual(pick(result, expected), expected, JSON.stringify(result))
    })
  }
})
