import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {errorCodes} from '../../src/fields/error-codes.ts'
import {sampleArticle} from './sample-article.ts'

function codesOf(body: string, title = 'Sample'): string[] {
  const {tree, file} = sampleArticle({body, title})
  return errorCodes.extract(tree, file)
}

describe('errorCodes', () => {
  const cases: [title: string, body: string, expected: string[]][] = [
    [
      'takes a stop code and leaves its parameters',
      'STOP: 0x0000001e (0xc0000005, 0x80123456, 0x00000000, 0x00000004)',
      ['0x0000001E']
    ],
    [
      'takes a stop code whose parameters have no brackets',
      'Stop 0x0000003E 0x00000000 0x00000000 0x80001234',
      ['0x0000003E']
    ],
    [
      'gives both lengths of a code, and both cases once',
      'A STOP 0xA is a STOP 0x0000000A or 0x0000000a.',
      ['0xA', '0x0000000A']
    ],
    [
      'adds 0x to eight digits behind a word for an error',
      'ID no: c1031669\n\nThe error 80040154 is logged.',
      ['0xC1031669', '0x80040154']
    ],
    [
      'takes a result in brackets, not the address',
      'Exception: access violation (0xc0000005), Address: 0x77f7d4b0',
      ['0xC0000005']
    ],
    ['leaves out addresses in memory', 'The instruction at "0x00415900" referenced memory at "0xa6375ebf".', []],
    [
      'leaves out flags, sizes and values',
      'Set the value to 0x80040154. The flag is 0x8004, the size 0x80041000 bytes.',
      []
    ],
    ['leaves out sense codes', 'The host sends a sense code of 0x081B0000.', []],
    ['reads an event of a log', 'Event ID: 4021\nSource: CtLink\nDescription: The session ended.', ['Event ID 4021']],
    ['reads an event without the word ID', 'When event 4021 is logged, restart.', ['Event ID 4021']],
    [
      'reads a list of events',
      'Event IDs 4021, 4022 and 4025 appear in the log.',
      ['Event ID 4021', 'Event ID 4022', 'Event ID 4025']
    ],
    ['reads a numbered error and what it lists', 'The call fails with error 2 or 231.', ['Error 2', 'Error 231']],
    [
      'reads an error with its punctuation',
      "Run-time error '3021': No current record\n\nError code: -1018",
      ['Error 3021', 'Error -1018']
    ],
    ['reads a number before the word error', 'You receive a 1069 error.', ['Error 1069']],
    [
      'reads a number beside the name of an error',
      'The service fails with 1053 (ERROR_SERVICE_REQUEST_TIMEOUT).',
      ['Error 1053']
    ],
    [
      'takes no year, count, version or time for an error',
      'A Link 2000 error message, 14 errors, error 3.1 and error 12:30.',
      []
    ],
    ['takes no level of a batch file for an error', 'IF NOT ERRORLEVEL 1 GOTO DONE', []],
    ['reads a status of the web', 'HTTP/1.0 500 Server Error', ['HTTP 500']],
    ['leaves out a status of success', 'The reply is HTTP/1.1 200 OK.', []],
    [
      'reads codes that name themselves',
      'LINK : fatal error LNK1104: cannot open file\n\nrun-time error R6000',
      ['LNK1104', 'R6000']
    ],
    ['reads a code in brackets at the end of a message', '  Link error - contact is read only (CL3122)', ['CL3122']],
    ['takes no product for a code', 'The error CTLINK98 shows is harmless.', []],
    ['gives none for short codes without a word', 'The device has code 10 and returns 5.', []],
    ['reads codes in the titles of references', '  Q900001 STOP 0x0000007B After You Add a Disk', ['0x0000007B']]
  ]
  for (const [title, body, expected] of cases) it(title, () => assert.deepEqual(codesOf(body), expected))

  it('puts the codes of the title first', () => {
    assert.deepEqual(codesOf('Error 53 appears.', 'Event ID 4021 Is Logged'), ['Event ID 4021', 'Error 53'])
  })

  it('calls an error a status where the article does', () => {
    assert.deepEqual(codesOf('The browser shows HTTP 404.', 'Error 404 in a Link'), ['HTTP 404'])
  })

  it('takes no statement of a program for an error', () => {
    const program = ['  IF INKEY$ <> CHR$(27) THEN', '    ERROR 100', '  END IF', '  PRINT "Done"', '  CLOSE #1'].join(
      '\n'
    )
    assert.deepEqual(codesOf(`The following code shows this:\n\n${program}`), [])
  })
})
