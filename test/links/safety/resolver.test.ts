import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {createResolver, type Lookup} from '../../../src/links/safety/resolver.ts'

const at = (...addresses: string[]) => addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4}))
const failing =
  (code: string): Lookup =>
  () =>
    Promise.reject(Object.assign(new Error(code), {code}))

const resolverOf = (lookup: Lookup, allowPrivate: boolean | ((address: string) => boolean) = false) =>
  createResolver({lookup, allowPrivate, timeoutMs: 50})

describe('A resolver', () => {
  it('gives the addresses of a name', async () => {
    const addresses = at('207.46.130.14', '2a00:1450::1')
    assert.deepEqual(await resolverOf(async () => addresses).resolve('www.example.org'), addresses)
  })

  it('asks for a name once, whatever its letters and its last dot', async () => {
    const asked: string[] = []
    const resolver = resolverOf(async (name) => {
      asked.push(name)
      return at('207.46.130.14')
    })
    for (const name of ['www.example.org', 'WWW.example.org', 'www.example.org.']) await resolver.resolve(name)
    assert.deepEqual(asked, ['www.example.org'])
  })

  it('does not look up what is an address', async () => {
    const resolver = resolverOf(failing('ENOTFOUND'))
    assert.deepEqual(await resolver.resolve('207.46.130.14'), at('207.46.130.14'))
    assert.deepEqual(await resolver.resolve('[2a00:1450::1]'), at('2a00:1450::1'))
  })

  const refused: [name: string, addresses: string[]][] = [
    ['a private address', ['10.0.0.1']],
    ['public and private addresses', ['207.46.130.14', '192.168.0.1']],
    ['a mapped loopback address', ['::ffff:127.0.0.1']],
    ['a link-local address', ['fe80::1']]
  ]
  for (const [what, addresses] of refused) {
    it(`refuses a name with ${what}`, async () => {
      const promise = resolverOf(async () => at(...addresses)).resolve('inside.example.org')
      await assert.rejects(promise, /inside\.example\.org is at .*, an? .* address, so it was not asked/)
    })
  }

  it('refuses private addresses that are written out', async () => {
    await assert.rejects(resolverOf(failing('x')).resolve('127.0.0.1'), /127\.0\.0\.1 is a loopback address/)
    await assert.rejects(resolverOf(failing('x')).resolve('[::1]'), /::1 is a loopback address/)
  })

  it('lets private addresses through when they are allowed', async () => {
    assert.deepEqual(await resolverOf(async () => at('10.0.0.1'), true).resolve('inside'), at('10.0.0.1'))
  })

  it('judges what a name that changes its mind gives, not what it gave before', async () => {
    let asked = 0
    const lookup: Lookup = async () => at(++asked === 1 ? '127.0.0.2' : '127.0.0.3')
    const resolver = resolverOf(lookup, (address) => address === '127.0.0.2')
    const first = await resolver.resolve('rebinding.example.org')
    // Within its memory a resolver gives the same again; what it gives was judged either way
    assert.deepEqual(await resolver.resolve('rebinding.example.org'), first)
    const later = resolverOf(lookup, (address) => address === '127.0.0.2')
    await assert.rejects(later.resolve('rebinding.example.org'), /loopback/)
  })

  const faults: [code: string, type: string][] = [
    ['ENOTFOUND', 'no-such-host'],
    ['ENODATA', 'no-such-host'],
    ['EAI_AGAIN', 'resolver'],
    ['ETIMEOUT', 'resolver']
  ]
  for (const [code, type] of faults) {
    it(`takes ${code} for ${type}`, async () => {
      await assert.rejects(resolverOf(failing(code)).resolve('a.example.org'), {
        fault: {type, detail: type === 'resolver' ? code : 'a.example.org'}
      })
    })
  }

  it('asks again after a failure', async () => {
    let asked = 0
    const resolver = resolverOf(async (name) => (++asked === 1 ? failing('EAI_AGAIN')(name) : at('207.46.130.14')))
    await assert.rejects(resolver.resolve('a.example.org'))
    assert.deepEqual(await resolver.resolve('a.example.org'), at('207.46.130.14'))
  })

  it('gives up on a resolver that does not answer', async () => {
    await assert.rejects(resolverOf(() => new Promise(() => {})).resolve('a.example.org'), {
      fault: {type: 'resolver', detail: 'no answer in time'}
    })
  })

  it('knows without asking that names under .invalid do not exist', async () => {
    await assert.rejects(resolverOf(async () => at('207.46.130.14')).resolve('a.invalid'), /no host with the name/)
  })
})
