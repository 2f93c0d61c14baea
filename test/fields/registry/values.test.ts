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
    ],
    [
      'reads rows of a value and its value data',
      'Edit the key to contain:\n\n   Value                Value Data\n   ------------------------------------\n   MaximumLinks         0x08 (hex)\n   NumberOfLinks        0x40 (hex)',
      ['MaximumLinks | - | 0x08 | -', 'NumberOfLinks | - | 0x40 | -']
    ],
    [
      'reads rows that have name and type in one column, or names of several words',
      'Add the following:\n\n   DependOnLink: REG_MULTI_SZ:  Tcpip\n                                LinkBase\n\nYou can adjust the following values:\n\n   Link Logging Level      REG_DWORD: 0 through 5\n   Link Log Path           REG_SZ:<c:\\links>',
      [
        'DependOnLink | REG_MULTI_SZ | Tcpip LinkBase | -',
        'Link Logging Level | REG_DWORD | - | -',
        'Link Log Path | REG_SZ | <c:\\links> | -'
      ]
    ],
    [
      'reads a value that a step calls a key, when the next one edits its data',
      '1. In the Name list, double-click the LinkInterfaces key.\n\n2. In the Value Data box, type "a b" (without the quotation marks).',
      ['LinkInterfaces | - | a b | -']
    ],
    [
      'reads a name that is selected in a pane, or highlighted as the following entry',
      '1. In the Details pane, double-click Link Letter.\n\n2. In the Value data box, type 2, and then click OK.\n\n3. Highlight the following entry: NumberOfLinks\n\n4. From the Edit menu, select DWORD.\n\n5. Change the Data value to 3. Choose OK.',
      ['Link Letter | - | 2 | -', 'NumberOfLinks | REG_DWORD | 3 | -']
    ],
    [
      'reads a name that is typed on the right, and one that is selected to be modified',
      '1. On the Edit menu, point to New, and click String Value.\n\n2. On the right, type "Linkages" (without the quotation marks), and press ENTER.\n\n3. With Stationery selected, on the Edit menu click Modify.',
      ['Linkages | REG_SZ | - | -', 'Stationery | - | - | -']
    ],
    [
      'reads a name below a lead that gives type and datum in brackets',
      'Add the following registry value (type of DWORD set to 1):\n\n   Search for link on server',
      ['Search for link on server | REG_DWORD | 1 | -']
    ],
    [
      'reads a datum behind the name of a value to add to a key',
      'Add the REG_SZ value lnk=LINKS.DRV to the key.',
      ['lnk | REG_SZ | LINKS.DRV | -']
    ],
    [
      'reads a name between commas, and a file extension',
      '1. Add the registry value, Link/IP port, as a DWORD value.\n\n2. The Value Name is .lnk\n\n3. The Data type is REG_SZ.',
      ['Link/IP port | REG_DWORD | - | -', '.lnk | REG_SZ | - | -']
    ],
    [
      'takes what measures a value for no name',
      'Change the MaxLinks value. It holds a 16-bit value.',
      ['MaxLinks | - | - | -']
    ],
    [
      'reads a value that is called Name, and a type with a sentence behind it',
      'The entries are:\n\n   Name : REG_SZ : user defined\n   Links : REG_DWORD : 0\n\nAdd the value ExcludeLinks as REG_SZ. The links must be separated by semicolons.',
      ['Name | REG_SZ | user defined | -', 'Links | REG_DWORD | 0 | -', 'ExcludeLinks | REG_SZ | - | -']
    ],
    [
      'ends a name in quotation marks before a comma',
      'Add the Binary Value "DirectLink," value set to 1.',
      ['DirectLink | REG_BINARY | 1 | -']
    ],
    [
      'reads code below the lead that calls it default values, all of one type',
      'The default values are as follows. All data types are REG_SZ.\n\n   link_np =  linkc1.dll\n   link_tcp =  linkc3.dll\n   linkrpc =  linkrpc',
      ['link_np | REG_SZ | - | linkc1.dll', 'link_tcp | REG_SZ | - | linkc3.dll', 'linkrpc | REG_SZ | - | linkrpc']
    ],
    [
      'takes no range and no description for a datum, and a product of several factors whole',
      'LinkDir REG_SZ First-Level Directory Name\n\nLinkPath REG_SZ or REG_EXPAND_SZ Pathname\n\nLinkLimit   REG_DWORD\n\nRange: >= 0x1\nDefault: 2 * # MB',
      ['LinkDir | REG_SZ | - | -', 'LinkPath | REG_SZ | - | -', 'LinkLimit | REG_DWORD | - | 2 * # MB']
    ],
    [
      'reads a name in a column beside its type, and one whose name is said',
      'The values are:\n\n   Device     REG_SZ\n   Default:   none\n\nCreate a new binary value whose name is supportLinks and whose value is 0.',
      ['Device | REG_SZ | - | -', 'supportLinks | REG_BINARY | 0 | -']
    ],
    [
      'reads a name behind the label of a subkey, when a type follows',
      'Subkey Name = LinkFile\nData Type = REG_EXPAND_SZ\nDefault = %SYSTEMROOT%\\links.mdb',
      ['LinkFile | REG_EXPAND_SZ | - | %SYSTEMROOT%\\links.mdb']
    ],
    [
      'reads a name behind the value that is to be added, and the string that is to be edited',
      '1. Add the following New String value: Links\n\n2. Edit the Shell string.\n\n3. Find Text Link Log and set it to 1 (the default is 0).',
      ['Links | REG_SZ | - | -', 'Shell | - | - | -', 'Text Link Log | - | 1 | 0']
    ],
    [
      'gives a default to the name beside it, whatever values the sentence began with',
      'Add a value called Enabled (REG_DWORD) and set it to 1. Define LinkFileName (REG_SZ) and MaxLinkSize (REG_DWORD).\n\nIf these values do not exist, LinkFileName defaults to C:\\Link.log.',
      ['Enabled | REG_DWORD | 1 | -', 'LinkFileName | REG_SZ | - | C:\\Link.log', 'MaxLinkSize | REG_DWORD | - | -']
    ],
    [
      'reads a name with a type behind "The value is"',
      'Add the entries for links.\n\nThe value is .lnk: REG_SZ: C:\\bin\\link.exe %s',
      ['.lnk | REG_SZ | C:\\bin\\link.exe %s | -']
    ],
    [
      'reads a name that is selected in a key, with a remark where it stands',
      '1. In the Link key, select Path (on the right side of the editor).\n\n2. On the Edit menu, click Modify.',
      ['Path | - | - | -']
    ],
    [
      'reads quoted names whatever they are, with nothing behind them',
      `The entries are:\n\n${root}\n              "Path"           =     ""\n              "C:\\WINDOWS\\LINK32.DLL"  =     ""`,
      ['Path | - | - | -', 'C:\\WINDOWS\\LINK32.DLL | - | - | -']
    ],
    [
      'takes no limit for a name, and gives the second of two names its default',
      'The service supports the parameters LinkPeriodicity and the BackupPeriodicity in the registry. The default BackupPeriodicity value is 720.\n\nMaximum value for BackupPeriodicity is 2147483.',
      ['LinkPeriodicity | - | - | -', 'BackupPeriodicity | - | - | 720']
    ],
    [
      'takes a datum that is an example for none',
      'Current   REG_DWORD   0xN, where N identifies a set:\n\nIdentifies the set. If this value is 0x1, for example, the first set is taken.',
      ['Current | REG_DWORD | - | -']
    ],
    [
      'keeps what stands behind the quotes of a command',
      'Double-click (Default). You should change the string to look like this:\n\n   "D:\\Link Files\\Link.exe" /n',
      ['(Default) | - | "D:\\Link Files\\Link.exe" /n | -']
    ],
    [
      'keeps the type that is clicked before something is typed on a new line',
      '1. Select the LinkDomains value.\n\n2. On the Edit menu, click Multi String, type on a new line the name of a single domain.',
      ['LinkDomains | REG_MULTI_SZ | - | -']
    ],
    [
      'reads items that are binary values, and names below a lead with a file name',
      'Create the following new binary values:\n\n- DnsLinks\n\n- LocalLinks\n\nThe following link entries may not be in the Com.cfg file:\n\n   HonorLinks\n   FlushLinks',
      ['DnsLinks | REG_BINARY | - | -', 'LocalLinks | - | - | -', 'HonorLinks | - | - | -', 'FlushLinks | - | - | -']
    ],
    [
      'reads a highlighted value, a name in single quotes, and a parameter in brackets',
      "A string value 'LinkString' is created.\n\n1. Highlight the value: FixedLinkFont\n\n2. Click the Edit menu, and select String.\n\nValue (Parameter) Name: LinkUseSNAP\nData Type:  REG_DWORD - Boolean",
      ['LinkString | REG_SZ | - | -', 'FixedLinkFont | REG_SZ | - | -', 'LinkUseSNAP | REG_DWORD | - | -']
    ],
    [
      'takes what is added to the data of a value for no value',
      'Add the "LinkBios" (without the quotation marks) data value to the DependOnLink multi-string value.',
      ['DependOnLink | REG_MULTI_SZ | - | -']
    ],
    [
      'reads the names of value entries, and a name whose datum changes from one word to another',
      '1. Look for the value entries for the LinkNumber and LinkType parameters.\n\n2. Change InstalledLinkDrivers from rp32 to VGA.',
      ['LinkNumber | - | - | -', 'LinkType | - | - | -', 'InstalledLinkDrivers | - | - | -']
    ],
    [
      'keeps an assignment that is a datum',
      'You must create a LinkParameter STRING value and set it to LinkDetection = 0x1.',
      ['LinkParameter | REG_SZ | LinkDetection = 0x1 | -']
    ],
    [
      'goes on with data of fields parted by semicolons, and takes a remark about a value for none',
      '  IPM.Link.A:REG_SZ:3.0;;;;Link32.DLL;;\n  1100000000;;;;\n  IPM.Link.B:REG_SZ:3.0;;;;Link32.DLL;;\n  1111000000;;;;\n\nWindows:REG_SZ:198 189 796 522 1\n\nc In Windows:REG_SZ:, the first number gives the size.',
      [
        'IPM.Link.A | REG_SZ | 3.0;;;;Link32.DLL;; 1100000000;;;; | -',
        'IPM.Link.B | REG_SZ | 3.0;;;;Link32.DLL;; 1111000000;;;; | -',
        'Windows | REG_SZ | 198 189 796 522 1 | -'
      ]
    ],
    [
      'reads a datum that is added with its name',
      "Add SetFixedLinks = 'TRUE' (the type is REG_SZ).",
      ['SetFixedLinks | REG_SZ | TRUE | -']
    ],
    [
      'reads a name in quotation marks that is a word for data elsewhere',
      '3. Modify the "Disabled" value to 1 (from 0).\n\nThe "Use Forced Link" parameter should have a value of 1.',
      ['Disabled | - | 1 | -', 'Use Forced Link | - | 1 | -']
    ],
    [
      'reads names of several words in steps that change their data',
      '1. Double-click Depend on Link.\n\n2. Press ENTER to move to the next line.\n\n3. Double-click Dictionary and then change the value from a.lex to b.lex.\n\n4. Now set the value of Last Counter to 0x736.',
      ['Depend on Link | - | - | -', 'Dictionary | - | - | -', 'Last Counter | - | 0x736 | -']
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

  it('goes on with typed lines behind a remark about another key', () =>
    assert.deepEqual(
      keysOf(
        `Go to ${root}:\n\nLinkName REG_SZ Base name of a link\nSpecifies the name that the driver writes into ${root}\\Map so that other drivers can find it.\nDefault: Port\n\nLinkResends REG_DWORD >= 0x1\nSpecifies how often a link is sent again before\nthe time is over\nDefault: 0x3`
      ),
      {[root]: ['LinkName | REG_SZ | - | Port', 'LinkResends | REG_DWORD | - | 0x3'], [`${root}\\Map`]: []}
    ))

  it('reads a datum before the path, whatever it is set for', () =>
    assert.deepEqual(
      keysOf(`Change the following registry entry to 0x20 to avoid this shortage:\n\n   ${root}\\MT links clients`),
      {[root]: ['MT links clients | - | 0x20 | -']}
    ))

  it('reads a name behind `Value:` directly below its key', () =>
    assert.deepEqual(keysOf(`Look at the following key:\n\n   ${root}\n   Value: Link Location`), {
      [root]: ['Link Location | - | - | -']
    }))

  it('goes on with a datum below its path, and reads what is called a value behind one', () =>
    assert.deepEqual(
      keysOf(
        `These entries are made:\n\n   ${root}\\Clsid = Source Code\n      Link\n   ${root}\\Provider = Value:\n      LinkKey = Links`
      ),
      {[root]: ['Clsid | - | Source Code | -'], [`${root}\\Provider`]: ['LinkKey | - | Links | -']}
    ))

  it('reads rows of a name and its datum, or what it does, directly below a key', () =>
    assert.deepEqual(
      keysOf(
        `Key: ${root}\n\n     NoLinkPage       - Hide Link Tab\n     NoLinkCPL        - Deny Access to link icon\n     Linkfunction     LinkMain`
      ),
      {[root]: ['NoLinkPage | - | - | -', 'NoLinkCPL | - | - | -', 'Linkfunction | - | LinkMain | -']}
    ))

  it('reads rows of names and data of one type, below a subkey that is added', () =>
    assert.deepEqual(
      keysOf(
        `1. Add the NameService key under:\n\n   ${root}\n\n2. The NameService key should contain the following string values:\n\n   LinkSyntax        "3"\n   LinkAddress       "\\\\<Link>\n   Protocol          "link_np"`
      ),
      {
        [root]: [],
        [`${root}\\NameService`]: [
          'LinkSyntax | REG_SZ | 3 | -',
          'LinkAddress | REG_SZ | \\\\<Link> | -',
          'Protocol | REG_SZ | link_np | -'
        ]
      }
    ))

  it('reads names alone between a lead and the path, and at the end of one', () =>
    assert.deepEqual(
      keysOf(
        `To stop it, change the string value\n\n   EnableLink\n\nin the registry key\n\n   ${root}\n\nIf it stops, add LinkSimulateInt15 to\n\n   ${root}\\Class\n\nin the registry and give it a value of 01.`
      ),
      {[root]: ['EnableLink | REG_SZ | - | -'], [`${root}\\Class`]: ['LinkSimulateInt15 | - | 01 | -']}
    ))

  it('reads a name that a lead calls a key, in an item whose lead goes on below', () =>
    assert.deepEqual(
      keysOf(
        `1. Change the value for the LinkDriveDetected key from 1 to 0 in the following\n  registry key:\n\n   ${root}`
      ),
      {[root]: ['LinkDriveDetected | - | 0 | -']}
    ))

  it('takes a path in quotes that is added to data for no key, and an account for no value', () =>
    assert.deepEqual(
      keysOf(
        `1. Locate the Machine value under the following registry key:\n\n   ${root}\n\n2. On the Edit menu, click Multi String, add "Software\\Microsoft\\SMS" (without the quotation marks) to the existing data, and then click OK.\n\n3. Click the LinkServer_<xxx> account.`
      ),
      {[root]: ['Machine | REG_MULTI_SZ | - | -']}
    ))

  it('reads a name behind a colon and a blank behind its path', () =>
    assert.deepEqual(keysOf(`The value is as below:\n\n   ${root}: AliasForLink\n     "<known>"`), {
      [root]: ['AliasForLink | - | - | -']
    }))

  it('reads a name, or a name and its datum, in the sentence that announces the key', () =>
    assert.deepEqual(
      keysOf(
        `If you want to turn it off, set SupportLink=0 in the following registry key:\n\n   ${root}\n\nAdd DisableLinkList to the following registry key:\n\n   ${root}\\List\n\nThe code attempts to read a LinkMachineType registry value (from ${root}\\0000) to find it.`
      ),
      {
        [root]: ['SupportLink | - | 0 | -'],
        [`${root}\\List`]: ['DisableLinkList | - | - | -'],
        [`${root}\\0000`]: ['LinkMachineType | - | - | -']
      }
    ))

  it('reads code below a sentence that says what a subkey contains', () =>
    assert.deepEqual(
      keysOf(
        `The entry is:\n\n   ${root}\n\nThe Options subkey for the Contoso Port contains the following entries, all of which are REG_DWORD:\n\n   Adapter=0\n   LinkType=0x1\n   LinkBuffers=0x27100`
      ),
      {
        [root]: [],
        [`${root}\\Options`]: [
          'Adapter | REG_DWORD | 0 | -',
          'LinkType | REG_DWORD | 0x1 | -',
          'LinkBuffers | REG_DWORD | 0x27100 | -'
        ]
      }
    ))

  it('reads a name before its key, a file name further on in the sentence', () =>
    assert.deepEqual(
      keysOf(`The RUNLINKS values under the following registry key do not contain entries for Link.exe:\n\n   ${root}`),
      {[root]: ['RUNLINKS | - | - | -']}
    ))

  it('opens the key that a step clicks, when the next one speaks of a value on the right', () =>
    assert.deepEqual(
      keysOf(
        `1. Select the following registry key:\n\n   ${root}\n\n2. Click LinkServiceSA.\n\nThe ObjectLink value in the right pane gives the name.`
      ),
      {[root]: [], [`${root}\\LinkServiceSA`]: ['ObjectLink | - | - | -']}
    ))

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
