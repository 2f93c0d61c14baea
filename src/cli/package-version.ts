import {readFileSync} from 'node:fs'
import {findPackageJSON} from 'node:module'

const file = findPackageJSON(import.meta.url)

/** Version of kbatlas, from the one place where it is written. */
export const packageVersion: string = file ? JSON.parse(readFileSync(file, 'utf8')).version : '0.0.0'
