import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {describe, it} from 'node:test'
import {fileURLToPath} from 'node:url'
import {sampleSite} from './sample-site.ts'

const checker = fileURLToPath(new URL('build/dist/vnu.jar', import.meta.resolve('vnu-jar/package.json')))
const hasJava = spawnSync('java', ['-version']).status === 0

describe('the HTML of the sample site', () => {
  it('has no error that the Nu checker knows', {skip: hasJava ? false : 'the checker needs Java'}, () => {
    const {out} = sampleSite()
    const options = ['-Xss8m', '-jar', checker, '--skip-non-html', '--errors-only', '--format', 'gnu', out]
    const {stderr} = spawnSync('java', options, {encoding: 'utf8', maxBuffer: 1 << 26})
    const faults = stderr.split('\n').filter((line) => line !== '')
    assert.deepEqual(
      faults.map((line) => line.replace(`"file:${out}`, '"')),
      []
    )
  })
})
