import type {FtpBehaviour} from './behaviour.ts'
import {ftpServed} from './served.ts'
import {ftpTrouble} from './trouble.ts'

/** All ways in which the FTP servers of the farm behave. */
export const ftpBehaviours: readonly FtpBehaviour[] = [...ftpServed, ...ftpTrouble]
