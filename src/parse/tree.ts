/**
 * The tree of an article: mdast where mdast has the thing, and the nodes below where it has not.
 *
 * Every node has its `position` in the decoded source. Leaves that hold text as it stands (`code`, `kbPreformatted`, …)
 * are literals; everything else is a parent of blocks or of phrasing content.
 */
import type {Heading, List, Literal, Node, Paragraph, Parent, PhrasingContent, Root, RootContent} from 'mdast'

/** A line `Label: value` of the head or the foot. Value as printed, trimmed. Allowed in `kbHead`, `kbFoot`. */
export interface KbField extends Literal {
  type: 'kbField'
  label: string
  value: string
}

/** The labelled lines above the text: `Article: Q241041` … `Last Modified: 08-MAY-2002` (Q241041). Root child. */
export interface KbHead extends Parent {
  type: 'kbHead'
  children: KbField[]
}

/** Unlabelled lines of an older head that were left above the applies-to block (Q107669). Root child. */
export interface KbPreamble extends Literal {
  type: 'kbPreamble'
}

/** "The information in this article applies to:" and its bullets, nested lists included (Q241041, Q139995). Root child. */
export interface KbAppliesTo extends Parent {
  type: 'kbAppliesTo'
  children: (Paragraph | List)[]
}

/** `Additional query words: c2 security_patch` (Q241041); may wrap. `label` as printed, without the colon. Root child. */
export interface KbQueryWords extends Literal {
  type: 'kbQueryWords'
  label: string
}

/** The labelled lines below the text: `Keywords          : kbSecurity` … (Q241041). Root child. */
export interface KbFoot extends Parent {
  type: 'kbFoot'
  children: KbField[]
}

/** The legal notice that closes the text form (Q219377.TXT). Root child, not rendered. */
export interface KbNotice extends Literal {
  type: 'kbNotice'
}

/** A note, warning and the like: `NOTE: …`. The printed label is the first phrase, a `strong`. Flow content. */
export interface KbAdmonition extends Parent {
  type: 'kbAdmonition'
  kind: 'note' | 'warning' | 'important' | 'caution' | 'tip'
  children: RootContent[]
}

/** `-or-` or `-and-` between blocks (Q138987). `value` as printed. Flow content. */
export interface KbSeparator extends Literal {
  type: 'kbSeparator'
  relation: 'or' | 'and' | 'and/or'
}

/** Text whose layout matters but which is no code: ASCII art, a directory listing, a dump (Q62926, Q197969). Flow content. */
export interface KbPreformatted extends Literal {
  type: 'kbPreformatted'
  kind: 'art' | 'listing' | 'output'
}

/** Command lines to type: `NETDOM BDC \\BDCNAME /PARTIALSYNC`. One a line. Flow content. */
export interface KbCommand extends Literal {
  type: 'kbCommand'
}

/** The text of an error message, as the program shows it. Children are paragraphs. Flow content. */
export interface KbErrorMessage extends Parent {
  type: 'kbErrorMessage'
  children: RootContent[]
}

/** Registry keys that stand alone in a block, wraps undone, one a line of `value` (Q192409). Flow content. */
export interface KbRegistryKey extends Literal {
  type: 'kbRegistryKey'
}

/** A block of `Label: text` lines: an event (Q158229 style `Event ID:`), a registry value (`Value Name:`), or other. Flow content. */
export interface KbProperties extends Parent {
  type: 'kbProperties'
  kind: 'event' | 'registry-value' | 'other'
  children: KbProperty[]
}

/** One line of `kbProperties`: `label` as printed without the colon, children the text after it. */
export interface KbProperty extends Parent {
  type: 'kbProperty'
  label: string
  children: PhrasingContent[]
}

/** A question of a questions-and-answers article; the printed `Q.` is the first phrase, a `strong` (Q105074). Flow content. */
export interface KbQuestion extends Parent {
  type: 'kbQuestion'
  children: RootContent[]
}

/** The answer to the question before it; the printed `A.` is the first phrase, a `strong` (Q105074). Flow content. */
export interface KbAnswer extends Parent {
  type: 'kbAnswer'
  children: RootContent[]
}

/** Markup that the archive left behind and that says nothing: `</B>` alone on a line (Q241041). Not rendered. Flow and phrasing. */
export interface KbMarkup extends Literal {
  type: 'kbMarkup'
}

/** A pointer to another article: `Q150543` with `id`; the text is the number as printed. Phrasing content. */
export interface KbReference extends Parent {
  type: 'kbReference'
  id: string
  /** Title printed beside the number, wraps undone, or null. The title itself is text beside this node. */
  title: string | null
  children: PhrasingContent[]
}

/** A file name in the text: `Netbt.sys`. Phrasing content. */
export interface KbFileName extends Literal {
  type: 'kbFileName'
}

/** A registry path in the text, as printed with its wraps undone. Phrasing content. */
export interface KbRegistryPath extends Literal {
  type: 'kbRegistryPath'
}

/** Keys of the keyboard: `CTRL+ALT+DELETE`. Phrasing content. */
export interface KbKeys extends Literal {
  type: 'kbKeys'
}

declare module 'mdast' {
  interface RootContentMap {
    kbField: KbField
    kbHead: KbHead
    kbPreamble: KbPreamble
    kbAppliesTo: KbAppliesTo
    kbQueryWords: KbQueryWords
    kbFoot: KbFoot
    kbNotice: KbNotice
    kbAdmonition: KbAdmonition
    kbSeparator: KbSeparator
    kbPreformatted: KbPreformatted
    kbCommand: KbCommand
    kbErrorMessage: KbErrorMessage
    kbRegistryKey: KbRegistryKey
    kbProperties: KbProperties
    kbProperty: KbProperty
    kbQuestion: KbQuestion
    kbAnswer: KbAnswer
    kbMarkup: KbMarkup
    kbReference: KbReference
    kbFileName: KbFileName
    kbRegistryPath: KbRegistryPath
    kbKeys: KbKeys
  }
  interface BlockContentMap {
    kbPreamble: KbPreamble
    kbAdmonition: KbAdmonition
    kbSeparator: KbSeparator
    kbPreformatted: KbPreformatted
    kbCommand: KbCommand
    kbErrorMessage: KbErrorMessage
    kbRegistryKey: KbRegistryKey
    kbProperties: KbProperties
    kbQuestion: KbQuestion
    kbAnswer: KbAnswer
    kbMarkup: KbMarkup
  }
  interface PhrasingContentMap {
    kbMarkup: KbMarkup
    kbReference: KbReference
    kbFileName: KbFileName
    kbRegistryPath: KbRegistryPath
    kbKeys: KbKeys
  }
}

export type {Heading, List, Node, Paragraph, PhrasingContent, Root, RootContent}
