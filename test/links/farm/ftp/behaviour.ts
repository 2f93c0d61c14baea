import type {Statement} from '../../../../src/links/expectation.ts'
import type {Expected} from '../behaviour.ts'
import type {FtpServer, FtpServerOptions} from '../ftp-server.ts'

/** One way in which an FTP server behaves, and what the checker is to make of it. */
export interface FtpBehaviour {
  /** A sentence that begins with the server's doing. */
  name: string
  /** The path that is checked, as in an address. */
  path: string
  server: FtpServerOptions
  expected: Expected
  stated?: Partial<Statement>
  /** What else must hold of the dialogue. */
  verify?: (server: FtpServer) => void
}
