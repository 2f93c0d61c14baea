import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {keysOf} from './keys-of.ts'

const root = 'HKEY_LOCAL_MACHINE\\Software\\Contoso\\Link'

describe('values of the registry', () => {
  const cases: [title: string, below: string, values: string[]][] = [
    [
      'reads a default in brackets below data explained one a line',
      'Value name: CaseMode\nValue type: REG_DWORD\nValue data: 0 - ignore\n            1 - lower\n            2 - upper\n            (default=0)',
      ['CaseMode | REG_DWORD | - | 0']
    ],
    [
      'reads `Value Name =` and a type without a colon',
      'Value Name = LINK:A4\nData Type REG_SZ\n\nValue Name = LINK:B4\nData Type REG_SZ',
      ['LINK:A4 | REG_SZ | - | -', 'LINK:B4 | REG_SZ | - | -']
    ],
    [
      'takes what a type is described with for no datum',
      'LinkName   REG_SZ   UserName:\n\nDefault: "Guest"',
      ['LinkName | REG_SZ | - | Guest']
    ],
    [
      'reads a name that is given as the name of the value',
      '2. Type the name of the value as MaxLinks.\n\n3. Set the type to REG_DWORD and enter 0 (zero) for the value.',
      ['MaxLinks | REG_DWORD | 0 | -']
    ],
    [
      'reads a datum below a sentence that names the box it is typed in',
      '2. In the right pane, double-click LinkPath.\n\n3. In the String box, type the following:\n\n   "A:\\" (without the quotation marks)',
      ['LinkPath | - | A:\\ | -']
    ],
    [
      'reads a datum below a sentence that gives a value to the value named',
      'The LinkPath value should have the following value:\n\n   C:\\Progra~1\\Contoso\\link.exe',
      ['LinkPath | - | C:\\Progra~1\\Contoso\\link.exe | -']
    ],
    [
      'reads a datum below a sentence that goes on with a button',
      '2. Select LinkDate. From the Edit menu, select String. Change the string to the following and choose OK:\n\n   Service Pack 2',
      ['LinkDate | REG_SZ | Service Pack 2 | -']
    ],
    [
      'reads what a string is edited to read',
      '2. Double-click Driver:REG_SZ:link, edit the string so that it reads "newlink" (without the quotation marks).',
      ['Driver | REG_SZ | newlink | -']
    ],
    [
      'reads a name below `Add Value:`',
      'Add Value: Linked On\nData Type: REG_DWORD\nData: 0x0',
      ['Linked On | REG_DWORD | 0x0 | -']
    ],
    [
      'reads a name that is typed in a box of the step before',
      '1. On the Edit menu, click Add Value.\n\n2. In the box, type "Travel Links Filter" (without the quotation marks).\n\n3. Click REG_DWORD for the data type, and then click OK.',
      ['Travel Links Filter | REG_DWORD | - | -']
    ],
    [
      'reads a default that is called an entry',
      '4. On the Edit menu, click Add Value, type "LinkGrace" (without the quotation marks), click REG_SZ in the Data Type box, and then click OK.\n\n5. The default entry is 5.',
      ['LinkGrace | REG_SZ | - | 5']
    ],
    [
      'reads a name below a sentence that adds a value with its datum',
      '3. Add the following case-sensitive DWORD value of 0:\n\n     Unique Link Names\n\n4. Quit Registry Editor.',
      ['Unique Link Names | REG_DWORD | 0 | -']
    ],
    [
      'reads a value that is labelled',
      'a. Create a new string value and label it Web Link.',
      ['Web Link | REG_SZ | - | -']
    ],
    [
      'takes a choice in a dialog, after the editor was left, for no value',
      '1. Quit Registry Editor.\n\n2. Click Enable Link Resolution.\n\n3. Type the addresses of the servers in the appropriate boxes.',
      []
    ],
    [
      'parts a type from the datum in a cell of a table',
      'Value Name    Value Data\n----------------------------------------\nCategory      REG_SZ "<Category>"\nControl       REG_SZ "<File Name>"',
      ['Category | REG_SZ | <Category> | -', 'Control | REG_SZ | <File Name> | -']
    ],
    [
      'keeps all bytes of a default',
      'Modify the LinkCache value in this key. The default value for LinkCache is 20 00 00 00, and it is in hexadecimal.',
      ['LinkCache | - | - | 20 00 00 00']
    ],
    [
      'takes `there is to be no limit` for no datum',
      'MaxLinks   REG_DWORD   0 or 1:\n\nThis value may be set to 0 if there is to be no limit.',
      ['MaxLinks | REG_DWORD | 0 or 1 | -']
    ],
    [
      'keeps a placeholder that a remark in brackets follows',
      'Name: LinkTimeout\nType: REG_DWORD\nValue: <timeout in seconds> (The default is 15.)',
      ['LinkTimeout | REG_DWORD | <timeout in seconds> | 15']
    ],
    [
      'reads the first of several data as the default that it is called',
      'Value Name: LinkDepth\nData Type: REG_DWORD\nData: 0 (default), 1, or 90 (maximum)\n\nValue Name: LinkLevel\nData Type: REG_DWORD\nData: 2 (default) to 7',
      ['LinkDepth | REG_DWORD | 0, 1, or 90 | 0', 'LinkLevel | REG_DWORD | - | 2']
    ],
    [
      'keeps the service pack behind a version',
      'LinkVersion: REG_SZ: 3.0 Service Pack 2',
      ['LinkVersion | REG_SZ | 3.0 Service Pack 2 | -']
    ],
    [
      'takes a comparison for no value',
      'The program should check whether lpType==REG_EXPAND_SZ, which means that it should expand the string.',
      []
    ]
  ]
  for (const [title, below, values] of cases)
    it(title, () => assert.deepEqual(keysOf(`Go to the following key:\n\n   ${root}\n\n${below}`), {[root]: values}))

  it('reads a value that was added as a type', () =>
    assert.deepEqual(
      keysOf(`"UseLinks" was added as a REG_DWORD with a value of "1" to the following registry key:\n\n   ${root}`),
      {[root]: ['UseLinks | REG_DWORD | 1 | -']}
    ))

  it('reads a type and a datum on the line below a value', () =>
    assert.deepEqual(
      keysOf(
        `Set the following parameter:\n\n   ${root}\\UseLinks\n   DWORD 1\n\nSet also:\n\n   ${root}\\LinkTime\n   DWORD <seconds>`
      ),
      {[root]: ['UseLinks | REG_DWORD | 1 | -', 'LinkTime | REG_DWORD | <seconds> | -']}
    ))

  it('reads the second of two names at the end of a sentence', () =>
    assert.deepEqual(
      keysOf(
        `The registry value is located in ${root}.\n\nThe server asks for the new registry values LinkVersion and LinkDate. If the values exist, it sends them.`
      ),
      {[root]: ['LinkVersion | - | - | -', 'LinkDate | - | - | -']}
    ))

  it('reads a datum in words before the value', () =>
    assert.deepEqual(keysOf(`Set the following registry value to zero:\n\n   ${root}\\UseLinks`), {
      [root]: ['UseLinks | - | 0 | -']
    }))

  it('reads a datum with its word before the value', () =>
    assert.deepEqual(keysOf(`Set the following registry value to 0 (zero):\n\n   ${root}\\UseLinks`), {
      [root]: ['UseLinks | - | 0 | -']
    }))

  it('keeps a default that is said before the key is printed', () =>
    assert.deepEqual(
      keysOf(
        `The default value of the LinkFlush registry value is 0x10.\n\n1. Locate the LinkFlush value under the following key in the registry:\n\n   ${root}\n\n2. On the Edit menu, click DWORD, type "100" (without the quotation marks), and then click OK.`
      ),
      {[root]: ['LinkFlush | REG_DWORD | 100 | 0x10']}
    ))

  it('reads rows of a name, and its type with its datum', () =>
    assert.deepEqual(
      keysOf(
        `The keys look like the following:\n\n   Key Name:        ${root}\n\n   link_ip_tcp     REG_SZ :    LinkIp.Dll\n   link_np         REG_SZ : linknp.dll\n   linkrpc         REG_SZ : linkrpc\n\nTurn the logging of the service to maximum.`
      ),
      {
        [root]: [
          'link_ip_tcp | REG_SZ | LinkIp.Dll | -',
          'link_np | REG_SZ | linknp.dll | -',
          'linkrpc | REG_SZ | linkrpc | -'
        ]
      }
    ))

  it('takes no adverb of place for a datum', () =>
    assert.deepEqual(
      keysOf(
        `1. Find the LinkType value under the following key:\n\n   ${root}\n\n2. You may set the LinkType value to two or more types. When you edit it, each type should be on its own line.`
      ),
      {[root]: ['LinkType | - | - | -']}
    ))

  it('ends a name before a label of its type, and before the datum it is changed to', () =>
    assert.deepEqual(
      keysOf(
        `1. Go to the following key:\n\n   ${root}\n\n2. Add the entry: LinkNotes Data type = REG_DWORD Range = 0 or 1\n\n3. Change LinkMax to 14 (hex) (Reg DWord)`
      ),
      {[root]: ['LinkNotes | REG_DWORD | - | -', 'LinkMax | REG_DWORD | - | -']}
    ))
})
