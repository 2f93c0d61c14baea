import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {registryPath} from '../../src/site/registry-path.ts'

describe('registryPath', () => {
  it('writes the hive in full', () => {
    assert.deepEqual(registryPath('HKLM\\System\\Setup'), ['HKEY_LOCAL_MACHINE\\System\\Setup'])
    assert.deepEqual(registryPath('hkey_local_machine\\System'), ['HKEY_LOCAL_MACHINE\\System'])
  })

  it('reads slashes and blanks beside separators', () => {
    assert.deepEqual(registryPath('HKCU / Software \\Contoso\\'), ['HKEY_CURRENT_USER\\Software\\Contoso'])
  })

  it('offers both likely hives for a path without one', () => {
    assert.deepEqual(registryPath('\\Software\\Contoso'), [
      'HKEY_LOCAL_MACHINE\\Software\\Contoso',
      'HKEY_CURRENT_USER\\Software\\Contoso'
    ])
  })

  it('gives nothing for nothing', () => assert.deepEqual(registryPath(' \\ '), []))
})
