import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {stripVTControlCharacters} from 'node:util'
import {writeStyled} from '../standard-output.ts'
import {terminalSize} from '../terminal-size.ts'

/** Print lines, through a pager when there are more than the terminal shows. */
export async function page(lines: readonly string[], isWanted: boolean): Promise<void> {
  const text = `${lines.join('\n')}\n`
  const {rows, columns} = terminalSize()
  const needed = lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(stripVTControlCharacters(line).length / columns)),
    0
  )
  if (!isWanted || !process.stdout.isTTY || needed < rows || !(await throughPager(text))) await writeStyled(text)
}

/** Gives false when there is no pager to be had. */
async function throughPager(text: string): Promise<boolean> {
  const command = process.env.PAGER ?? 'less'
  if (command === '' || command === 'cat') return false
  const pager = spawn(command, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: {LESS: 'FRX', ...process.env}
  })
  // Ctrl+C is for the pager; a reader who leaves early closes the pipe.
  const ignore = (): void => {}
  process.on('SIGINT', ignore)
  pager.stdin.on('error', ignore)
  pager.stdin.end(text)
  const [code] = (await once(pager, 'close')) as [number | null]
  process.off('SIGINT', ignore)
  return code !== commandNotFound
}

const commandNotFound = 127
