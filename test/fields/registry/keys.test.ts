import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {keysOf} from './keys-of.ts'

const root = 'HKEY_LOCAL_MACHINE\\Software\\Contoso\\Link'

describe('keys of the registry', () => {
  const cases: [title: string, body: string, keys: string[]][] = [
    [
      'reads a slash behind a name in capitals as a separator',
      'Look at this key:\n\n   HKEY_LOCAL_MACHINE/Software/Contoso/LinkUI/Builder',
      ['HKEY_LOCAL_MACHINE\\Software\\Contoso\\LinkUI\\Builder']
    ],
    [
      'keeps the slash of `TCP/IP`',
      `Look at this key:\n\n   ${root}\\TCP/IP Blocks\\One`,
      [`${root}\\TCP/IP Blocks\\One`]
    ],
    [
      'keeps a slash between digits',
      `Look at this key:\n\n   ${root}\\Link 16/4 Adapter`,
      [`${root}\\Link 16/4 Adapter`]
    ],
    [
      'reads a path that is printed a name a line from the end of a sentence on',
      'The values lie in the HKEY_LOCAL_MACHINE subtree in the  \\SYSTEM\n      \\CurrentControlSet\n        \\Services\n          \\Link\n            \\Parameters directory.',
      ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Link\\Parameters']
    ],
    [
      'parts two paths on one line',
      'Go to one of the following subkeys:\n\n   HKEY_USERS\\Default\\Control Panel\\Desktop HKEY_CURRENT_USER\\Control\n   Panel\\Desktop',
      ['HKEY_USERS\\Default\\Control Panel\\Desktop', 'HKEY_CURRENT_USER\\Control Panel\\Desktop']
    ],
    [
      'parts two paths in one pair of quotation marks',
      'Remove the following registry keys:\n\n   "HKLM\\SOFTWARE\\Contoso\\Link\n   HKLM\\SOFTWARE\\Contoso\\Other" (without the quotation marks)',
      ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\Link', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\Other']
    ],
    [
      'parts two paths also where the second lost the first letter of its hive',
      `Registry keys added:\n\n   ${root}\\Handler\n   KEY_LOCAL_MACHINE\\Software\\Contoso\\Other`,
      [`${root}\\Handler`, 'HKEY_LOCAL_MACHINE\\Software\\Contoso\\Other']
    ],
    [
      'reads a name with an `and` in quotation marks',
      'The settings lie under "HKEY_CURRENT_USER\\Software\\VB and VBA Program Settings," and nowhere else.',
      ['HKEY_CURRENT_USER\\Software\\VB and VBA Program Settings']
    ],
    [
      'takes a string to delete for no path',
      `Go to the following key:\n\n   ${root}\n\n1. Double-click the Machine value. Delete the following string:\n\n   System\\CurrentControlSet\\Services\\Eventlog\n\n   Leave the other strings.`,
      [root]
    ],
    [
      'reads slashes in quotation marks as separators',
      'You see this message: Key "HKEY_LOCAL_MACHINE/SOFTWARE/Contoso/6.0" not found in the registry.',
      ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\6.0']
    ],
    [
      'adds a key that a step makes and names',
      `1. Open the following location:\n\n   ${root}\n\n2. Click Edit, New, then Key to create a new key under Link and name it MSLink.`,
      [root, `${root}\\MSLink`]
    ],
    [
      'parts keys that stand beside one another below the one that holds them',
      `Go to each location below:\n\n   ${root}\n      \\Graphics Filters\n      \\Text Converters\n\nClick Permissions.`,
      [`${root}\\Graphics Filters`, `${root}\\Text Converters`]
    ],
    [
      'joins a path that goes on a name a line at one depth',
      'Go to this key:\n\n   HKEY_LOCAL_MACHINE\\Software\n   \\Contoso\n   \\Link\n   \\Filters',
      [`${root}\\Filters`]
    ],
    [
      'takes a long list for keys, one of which is named like a value',
      'Registry keys of the product:\n\n   HKLM\\Software\\One\n   HKLM\\Software\\LinkWan\n   HKLM\\Software\\Three\n   HKLM\\Software\\Four\n\nOnly remove the LinkWan values.',
      ['One', 'LinkWan', 'Three', 'Four'].map((name) => `HKEY_LOCAL_MACHINE\\Software\\${name}`)
    ],
    [
      'takes the hive of a path in the sentence before for one without',
      'The keys are HKEY_USERS and HKEY_DYN_DATA.\n\nKeep the version in the HKEY_LOCAL_MACHINE\\SOFTWARE branch in this format:\n\n   SOFTWARE\\Vendor\\Product',
      ['HKEY_LOCAL_MACHINE\\SOFTWARE', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Vendor\\Product']
    ],
    [
      'reads a range in brackets as part of a name',
      'Go to this key:\n\n   HKEY_LOCAL_MACHINE\\Software\\Contoso\\LINK[1-n]\\Parameters',
      ['HKEY_LOCAL_MACHINE\\Software\\Contoso\\LINK[1-n]\\Parameters']
    ],
    [
      'takes a path below "Set its value to 1." for the key of the value named before',
      `In the registry, add the following REG_DWORD value with the name UseLinks. Set its value to 1 to stop the headers.\n\n   ${root}\\LinkConfig`,
      [`${root}\\LinkConfig`]
    ],
    [
      'opens names that one sentence lists',
      '1. In the HKEY_LOCAL_MACHINE window, double-click Software, then double-click Contoso, and then double-click Link.\n\n2. Click Permissions.',
      [root]
    ],
    [
      'passes over a note in brackets between a path and the word that it is called by',
      `The Device0 registry entry is damaged. You see the message when you delete the following key:\n\n(NOTE: Use the name of your driver in place of Link.)\n\n   ${root}\\Device0\n\nStart again.`,
      [`${root}\\Device0`]
    ],
    [
      'takes a path for a key that a .reg fragment has in brackets',
      `Another program changes this value:\n\n   ${root}\\Server\n\nMerge this file:\n\n   REGEDIT4\n\n   [${root}\\Server]\n   @="C:\\\\Link.exe"`,
      [`${root}\\Server`]
    ],
    [
      'opens the folder Windows as any other',
      '1. Double-click the HKEY_LOCAL_MACHINE folder.\n\n2. Double-click the SOFTWARE folder.\n\n3. Double-click the Contoso folder.\n\n4. Double-click the Windows folder.\n\n5. Double-click the Links folder.',
      ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\Windows\\Links']
    ],
    [
      'takes a file to start for no folder',
      '1. Open the HKEY_CURRENT_USER key and save it.\n\n2. Double-click the Linkfix.exe file.\n\n3. Look at HKEY_CURRENT_USER\\Software\\Contoso.',
      ['HKEY_CURRENT_USER\\Software\\Contoso']
    ],
    [
      'reads the path of a setup line that goes on below it',
      'Add the following section:\n\n   [no.link]\n   HKLM,Software\\Contoso\\Link\\ \n   Setup,"Link",,"C:\\Link.exe -b"',
      [`${root}\\Setup`]
    ],
    [
      'joins a path to the hive and root that the lead names',
      'From the HKEY_LOCAL_MACHINE\\SYSTEM subtree, go to the following key:\n\n   CurrentControlSet\\Control\\Links',
      ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Links']
    ],
    [
      'takes subkeys for siblings, when each step does something with its own',
      `1. Locate the following subkey:\n\n   ${root}\n\n2. In the Link Messages subkey, remove all entries.\n\n3. In the Link Commands subkey, remove the last four entries.`,
      [root, `${root}\\Link Messages`, `${root}\\Link Commands`]
    ],
    [
      'reads a path for a value that is to be created with a type, when it does not exist',
      `Use a lower value in:\n\n   ${root}\\LinkLimit\n\nUse a value that works.\n\nNOTE: If LinkLimit does not exist, you can create it (Reg_DWORD).`,
      [root]
    ],
    [
      'reads the name Setup Migration whole',
      `These were changed:\n\n   ${root}\\Setup Migration\n   ${root}\\Links`,
      [`${root}\\Setup Migration`, `${root}\\Links`]
    ],
    [
      'reads a subkey that is named before the path it lies under',
      `The Select subkey under ${root} holds information about links.`,
      [root, `${root}\\Select`]
    ],
    [
      'reads the name of a new folder below the step that types it',
      `1. Locate ${root}.\n\n2. On the Edit menu, click New Key.\n\n3. Type the following as the name of the new folder, and then press ENTER:\n\n   " LINKS.EXE " (without the quotation marks)`,
      [root, `${root}\\LINKS.EXE`]
    ],
    [
      'reads brackets behind an underscore as part of a name',
      `Follow the tree to:\n\n   ${root}\\Legacy_(device)\\0000`,
      [`${root}\\Legacy_(device)\\0000`]
    ],
    [
      'joins a path to the control set above a blank line',
      'Add the path to the key below:\n\n   HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\n\n   \\Control\\Links',
      ['HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Links']
    ],
    [
      'parts paths without a hive that stand on lines of their own',
      'These keys are added to the registry:\n\n   System\\CurrentControlSet\\control\\LinkResources\\icm\\vidc.LNK1\n   System\\CurrentControlSet\\control\\LinkResources\\icm\\vidc.LNK2',
      [
        'HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\control\\LinkResources\\icm\\vidc.LNK1',
        'HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\control\\LinkResources\\icm\\vidc.LNK2'
      ]
    ],
    [
      'takes a list of whole paths for no tree',
      'These keys exist:\n\n   HKEY_CLASSES_ROOT\\LinkCtl.Links\n     HKEY_CLASSES_ROOT\\LinkCtl.Links.1',
      ['HKEY_CLASSES_ROOT\\LinkCtl.Links', 'HKEY_CLASSES_ROOT\\LinkCtl.Links.1']
    ],
    [
      'takes what the text calls a value for no key, also where a step calls it one',
      `1. Locate ${root}.\n\n2. Select the LinksToRegister registry key and save it to a backup file.\n\n3. Double-click the LinksToRegister value and remove the line.`,
      [root]
    ],
    [
      'takes paths that end in Diagnostics for keys, whatever the lead calls them',
      `Add the following entries:\n\n   ${root}\\Diagnostics\n\n   ${root}\\Parameters`,
      [`${root}\\Diagnostics`, `${root}\\Parameters`]
    ],
    [
      'takes a kind of value that a step selects for no key',
      '1. Find HKEY_CLASSES_ROOT\\LinkCtl in the registry.\n\n2. Expand the InprocLink key.\n\n3. From the Edit menu, select New. Then select String Value, and type LinkModel.',
      ['HKEY_CLASSES_ROOT\\LinkCtl', 'HKEY_CLASSES_ROOT\\LinkCtl\\InprocLink']
    ]
  ]
  for (const [title, body, keys] of cases) it(title, () => assert.deepEqual(Object.keys(keysOf(body)), keys))
})
