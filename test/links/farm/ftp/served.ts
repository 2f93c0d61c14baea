import assert from 'node:assert/strict'
import {sendListing} from '../ftp-server.ts'
import {cabinet, page, program, zip} from '../http/answers.ts'
import type {FtpBehaviour} from './behaviour.ts'

const files = {'/pub/a.zip': zip, '/pub/setup.exe': program, '/pub/fixes/q1/fix.exe': program}

/** Files and directories that are there, or not. */
export const ftpServed: FtpBehaviour[] = [
  {
    name: 'knows SIZE and MDTM',
    path: '/pub/a.zip',
    server: {files},
    expected: {verdict: 'ok', status: 213, contentLength: zip.length, attempts: 1}
  },
  {
    name: 'has a file larger than the sample',
    path: '/pub/setup.exe',
    server: {files},
    expected: {verdict: 'ok', contentLength: program.length}
  },
  {
    name: 'does not know SIZE',
    path: '/pub/a.zip',
    server: {files, commands: {SIZE: '500 Not understood.'}},
    expected: {verdict: 'ok', contentLength: zip.length}
  },
  {
    name: 'does not know SIZE, but announces it',
    path: '/pub/setup.exe',
    server: {files, commands: {SIZE: '502 Not implemented.'}},
    expected: {verdict: 'ok', contentLength: program.length}
  },
  {
    name: 'answers SIZE with words',
    path: '/pub/a.zip',
    server: {files, commands: {SIZE: '213 rather small'}},
    expected: {verdict: 'ok', contentLength: zip.length}
  },
  {
    name: 'answers 550 to SIZE of what it has',
    path: '/pub/a.zip',
    server: {files, commands: {SIZE: '550 SIZE not allowed.'}},
    expected: {verdict: 'ok'}
  },
  {
    name: 'does not know MDTM',
    path: '/pub/a.zip',
    server: {files, commands: {MDTM: '500 Not understood.'}},
    expected: {verdict: 'ok'}
  },
  {
    name: 'does not know EPSV',
    path: '/pub/a.zip',
    server: {files, commands: {EPSV: '500 Not understood.'}},
    expected: {verdict: 'ok'}
  },
  {
    name: 'knows no passive mode at all',
    path: '/pub/a.zip',
    server: {files, commands: {EPSV: '500 Not understood.', PASV: '502 Not implemented.'}},
    expected: {verdict: 'ok', contentLength: zip.length}
  },
  {
    name: 'knows neither SIZE nor RETR, but lists the file',
    path: '/pub/a.zip',
    server: {files, commands: {SIZE: '500 What?', RETR: '502 What?'}},
    expected: {verdict: 'ok'}
  },
  {
    name: 'knows neither SIZE nor RETR, and does not list the file',
    path: '/pub/b.zip',
    server: {files, commands: {SIZE: '500 What?', RETR: '502 What?'}},
    expected: {verdict: 'dead', status: 550}
  },
  {
    name: 'answers in many lines',
    path: '/pub/a.zip',
    server: {
      files,
      greeting: '220-Welcome to the farm.\r\n 220 is not the end yet\r\n220-\r\n220 Now it is.',
      commands: {
        PASS: '230-Be polite.\r\n550 This is no error.\r\n230 Welcome.',
        TYPE: '200-\r\n200 Type set.'
      }
    },
    expected: {verdict: 'ok', contentLength: zip.length}
  },
  {
    name: 'lets in without a password',
    path: '/pub/a.zip',
    server: {files, commands: {USER: '230 Come in.'}},
    expected: {verdict: 'ok'}
  },
  {
    name: 'lists a directory',
    path: '/pub/',
    server: {files},
    expected: {verdict: 'ok', reason: /directory is there, with 3 entries/}
  },
  {
    name: 'lists its root',
    path: '/',
    server: {files},
    expected: {verdict: 'ok', reason: /with 1 entr/}
  },
  {
    name: 'lists a directory that is addressed without a slash',
    path: '/pub/fixes/q1',
    server: {files},
    expected: {verdict: 'ok', reason: /directory/}
  },
  {
    name: 'lists the file that the article says is there',
    path: '/pub/fixes/q1/',
    server: {files},
    stated: {offeredNames: ['FIX.EXE']},
    expected: {verdict: 'ok'}
  },
  {
    name: 'does not list the file that the article says is there',
    path: '/pub/fixes/q1/',
    server: {files},
    stated: {offeredNames: ['fix.exe', 'fixa.exe']},
    expected: {verdict: 'mismatch', reason: /does not list fixa\.exe \(1 of 2\)/}
  },
  {
    name: 'lists in the way of DOS',
    path: '/pub/fixes/q1/',
    server: {
      files,
      commands: {LIST: (control) => sendListing(control, (name) => `10-07-99  03:13PM                12345 ${name}`)}
    },
    stated: {offeredNames: ['fix.exe']},
    expected: {verdict: 'ok'}
  },
  {
    name: 'lists in a way of its own',
    path: '/pub/fixes/q1/',
    server: {files, commands: {LIST: (control) => sendListing(control, (name) => `* [${name.length}] ${name} *`)}},
    stated: {offeredNames: ['fix.exe']},
    expected: {verdict: 'ok'}
  },
  {
    name: 'knows only short listings',
    path: '/pub/fixes/q1/',
    server: {files, commands: {LIST: '502 What?'}},
    stated: {offeredNames: ['fix.exe']},
    expected: {verdict: 'ok'}
  },
  {
    name: 'has an empty directory',
    path: '/pub/',
    server: {files, commands: {LIST: (control) => sendListing({...control, directory: '/none'}, String)}},
    expected: {verdict: 'mismatch'}
  },
  {
    name: 'has a file under an address with a slash at its end',
    path: '/pub/a.zip/',
    server: {files},
    expected: {verdict: 'ok', contentLength: zip.length}
  },
  {
    name: 'has a file with blanks in its name',
    path: '/pub/my%20file.zip',
    server: {files: {'/pub/my file.zip': zip}},
    expected: {verdict: 'ok'}
  },
  {
    name: 'has a file with a name in Latin-1',
    path: '/pub/%FC.zip',
    server: {files: {'/pub/ü.zip': zip}},
    expected: {verdict: 'ok'}
  },
  {
    name: 'has a file that is addressed with its type',
    path: '/pub/a.zip;type=i',
    server: {files},
    expected: {verdict: 'ok'}
  },
  {
    name: 'has no such file',
    path: '/pub/b.zip',
    server: {files},
    expected: {verdict: 'dead', status: 550, attempts: 1}
  },
  {
    name: 'has no such directory',
    path: '/nowhere/',
    server: {files},
    expected: {verdict: 'dead', status: 550}
  },
  {
    name: 'has no such file, and no data connection either',
    path: '/pub/b.zip',
    server: {files, commands: {EPSV: '500 What?', PASV: '425 No.'}},
    expected: {verdict: 'dead', status: 550}
  },
  {
    name: 'has an empty file',
    path: '/pub/a.zip',
    server: {files: {'/pub/a.zip': ''}},
    expected: {verdict: 'mismatch', reason: /empty/, contentLength: 0}
  },
  {
    name: 'has an empty file, and does not know SIZE',
    path: '/pub/a.zip',
    server: {files: {'/pub/a.zip': ''}, commands: {SIZE: '500 What?'}},
    expected: {verdict: 'mismatch'}
  },
  {
    name: 'has a page under the name of a program',
    path: '/pub/a.exe',
    server: {files: {'/pub/a.exe': page('Moved')}},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'has a cabinet under the name of a program',
    path: '/pub/a.exe',
    server: {files: {'/pub/a.exe': cabinet}},
    expected: {verdict: 'mismatch', reason: /cabinet/}
  },
  {
    name: 'has a file of another size than is stated',
    path: '/pub/a.zip',
    server: {files},
    stated: {sizes: [4711]},
    expected: {verdict: 'mismatch', reason: /4,711/}
  },
  {
    name: 'is asked for a path that would smuggle in a command',
    path: '/pub/a.zip%0D%0ADELE%20/pub/a.zip',
    server: {files},
    expected: {verdict: 'error'},
    verify: ({log}) => assert.ok(!log.some((line) => line.includes('DELE')))
  }
]
