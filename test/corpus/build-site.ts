import {spawn} from 'node:child_process'
import path from 'node:path'

/** Build the site of a folder into another with the command line, as a user does; its progress goes to standard error. */
export function buildSite(content: string, out: string): Promise<void> {
  const program = path.resolve(import.meta.dirname, '../../bin/kbatlas.js')
  const child = spawn(process.execPath, [program, 'build', content, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build ended with code ${code}.`))))
  })
}
