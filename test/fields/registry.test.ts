import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {keysOf} from './registry/keys-of.ts'

const root = 'HKEY_LOCAL_MACHINE\\Software\\Contoso\\Link'

describe('registry', () => {
  const cases: [title: string, body: string, expected: Record<string, string[]>][] = [
    [
      'reads a value in labelled lines',
      `Add the following value to this key:\n\n   ${root}\n\n   Value Name: MaxLinks\n   Data Type:  REG_DWORD\n   Value:      5`,
      {[root]: ['MaxLinks | REG_DWORD | 5 | -']}
    ],
    [
      'reads a default that stands in place of the data',
      `Add the following value to this key:\n\n   ${root}\n\n   Value Name: MaxLinks\n   Data Type:  REG_DWORD\n   Value:      Default is 3`,
      {[root]: ['MaxLinks | REG_DWORD | - | 3']}
    ],
    [
      'keeps alternatives, the default among them',
      `Add the following value to this key:\n\n   ${root}\n\n   Value Name: UseLinks\n   Data Type:  REG_DWORD\n   Value:      0 (Default, do not use) or 1 (use)`,
      {[root]: ['UseLinks | REG_DWORD | 0 or 1 | 0']}
    ],
    [
      'takes data explained one a line for no datum',
      `Go to this key:\n\n   ${root}\n\n   Value Name: UseLinks\n   Data Type:  REG_DWORD\n   Value:\n             0 - Do not use.\n   (Default) 1 - Use.`,
      {[root]: ['UseLinks | REG_DWORD | - | 1']}
    ],
    [
      'reads a name with its type',
      `Go to this key:\n\n   ${root}\n\n   MaxLinks: REG_DWORD: 0x14`,
      {[root]: ['MaxLinks | REG_DWORD | 0x14 | -']}
    ],
    [
      'ends a path with a value where the text says so',
      `Set the following registry value to 1:\n\n   ${root}\\UseLinks`,
      {[root]: ['UseLinks | - | 1 | -']}
    ],
    [
      'takes a path below `Key:` for a key',
      `Key:\n\n   ${root}\\Updates\n\nValue:\n\n   Value Name   Value Type  Value Data\n   Updates      REG_SZ      "First"`,
      {[`${root}\\Updates`]: ['Updates | REG_SZ | First | -']}
    ],
    [
      'undoes a wrap',
      'Go to the following key:\n\n   HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\n   \\Services\\Link',
      {'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Link': []}
    ],
    [
      'spells a short hive in full',
      'Go to the HKCU\\Software\\Contoso key.',
      {'HKEY_CURRENT_USER\\Software\\Contoso': []}
    ],
    [
      'takes the hive that the step names',
      '1. From the HKEY_LOCAL_MACHINE subtree, go to the following key:\n\n  \\SYSTEM\\CurrentControlSet\\Services\\Link',
      {'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Link': []}
    ],
    ['takes a hive alone for no key', 'Select the HKEY_USERS window.', {}],
    [
      'reads the tree below a hive',
      '   HKEY_LOCAL_MACHINE on local machine\n     SOFTWARE\n       Contoso\n         Viewer : REG_SZ : "path"',
      {'HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso': ['Viewer | REG_SZ | path | -']}
    ],
    [
      'reads the fragment of a .reg file',
      `REGEDIT4\n\n   [${root}]\n   "Max"=dword:00000005\n   @="a\\\\b"`,
      {[root]: ['Max | REG_DWORD | 00000005 | -', '(Default) | REG_SZ | a\\b | -']}
    ],
    [
      'gives the value before the key to it',
      `Change the Group value from 'NDIS' to 'PNPTDI' in the following registry key:\n\n   ${root}`,
      {[root]: ['Group | - | PNPTDI | -']}
    ],
    [
      'reads the name that is typed below the step that makes it',
      `1. Locate the following key:\n\n  ${root}\n\n2. On the Edit menu, point to New, and then click DWORD Value.\n\n3. Type the following line, and then press ENTER:\n\n  AllowLinks`,
      {[root]: ['AllowLinks | REG_DWORD | - | -']}
    ],
    [
      'adds a key below `Add Key`, not a value',
      `1. Locate the following key:\n\n  ${root}\n\n2. On the Edit menu, click Add Key, and then add the following registry value:\n\n  Value Name: Inner\n  Class:`,
      {[root]: [], [`${root}\\Inner`]: []}
    ],
    [
      'selects a key below the printed one',
      `1. Go to the following location:\n\n  ${root}\n\n2. Select the Monitors Key under the Link Key.`,
      {[root]: [], [`${root}\\Monitors`]: []}
    ],
    [
      'leaves folders out after Registry Editor is quit',
      `1. Locate the following key:\n\n  ${root}\n\n2. Quit Registry Editor.\n\n3. Click the Temp folder, and then click Open.`,
      {[root]: []}
    ],
    [
      'takes a type before the word key for that of a value',
      `If the following DWORD key exists in the registry, increase its value.\n\n   ${root}\\StackSize\n\nIf it does not exist, add it, and set the value to 6.`,
      {[root]: ['StackSize | REG_DWORD | 6 | -']}
    ],
    [
      'joins a path that wraps before a backslash in a sentence',
      `1. Locate HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Windows NT\n  \\CurrentVersion\\Link.`,
      {'HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Link': []}
    ],
    [
      'takes labels in blocks of their own together',
      `Go to the following key:\n\n   ${root}\n\nValue: Notification Packages\n\nType: REG_MULTI_SZ\n\nData: Link.dll`,
      {[root]: ['Notification Packages | REG_MULTI_SZ | Link.dll | -']}
    ],
    [
      'keeps a name of several words in quotation marks whole',
      `Go to this key:\n\n   ${root}\n\n   CommandLine: REG_SZ: -L0\n\nThen set the "Override Site CommandLine" value to "1".`,
      {[root]: ['CommandLine | REG_SZ | -L0 | -', 'Override Site CommandLine | - | 1 | -']}
    ],
    [
      'takes words behind a type for a description',
      `Go to this key:\n\n   ${root}\n\n   ExportList   REG_SZ   List of names`,
      {[root]: ['ExportList | REG_SZ | - | -']}
    ],
    [
      'reads a datum that is a path',
      `Go to this key:\n\n   ${root}\n\n   Profile: REG_SZ: HKEY_LOCAL_MACHINE\\Software\\Contoso`,
      {
        [root]: ['Profile | REG_SZ | HKEY_LOCAL_MACHINE\\Software\\Contoso | -'],
        'HKEY_LOCAL_MACHINE\\Software\\Contoso': []
      }
    ],
    [
      'takes a span for no datum',
      `Set the MaxLinks value from 0 to 255 in the following registry key:\n\n   ${root}`,
      {[root]: ['MaxLinks | - | - | -']}
    ],
    [
      'reads a type that stands before the name',
      `${root}\n\n   REG_DWORD: Link Limit (default=3)`,
      {[root]: ['Link Limit | REG_DWORD | - | 3']}
    ],
    [
      'names the unnamed value by the word Default',
      `1. Locate the following key:\n\n  ${root}\n\n2. Double-click the Default key, type "Link" in the Value Data box, and then click OK.`,
      {[root]: ['(Default) | - | Link | -']}
    ],
    [
      'reads a value that is named in a clause of its own',
      `1. Locate the following key:\n\n  ${root}\n\n2. Add a REG_MULTI_SZ value that is named DependOnService.`,
      {[root]: ['DependOnService | REG_MULTI_SZ | - | -']}
    ],
    [
      'takes the datum below `Modify to`',
      `Modify the following value:\n\n   ${root}\n\n   ValueName = MaxThreads REG_DWORD\n   Default = 17\n   Modify to = 49`,
      {[root]: ['MaxThreads | REG_DWORD | 49 | 17']}
    ],
    [
      'takes an entry of a section for no value',
      `Locate the following key:\n\n   ${root}\n\nMake sure the entry OEMPREINSTALL = Yes exists in the [UNATTEND] section of the file.`,
      {[root]: []}
    ],
    [
      'takes a word deleted from the data for no value',
      `1. Go to the following key:\n\n  ${root}\n\n2. Click the DependOn value.\n\n3. On the Edit menu, click Multi String and then delete NetBT from the data.`,
      {[root]: ['DependOn | REG_MULTI_SZ | - | -']}
    ],
    [
      'keeps fields that semicolons part as one datum',
      `Add this value to the following key:\n\n   ${root}\n\n   Value Name: Extensions\n   Data Type:  REG_SZ\n   Value:      4.0;link.dll;7;0111`,
      {[root]: ['Extensions | REG_SZ | 4.0;link.dll;7;0111 | -']}
    ],
    [
      'takes the word Boolean for no datum',
      `Add this value to the following key:\n\n   ${root}\n\n   Value Name: UseLinks\n   Value Type: REG_DWORD\n   Value:      Boolean (0 or 1)`,
      {[root]: ['UseLinks | REG_DWORD | - | -']}
    ],
    [
      'puts a value that is named again under the next key too',
      `Go to the following key:\n\n   ${root}\n\n   Value Name: MaxLinks\n   Data Type:  REG_DWORD\n   Value:      5\n\nFor pulls, add the above registry value under the following key:\n\n   ${root}\\Pull`,
      {[root]: ['MaxLinks | REG_DWORD | 5 | -'], [`${root}\\Pull`]: ['MaxLinks | REG_DWORD | 5 | -']}
    ],
    [
      'reads a new value whose name of several words stands alone',
      `1. Go to the following key:\n\n  ${root}\n\n2. Create the following new registry value:\n\n  Allow loose links\n\n  Set this value to 2.`,
      {[root]: ['Allow loose links | - | 2 | -']}
    ],
    [
      'goes on to the sentence that says where the value is',
      `Set LinkPoolCount to 0 (zero). You find this setting under ${root}\\Pool. It needs a restart.`,
      {[`${root}\\Pool`]: ['LinkPoolCount | - | 0 | -']}
    ],
    [
      'joins a name that a wrap cuts in two and the text has whole',
      'The RestoreInProgress key is read. It is the following key:\n\n   HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\ContosoLink\\Res\n   toreInProgress',
      {'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\ContosoLink\\RestoreInProgress': []}
    ],
    [
      'keeps a path a key that one of its leads calls so',
      `You can add a Replacements entry by hand.\n\nSelect the following registry key:\n\n   ${root}\\Replacements\n\nThe status bar shows:\n\n   My Computer\\${root}\\Replacements`,
      {[`${root}\\Replacements`]: []}
    ],
    [
      'joins a labelled path to the services that the text prints',
      'All parameters are values under this key:\n\n   HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\n\nMaxLinks\n   Key: Link\\Parameters\n   Value Type: REG_DWORD\n   Default: 3',
      {
        'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services': [],
        'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Link\\Parameters': ['MaxLinks | REG_DWORD | - | 3']
      }
    ],
    [
      'reads what a script writes',
      `To write the value:\n\n   WshShell.RegWrite "${root}\\Max Links", 4, "REG_DWORD"\n   WshShell.RegWrite "${root}\\Name", "first"`,
      {[root]: ['Max Links | REG_DWORD | 4 | -', 'Name | REG_SZ | first | -']}
    ],
    [
      'reads items of a list that a sentence calls values',
      '1. Click HKEY_CURRENT_USER, click Software, and then click Contoso.\n\n2. Click Link Explorer and click Toolbar.\n\n3. Delete the following key names in the right-hand pane:\n\n   - SmallBitmap\n\n   - BigBitmap',
      {
        'HKEY_CURRENT_USER\\Software\\Contoso\\Link Explorer\\Toolbar': [
          'SmallBitmap | - | - | -',
          'BigBitmap | - | - | -'
        ]
      }
    ],
    [
      'takes entries named like keys for keys',
      `Setup makes the following registry entries:\n\n- ${root}\\Shared Links\n\n- ${root}\\Old Links`,
      {[`${root}\\Shared Links`]: [], [`${root}\\Old Links`]: []}
    ],
    [
      'gives the datum to the value under each of several keys',
      `1. Locate the RunAs value under the following keys:\n\n  ${root}\\One\n\n  ${root}\\Two\n\n2. Double-click the value to change it, and enter "owner" (without the quotation marks).`,
      {[`${root}\\One`]: ['RunAs | - | owner | -'], [`${root}\\Two`]: ['RunAs | - | owner | -']}
    ],
    [
      'takes the names that a list calls subkeys for keys',
      `1. Locate the following key:\n\n  ${root}\n\n2. Delete the two following subkeys:\n\n   - Pool\n\n   - Cache\n\n3. Quit Registry Editor.`,
      {[root]: [], [`${root}\\Pool`]: [], [`${root}\\Cache`]: []}
    ],
    [
      'takes the datum to add to a value for no name',
      `1. Locate the following key:\n\n  ${root}\n\n2. On the BINDING_ORDER registry entry add the following value:\n\n     LINK_NB_NB`,
      {[root]: ['BINDING_ORDER | - | LINK_NB_NB | -']}
    ],
    [
      'reads a type in quotation marks',
      `Add this value to the following key:\n\n   ${root}\n\n   Value Name: "UseLinks" (without the quotation marks)\n   Value Type: "DWORD" (without the quotation marks)\n   Value Data: "1" (without the quotation marks)`,
      {[root]: ['UseLinks | REG_DWORD | 1 | -']}
    ],
    [
      'reads a name whose sentence ends with the word key on a line of its own',
      `To do this, you will need to add to the registry the parameter RandomLink under the following\nsubkey:\n\n   ${root}`,
      {[root]: ['RandomLink | - | - | -']}
    ],
    [
      'adds a value to "this key" that stands above',
      `1. Go to the following key:\n\n  ${root}\n\n2. Add the value LinkDomain to this key. Make the data type REG_SZ.`,
      {[root]: ['LinkDomain | REG_SZ | - | -']}
    ],
    [
      'reads the change of a plain word from one number to another',
      `1. Locate the following key:\n\n  ${root}\n\n2. Change Logging from 2 to 5.`,
      {[root]: ['Logging | - | 5 | -']}
    ],
    [
      'adds keys to a hive that a step selects',
      '1. Select the following key:\n\n  HKEY_CLASSES_ROOT on Local Machine\n\n2. From the Edit menu, click Add Key.\n\n3. In the Key Name box, type ".lnx" (without the quotation marks).\n\n4. Select the new .lnx key.\n\n5. From the Edit menu, click Add Value.\n\n6. Leave the Value Name box blank. Select REG_SZ for Data Type.\n\n7. In the String box, type "linkfile" (without the quotation marks).',
      {'HKEY_CLASSES_ROOT\\.lnx': ['(Default) | REG_SZ | linkfile | -']}
    ],
    [
      'ends a path with what a later sentence calls a value',
      `The entries are located at the following key:\n\n   ${root}\\Library\n\n1. Select the Library value and modify it.`,
      {[root]: ['Library | - | - | -']}
    ],
    [
      'takes no printed key, no step and no dialog for a value',
      `1. Go to the following key:\n\n  ${root}\\NetworkCards\n\n2. Each entry has a ServiceName value under the following key:\n\n  ${root}\n\n- Start Registry Editor (Regedt32.exe).\n\n- Check each NetworkCards entry.\n\n- Use the Phone Book entry dialog.`,
      {[`${root}\\NetworkCards`]: [], [root]: ['ServiceName | - | - | -']}
    ],
    [
      'reads data that an entry comes with',
      `Add the "Group" value type REG_MULTI_SZ with the entry "LNK" under the following key:\n\n   ${root}`,
      {[root]: ['Group | REG_MULTI_SZ | LNK | -']}
    ],
    [
      'reads a name with the plain word for its type behind a label',
      `This parameter can be changed:\n\n   ${root}\n   Value   : LinkPeriod  DWORD <number in seconds>\n   Default : 720`,
      {[root]: ['LinkPeriod | REG_DWORD | - | 720']}
    ],
    [
      'reads a short name in capitals that a sentence changes',
      `Edit the following registry key:\n\n   ${root}\n\nChange the TAG value from its current setting (usually 3) to 5.`,
      {[root]: ['TAG | - | 5 | -']}
    ],
    [
      'reads a path alike wherever it stands',
      `Change the entry for\n\n   ${root}\\LinkMode: REG_DWORD: 1\n\nThis is caused by a setting in the following registry location:\n\n   ${root}\\LinkMode`,
      {[root]: ['LinkMode | REG_DWORD | 1 | -']}
    ],
    [
      'reads a name in quotation marks that is a datum elsewhere',
      `1. Locate the following key:\n\n  ${root}\n\n2. You should see a DWORD value under the key called "Enabled."`,
      {[root]: ['Enabled | REG_DWORD | - | -']}
    ],
    [
      'takes a type to change to for no datum',
      `Create the MaxLinks entry in the following location:\n\n   ${root}\n\n1. The default data type is REG_SZ. Change it to "REG_DWORD".\n\n2. Change the value of the key to "0".`,
      {[root]: ['MaxLinks | REG_DWORD | 0 | -']}
    ],
    [
      'adds a key to the one that the sentence leads to',
      `You must add a key called Contoso.Object under the key\n\n   ${root}`,
      {[root]: [], [`${root}\\Contoso.Object`]: []}
    ],
    [
      'reads a plain word that a sentence calls a registry value, and a plain datum',
      `The number is determined by the registry value Current in the following registry location:\n\n   ${root}\n\nIn the right pane, double-click the value LinkDrivers. Change the value data to VGA, and then click OK.`,
      {[root]: ['Current | - | - | -', 'LinkDrivers | - | VGA | -']}
    ],
    [
      'keeps alternatives above their meanings',
      `Go to this key:\n\n   ${root}\n\n   Value Name: UseLinks\n   Data Type:  REG_DWORD\n   Value:      0 , 1 or 2\n   Note:       0 - no links\n               1 - some links\n               2 - all links`,
      {[root]: ['UseLinks | REG_DWORD | 0 , 1 or 2 | -']}
    ],
    [
      'takes nothing from a dialog of permissions',
      `1. Locate the following key:\n\n  ${root}\n\n2. Select Everyone in the Name list in the Permissions dialog box, and then click Full Control in the "Type of Access" list.`,
      {[root]: []}
    ],
    [
      'reads the names of two values in one sentence',
      `${root}\n\nThe key above has two values: DefLink (for the link) and DefOwner (for the owner).`,
      {[root]: ['DefLink | - | - | -', 'DefOwner | - | - | -']}
    ],
    [
      'joins a backslash that the end of a line parts from its twin',
      `REGEDIT4\n\n[${root}]\n"Path"="C:\\\\Program Files\\\\Contoso\\ \n\\LINK.FLT"`,
      {[root]: ['Path | REG_SZ | C:\\Program Files\\Contoso\\LINK.FLT | -']}
    ],
    [
      'ends a key before the name and type that a command writes',
      'Make a batch file with this text:\n\n   start %SystemRoot%\\System32\\Regchg.exe\n   System\\CurrentControlSet\\Services\\Link\\Parameters Hostname REG_SZ\n   %computername%',
      {'HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Services\\Link\\Parameters': ['Hostname | REG_SZ | - | -']}
    ],
    [
      'reads a name that a step sets',
      `1. Locate the following key:\n\n  ${root}\n\n2. Point to New, and click the String Value. Set the name to "Application" (without the quotes).\n\n3. Change the Value data to the path to Link.exe.`,
      {[root]: ['Application | REG_SZ | - | -']}
    ],
    [
      'reads two names between which stands and/or',
      `Edit the following entry:\n\n   ${root}\n\nMake the value for KeyQueueSize and/or LinkQueueSize larger.\n\nNOTE: The default value for both of these values is 64.`,
      {[root]: ['KeyQueueSize | - | - | 64', 'LinkQueueSize | - | - | 64']}
    ],
    [
      'takes a typed label with a name behind it for the name',
      `Create the following registry key:\n\n   ${root}\n\nAdd the following information:\n\n   String value: LinkSupport\n   Value: 1`,
      {[root]: ['LinkSupport | REG_SZ | 1 | -']}
    ],
    [
      'gives values between paths to the path above each',
      `The file should look like this:\n\n   ${root}\\One\n    Device = DELETE\n\n   ${root}\\Two\n    DeviceOld = DELETE`,
      {[`${root}\\One`]: ['Device | - | DELETE | -'], [`${root}\\Two`]: ['DeviceOld | - | DELETE | -']}
    ],
    [
      'reads a program in quotation marks as the name of a value',
      `Delete the "Linkalert.exe" value from the following registry key:\n\n   ${root}`,
      {[root]: ['Linkalert.exe | - | - | -']}
    ],
    [
      'reads a hive with a lost letter',
      `Remove the following key:\n\n   HEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Link`,
      {'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Link': []}
    ],
    [
      'takes nothing said under another heading for a value of the key',
      `RESOLUTION\n==========\n\n1. Locate the following key:\n\n  ${root}\n\nSTATUS\n======\n\n1. Expand Local Policies.\n\n2. In the right pane, click "Log on Locally".`,
      {[root]: []}
    ],
    [
      'parts paths between which stands a blank line, whatever they begin with',
      'Remove these keys:\n\n   MyComputer\\HKEY_CURRENT_USER\\Software\\Contoso\\ \n   Internet Settings\n\n   MyComputer\\HKEY_USERS\\.Default\\Software\\Contoso\n\n   HEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\One\\Setup\n\n   HEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Two\\Setup',
      {
        'HKEY_CURRENT_USER\\Software\\Contoso\\Internet Settings': [],
        'HKEY_USERS\\.Default\\Software\\Contoso': [],
        'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\One\\Setup': [],
        'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Two\\Setup': []
      }
    ]
  ]
  for (const [title, body, expected] of cases) it(title, () => assert.deepEqual(keysOf(body), expected))
})
