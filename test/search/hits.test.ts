import assert from 'node:assert/strict'
import {type TestContext, test} from 'node:test'
import {sampleDataset} from './sample-dataset.ts'

/** Each line: a query, a text that it finds, and one that it does not. */
async function findsButNot(t: TestContext, cases: [query: string, found: string, passed: string][]): Promise<void> {
  for (const [query, found, passed] of cases) {
    const {find} = await sampleDataset(t, {Q1: found, Q2: passed})
    assert.deepEqual(find(query), ['Q1'], query)
  }
}

test('an identifier is found with its signs, whatever stands beside it', async (t) => {
  await findsButNot(t, [
    ['lamp.sys', 'the driver (Lamp.SYS).', 'the lamp sys driver'],
    ['lamp', 'the driver (Lamp.SYS).', 'the lamps_driver'],
    ['C++', 'written in "C++", of course', 'written in C, and C+++ or C#'],
    ['C#', 'written in C#.', 'written in C## or C'],
    ['.NET', 'ASP.NET pages', 'the net pages'],
    ['_beginlamp', 'call _beginlamp()', 'call beginlamp()'],
    ['WM_GLOW', 'send WM_GLOW.', 'send WM_GLOW_NOW or GLOW'],
    ['LampPort\\Parameters', 'Services\\LampPort\\Parameters\\Port', 'LampPort/Parameters and LampPort Parameters'],
    ['HKEY_LOCAL_MACHINE\\System', 'HKEY_LOCAL_MACHINE\\SYSTEM\\Lamp', 'HKEY_LOCAL_MACHINE, then System'],
    ['ADMIN$', 'connect to \\\\server\\ADMIN$', 'the admin'],
    ['\\\\server\\share', 'to \\\\Server\\Share now', 'C:\\server\\share'],
    ['/3GB', 'the switch /3GB', 'a disk of 3GB'],
    ['%LampRoot%', 'in %LampRoot%\\System32', 'the variable LampRoot'],
    ['glow()', 'call glow() twice', 'the glow of it'],
    ['LPT1:', 'print to LPT1: first', 'print to LPT1 first'],
    ['4.0.1381', 'build 4.0.1381', 'builds 4.0 and 0.1381, not 4 0 1381'],
    ['dial-up', 'dial-up lamps', 'dial up lamps'],
    ["don't", "they don't glow", 'don t'],
    ['INT 21h', 'through INT 21h', 'int x; 21h'],
    ['lamp.s*', 'the file lamp.sys', 'the file lamp.dll']
  ])
})

test('a phrase is exact, over line wraps but not over signs', async (t) => {
  await findsButNot(t, [
    ['"boot device"', 'no boot\n   device', 'the device to boot'],
    ['"boot device"', 'the "boot device", it says', 'boot devices'],
    ['"dial up"', 'dial up', 'dial-up'],
    ['"Contoso C++ 5.0"', 'Contoso C++ 5.0 has', 'Contoso C 5.0 and C++']
  ])
})

test('a plain word is found in its other forms, a quoted one, a name and one with a digit are not', async (t) => {
  await findsButNot(t, [
    ['install', 'it was installed', 'the installation'],
    ['installing', 'they install', 'the installer'],
    ['stop', 'it stopped', 'a stopper'],
    ['copies', 'a copy', 'a copier'],
    ['hope', 'hoping', 'hop'],
    ['"install"', 'install it', 'it was installed'],
    ['LampPort', 'LampPort', 'LampPorts'],
    ['WINS', 'the WINS server', 'a win']
  ])
})

test('a short hexadecimal number is meant by its value, one of eight digits as it is printed', async (t) => {
  await findsButNot(t, [
    ['0x7B', 'STOP: 0x0000007B', 'STOP: 0x0000007A'],
    ['0x7B', 'returns &H7B', 'returns 7B'],
    ['0x0000007B', 'STOP 0x0000007b', 'flag 0x7B']
  ])
})

test('words are ANDed, OR binds the terms beside it, a minus excludes', async (t) => {
  const {find} = await sampleDataset(t, {
    Q1: 'red lamp',
    Q2: 'green lamp',
    Q3: 'red harbor',
    Q4: 'green harbor'
  })
  const sorted = (query: string): string[] => find(query).sort()
  assert.deepEqual(sorted('red lamp'), ['Q1'])
  assert.deepEqual(sorted('red OR green lamp'), ['Q1', 'Q2'])
  assert.deepEqual(sorted('lamp -red'), ['Q2'])
  assert.deepEqual(sorted('-red'), ['Q2', 'Q4'])
  assert.deepEqual(sorted('red OR -lamp'), ['Q1', 'Q3', 'Q4'])
  assert.deepEqual(sorted('harb*'), ['Q3', 'Q4'])
  assert.deepEqual(sorted('red AND lamp'), ['Q1'])
})

test('fields look into what was extracted', async (t) => {
  const {find} = await sampleDataset(t, {
    Q1: {
      title: 'A lamp that glows',
      lastModified: '1999-05-06',
      products: ['Microsoft Windows NT'],
      appliesTo: [{product: 'Microsoft Windows NT Server', versions: ['4.0'], platforms: [], line: 1}],
      keywords: ['kbsetup', 'kbLamp'],
      issueTypes: ['kbbug'],
      registry: [
        {
          key: 'HKEY_LOCAL_MACHINE\\Software\\Lamp Port',
          values: [{name: 'GlowDelay', type: null, data: null, default: null, line: 2}],
          line: 2
        }
      ],
      files: [
        {
          name: 'Lamp.sys',
          date: null,
          time: null,
          version: null,
          size: null,
          platform: null,
          language: null,
          product: null,
          line: 3
        }
      ],
      downloads: [
        {
          fileName: 'lampfix.exe',
          url: null,
          language: 'Chinese (Simplified)',
          platform: null,
          source: null,
          size: null,
          line: 4
        }
      ],
      errorCodes: ['0x0000007B', 'Event ID 5701']
    },
    Q2: {
      title: 'Another article',
      lastModified: '2001-01-01',
      intro: 'lamp.sys, lampfix.exe, GlowDelay, 0x7B, French, 1999, kbsetup, nt4, Windows NT 4.0'
    }
  })
  for (const query of [
    'title:lamp',
    'title:"lamp that"',
    'product:nt4',
    'product:winnt',
    'product:"windows nt"',
    'file:lamp.sys',
    'file:lamp',
    'file:lampf*',
    'reg:GlowDelay',
    'reg:"Software\\Lamp Port"',
    'error:0x7B',
    'error:7B',
    'error:5701',
    'error:"Event ID 5701"',
    'keyword:kbsetup',
    'keyword:setup',
    'year:1999',
    'year:1998..2000',
    'year:..2000',
    'type:bug',
    'type:kbBug',
    'lang:chinese',
    'lang:"Chinese (Simplified)"',
    'has:registry',
    'has:files',
    'has:downloads',
    '-year:2001',
    'TITLE:lamp'
  ]) {
    assert.deepEqual(find(query), ['Q1'], query)
  }
  for (const query of [
    'product:nt3',
    'product:w95',
    'file:amp',
    'year:2003',
    'lang:French',
    'type:howto',
    'error:691'
  ]) {
    assert.deepEqual(find(query), [], query)
  }
})

test('the best come first: the article itself, the title, then the text', async (t) => {
  const {find} = await sampleDataset(t, {
    Q100: {title: 'Other things', intro: 'A harbor lamp is named here, and Q30000 too.'},
    Q200: {title: 'How to Repair a Harbor Lamp at Night', intro: 'Text.'},
    Q300: {title: 'Harbor Lamp', intro: 'Text.'},
    Q400: {title: 'Harbor Lamps', intro: 'Text.'},
    Q30000: {title: 'Something else', intro: 'Text.'},
    // A word that half of the articles have tells nothing, to BM25 either.
    ...Object.fromEntries(Array.from({length: 20}, (_, index) => [`Q4000${index}`, 'Filler of no interest.']))
  })
  assert.deepEqual(find('harbor lamp'), ['Q300', 'Q200', 'Q400', 'Q100'])
  for (const query of ['Q30000', 'KB30000', '30000', 'kb 30000']) assert.equal(find(query)[0], 'Q30000', query)
})

test('an identifier counts for more in the title', async (t) => {
  const {find} = await sampleDataset(t, {
    Q100: {
      title: 'Fault While Starting',
      intro: 'The file lantern.sys is old. Replace lantern.sys, then start lantern.sys.'
    },
    Q200: {title: 'Stop in Lantern.sys', intro: 'Much text stands here that speaks of lantern.sys no more than once.'},
    ...Object.fromEntries(Array.from({length: 20}, (_, index) => [`Q4000${index}`, 'Filler of no interest.']))
  })
  assert.deepEqual(find('lantern.sys'), ['Q200', 'Q100'])
  assert.deepEqual(find('title:lantern.sys'), ['Q200'])
})
