import assert from 'node:assert/strict'
import {test} from 'node:test'
import {safeAddress} from '../../src/render/safe-address.ts'

test('An address is normalized, or null when it is not safe', async (t) => {
  const cases: [string, string | null][] = [
    ['HTTP://WWW.Example.org', 'http://www.example.org/'],
    ['ftp://ftp.example.org/a b/c^d.exe', 'ftp://ftp.example.org/a%20b/c%5Ed.exe'],
    ['http://www.example.org/100%', 'http://www.example.org/100%25'],
    ['http://www.example.org/%7Ea', 'http://www.example.org/%7Ea'],
    ['http://[::1]/[a]', 'http://[::1]/%5Ba%5D'],
    ['javascript:alert(1)', null],
    ['file:///c:/autoexec.bat', null],
    ['//www.example.org/', null],
    ['www.example.org', null],
    ['', null]
  ]
  for (const [printed, address] of cases) await t.test(printed, () => assert.equal(safeAddress(printed), address))
})
