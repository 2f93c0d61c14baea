import {renameSync, writeFileSync} from 'node:fs'

/** Write a file under another name first, so that nobody ever sees half of it. */
export function writeWhole(file: string, text: string): void {
  const temporary = `${file}.part`
  writeFileSync(temporary, text)
  renameSync(temporary, file)
}
