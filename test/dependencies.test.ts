import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {it} from 'node:test'

interface LockedPackage {
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  resolved?: string
}

const file = new URL('../package-lock.json', import.meta.url)
const packages: Record<string, LockedPackage> = JSON.parse(readFileSync(file, 'utf8')).packages

const {dependencies, devDependencies} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

it('gives every dependency a reason in the design, and pins its version', () => {
  const design = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8')
  const versions = Object.entries<string>({...dependencies, ...devDependencies})
  assert.deepEqual(
    versions.map(([name]) => name).filter((name) => !design.includes(`\`${name}\``)),
    []
  )
  assert.deepEqual(
    versions.filter(([, version]) => !/^\d/.test(version)),
    []
  )
})

it('has every package in the lock file, those of other systems too, else npm ci refuses it', () => {
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const missing = Object.entries(packages).flatMap(([path, {dependencies, optionalDependencies}]) =>
    Object.keys({...dependencies, ...optionalDependencies})
      .filter((name) => !locked.has(name))
      .map((name) => `${name}, wanted by ${path}`)
  )
  assert.deepEqual(missing, [])
})

it('names no registry in the lock file, so that every mirror serves', () => {
  assert.deepEqual(
    Object.entries(packages).filter(([, {resolved}]) => resolved?.startsWith('http')),
    []
  )
})
