import {botWall} from './bot-wall.ts'
import type {Check} from './check.ts'
import {emptyBody} from './empty-body.ts'
import {errorPage} from './error-page.ts'
import {firstBytes} from './first-bytes.ts'
import {ftpStatus} from './ftp-status.ts'
import {homeRedirect} from './home-redirect.ts'
import {htmlForFile} from './html-for-file.ts'
import {httpStatus} from './http-status.ts'
import {listedFiles} from './listed-files.ts'
import {randomPath} from './random-path.ts'
import {statedSize} from './stated-size.ts'

/** The checks, in order: the first that finds something decides. */
export const checks: readonly Check[] = [
  botWall,
  httpStatus,
  ftpStatus,
  emptyBody,
  htmlForFile,
  homeRedirect,
  errorPage,
  randomPath,
  firstBytes,
  statedSize,
  listedFiles
]
