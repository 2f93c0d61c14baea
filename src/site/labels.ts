/** Plain words for what the archive's foot lines abbreviate. Only what is known; everything else stays as printed. */
const issueTypes: Record<string, string> = {
  kbbug: 'Bug',
  kbprb: 'Problem',
  kbhowto: 'How to',
  kbinfo: 'Information',
  kbfaq: 'Questions and answers',
  kbref: 'Reference',
  kbfile: 'Download',
  kbtshoot: 'Troubleshooting',
  kberrmsg: 'Error message',
  kbbetatest: 'Beta',
  kbdocfix: 'Correction of a manual',
  kbdocerr: 'Error in a manual',
  kbsecurity: 'Security',
  kbreadme: 'Readme'
}

const solutionTypes: Record<string, string> = {
  kbfix: 'Fix',
  kbpatch: 'Patch',
  kbnofix: 'No fix',
  kbpending: 'Fix pending',
  kbworkaround: 'Workaround'
}

/** An issue type in plain words: `kbbug` is "Bug". */
export function issueTypeLabel(issueType: string): string {
  return issueTypes[issueType.toLowerCase()] ?? issueType
}

/** A solution type in plain words: `kbfix` is "Fix". */
export function solutionTypeLabel(solutionType: string): string {
  return solutionTypes[solutionType.toLowerCase()] ?? solutionType
}
