import assert from 'node:assert/strict'
import {setTimeout as wait} from 'node:timers/promises'
import {type FtpCommand, passiveReply, sendData} from '../ftp-server.ts'
import {program, zip} from '../http/answers.ts'
import type {FtpBehaviour} from './behaviour.ts'

const files = {'/pub/a.zip': zip, '/pub/setup.exe': program}
const path = '/pub/a.zip'

/** Cut the connection at a command. */
const reset: FtpCommand = ({socket}) => void socket.resetAndDestroy()
const close: FtpCommand = ({socket}) => void socket.end()
const silence: FtpCommand = () => {}

/** Do one thing for the first time, and let the others be as usual. */
function once(first: FtpCommand, then: FtpCommand): FtpCommand {
  let isFirst = true
  return (control, argument) => {
    const command = isFirst ? first : then
    isFirst = false
    return command(control, argument)
  }
}

/** Servers that are closed, break off, stall or lie. */
export const ftpTrouble: FtpBehaviour[] = [
  {
    name: 'is full',
    path,
    server: {files, greeting: '421 Too many users.'},
    expected: {verdict: 'blocked', status: 421, attempts: 2}
  },
  {
    name: 'is full, and hangs up',
    path,
    server: {
      files,
      greeting: ({reply, socket}) => {
        reply('421-Too many users.\r\n421 Come back later.')
        socket.end()
      }
    },
    expected: {verdict: 'blocked', status: 421}
  },
  {
    name: 'is full for once',
    path,
    server: {
      files,
      greeting: (() => {
        let count = 0
        return ({reply}) => reply(count++ === 0 ? '421 Too many users.' : '220 Welcome.')
      })()
    },
    expected: {verdict: 'ok', attempts: 2}
  },
  {
    name: 'lets nobody in',
    path,
    server: {files, commands: {PASS: '530 Login incorrect.'}},
    expected: {verdict: 'blocked', status: 530}
  },
  {
    name: 'knows no anonymous user',
    path,
    server: {files, commands: {USER: '530 Who?'}},
    expected: {verdict: 'blocked', status: 530}
  },
  {
    name: 'wants an account',
    path,
    server: {files, commands: {PASS: '332 Need account.'}},
    expected: {verdict: 'blocked', status: 332}
  },
  {
    name: 'wants a login for the file',
    path,
    server: {files, commands: {SIZE: '530 Log in first.'}},
    expected: {verdict: 'blocked', status: 530}
  },
  {
    name: 'shuts down in the middle of the dialogue',
    path,
    server: {files, commands: {SIZE: '421 Shutting down.'}},
    expected: {verdict: 'blocked', status: 421}
  },
  {
    name: 'greets with an error',
    path,
    server: {files, greeting: '500 Broken.'},
    expected: {verdict: 'error', status: 500}
  },
  {
    name: 'says nothing',
    path,
    server: {files, greeting: () => {}},
    expected: {verdict: 'error', reason: /before the greeting/, attempts: 2}
  },
  {
    name: 'drips its greeting',
    path,
    server: {
      files,
      greeting: ({socket}) => {
        const timer = setInterval(() => socket.write('2'), 50)
        socket.on('close', () => clearInterval(timer))
      }
    },
    expected: {verdict: 'error', reason: /before the greeting/}
  },
  {
    name: 'never ends its greeting',
    path,
    server: {files, greeting: ({socket}) => void socket.write(`220-${'Hello!\r\n220-'.repeat(20_000)}`)},
    expected: {verdict: 'error'}
  },
  {
    name: 'speaks another protocol',
    path,
    server: {files, greeting: 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n'},
    expected: {verdict: 'error'}
  },
  {
    name: 'resets the connection at once',
    path,
    server: {files, greeting: ({socket}) => void socket.resetAndDestroy()},
    expected: {verdict: 'error', reason: /cut the connection/}
  },
  {
    name: 'closes the connection after the greeting',
    path,
    server: {
      files,
      greeting: ({reply, socket}) => {
        reply('220 Hello')
        socket.end()
      }
    },
    expected: {verdict: 'error', reason: /cut the connection/}
  },
  {name: 'resets at USER', path, server: {files, commands: {USER: reset}}, expected: {verdict: 'error'}},
  {name: 'closes at PASS', path, server: {files, commands: {PASS: close}}, expected: {verdict: 'error'}},
  {name: 'resets at TYPE', path, server: {files, commands: {TYPE: reset}}, expected: {verdict: 'error'}},
  {
    name: 'resets at SIZE',
    path,
    server: {files, commands: {SIZE: reset}},
    expected: {verdict: 'error', reason: /cut the connection in the FTP dialogue/, attempts: 2}
  },
  {name: 'closes at EPSV', path, server: {files, commands: {EPSV: close}}, expected: {verdict: 'error'}},
  {name: 'resets at RETR', path, server: {files, commands: {RETR: reset}}, expected: {verdict: 'error'}},
  {
    name: 'never answers SIZE',
    path,
    server: {files, commands: {SIZE: silence}},
    expected: {verdict: 'error', reason: /ran out of time after SIZE/}
  },
  {
    name: 'never answers RETR',
    path,
    server: {files, commands: {RETR: silence}},
    expected: {verdict: 'error', reason: /ran out of time after RETR/}
  },
  {
    name: 'never sends the data',
    path,
    server: {files, commands: {RETR: ({reply}) => reply('150 Soon.')}},
    expected: {verdict: 'error', reason: /ran out of time/}
  },
  {
    name: 'never says that the data is over',
    path,
    server: {
      files,
      commands: {
        RETR: async ({reply, data}) => {
          reply('150 Here it is.')
          ;(await data()).end(zip)
        }
      }
    },
    expected: {verdict: 'error', reason: /ran out of time/}
  },
  {
    name: 'resets the data connection',
    path,
    server: {
      files,
      commands: {
        RETR: async ({reply, data}) => {
          reply('150 Here it is.')
          const socket = await data()
          socket.write(zip.subarray(0, 100), () => socket.resetAndDestroy())
          reply('426 Connection closed.')
        }
      }
    },
    expected: {verdict: 'error', status: 426}
  },
  {
    name: 'sends less than SIZE says',
    path,
    server: {files, commands: {RETR: (control) => sendData(control, zip.subarray(0, 100))}},
    expected: {verdict: 'error', reason: /after 100 of 908 bytes/}
  },
  {
    name: 'finds the file busy',
    path,
    server: {files, commands: {RETR: '450 File busy.'}},
    expected: {verdict: 'error', status: 450, attempts: 2}
  },
  {
    name: 'finds the file busy for once',
    path,
    server: {
      files,
      commands: {
        RETR: once(
          ({reply}) => reply('450 File busy.'),
          (control) => sendData(control, zip)
        )
      }
    },
    expected: {verdict: 'ok', attempts: 2}
  },
  {
    name: 'has the size of a file that it does not give',
    path,
    server: {files, commands: {RETR: '550 Permission denied.'}},
    expected: {verdict: 'dead', status: 550}
  },
  {
    name: 'sends the data connection to another host',
    path,
    server: {
      files,
      commands: {
        EPSV: '500 What?',
        PASV: async ({reply, openData}) => reply(passiveReply('127.0.0.1', await openData()))
      }
    },
    expected: {verdict: 'error', reason: /another host \(127\.0\.0\.1\)/},
    verify: ({log}) => assert.ok(!log.some((line) => line.includes('RETR')))
  },
  {
    name: 'sends the data connection into a private network',
    path,
    server: {files, commands: {EPSV: '500 What?', PASV: '227 Passive mode (10,0,0,1,4,1)'}},
    expected: {verdict: 'error', reason: /another host \(10\.0\.0\.1\)/}
  },
  {
    name: 'names another host in its extended reply',
    path,
    server: {
      files,
      commands: {EPSV: async ({reply, openData}) => reply(`229 Here (|1|127.0.0.1|${await openData()}|)`)}
    },
    expected: {verdict: 'error', reason: /another host/}
  },
  {
    name: 'does not know its own address',
    path,
    server: {
      files,
      commands: {
        EPSV: '500 What?',
        PASV: async ({reply, openData}) => reply(passiveReply('0.0.0.0', await openData()))
      }
    },
    expected: {verdict: 'ok'}
  },
  {
    name: 'names a closed port by EPSV, and a good one by PASV',
    path,
    server: {files, commands: {EPSV: '229 Extended passive mode (|||1|)'}},
    expected: {verdict: 'ok'}
  },
  {
    name: 'names a closed port by both',
    path,
    server: {
      files,
      commands: {
        EPSV: '229 Extended passive mode (|||1|)',
        PASV: ({reply, socket}) => reply(passiveReply(socket.localAddress ?? '', 1))
      }
    },
    expected: {verdict: 'error', reason: /data connection to port 1 cannot be opened/}
  },
  {
    name: 'answers PASV with nonsense',
    path,
    server: {files, commands: {EPSV: '500 What?', PASV: '227 Passive mode (1,2,3)'}},
    expected: {verdict: 'error'}
  },
  {
    name: 'lists without end',
    path: '/pub/',
    server: {
      files,
      commands: {
        LIST: async ({reply, data}) => {
          reply('150 Here it comes.')
          const socket = await data()
          while (socket.writable) {
            socket.write('-rw-r--r-- 1 ftp ftp 1 Oct 07 1999 a.zip\r\n'.repeat(1000))
            await wait(1)
          }
          reply('426 Cut.')
        }
      }
    },
    expected: {verdict: 'ok'}
  },
  {
    name: 'says nothing when a transfer is cut',
    path: '/pub/setup.exe',
    server: {
      files,
      commands: {
        RETR: async ({reply, data}) => {
          reply('150 Here it is.')
          ;(await data()).write(program)
        }
      }
    },
    expected: {verdict: 'ok'}
  }
]
