import assert from 'node:assert/strict'
import {it} from 'node:test'
import {specialAddress} from '../../../src/links/safety/special-addresses.ts'

const special: [address: string, kind: string][] = [
  ['0.0.0.0', 'an unspecified'],
  ['10.255.0.1', 'a private'],
  ['100.64.0.1', 'a shared'],
  ['127.0.0.1', 'a loopback'],
  ['127.255.255.255', 'a loopback'],
  ['169.254.169.254', 'a link-local'],
  ['172.16.0.1', 'a private'],
  ['172.31.255.255', 'a private'],
  ['192.0.2.1', 'a documentation'],
  ['192.168.1.1', 'a private'],
  ['198.19.0.1', 'a benchmarking'],
  ['224.0.0.1', 'a multicast'],
  ['255.255.255.255', 'a reserved'],
  ['::', 'an unspecified'],
  ['::1', 'a loopback'],
  ['::ffff:127.0.0.1', 'a loopback'],
  ['::ffff:7f00:1', 'a loopback'],
  ['::ffff:0:10.0.0.1', 'a private'],
  ['::127.0.0.1', 'a loopback'],
  ['64:ff9b::10.0.0.1', 'a private'],
  ['64:ff9b:1::1', 'a translated'],
  ['2002:7f00:1::', 'a loopback'],
  ['2002:a00:1::5', 'a private'],
  ['2001::1', 'a reserved'],
  ['2001:db8::1', 'a documentation'],
  ['2a00:1450::5efe:192.168.0.1', 'a private'],
  ['2a00:1450::200:5efe:c0a8:1', 'a private'],
  ['fc00::1', 'a private'],
  ['fd12:3456::1', 'a private'],
  ['fe80::1%eth0', 'a link-local'],
  ['fec0::1', 'a private'],
  ['ff02::1', 'a multicast'],
  ['4000::1', 'a reserved']
]

for (const [address, kind] of special) {
  it(`${address} is ${kind} address`, () => assert.equal(specialAddress(address), kind))
}

const open = [
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '128.0.0.1',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '207.46.130.14',
  '223.255.255.255',
  '2a00:1450:4001::200e',
  '2606:4700::1111',
  '::ffff:207.46.130.14',
  '64:ff9b::207.46.130.14',
  '2002:cf2e:820e::1'
]

for (const address of open) {
  it(`${address} is on the public internet`, () => assert.equal(specialAddress(address), undefined))
}
