import type {Handlers} from 'mdast-util-to-hast'
import {code} from './handler/code.ts'
import {heading} from './handler/heading.ts'
import {html} from './handler/html.ts'
import {image} from './handler/image.ts'
import {kbAdmonition} from './handler/kb-admonition.ts'
import {kbAnswer} from './handler/kb-answer.ts'
import {kbAppliesTo} from './handler/kb-applies-to.ts'
import {kbCommand} from './handler/kb-command.ts'
import {kbErrorMessage} from './handler/kb-error-message.ts'
import {kbFileName} from './handler/kb-file-name.ts'
import {kbKeys} from './handler/kb-keys.ts'
import {kbPreamble} from './handler/kb-preamble.ts'
import {kbPreformatted} from './handler/kb-preformatted.ts'
import {kbProperties} from './handler/kb-properties.ts'
import {kbProperty} from './handler/kb-property.ts'
import {kbQueryWords} from './handler/kb-query-words.ts'
import {kbQuestion} from './handler/kb-question.ts'
import {kbReference} from './handler/kb-reference.ts'
import {kbRegistryKey} from './handler/kb-registry-key.ts'
import {kbRegistryPath} from './handler/kb-registry-path.ts'
import {kbSeparator} from './handler/kb-separator.ts'
import {link} from './handler/link.ts'
import {list} from './handler/list.ts'
import {listItem} from './handler/list-item.ts'
import {nothing} from './handler/nothing.ts'
import {table} from './handler/table.ts'

/** What each node type becomes; the types that are not named here are printed as mdast-util-to-hast prints them. */
export const handlers = {
  code,
  heading,
  html,
  image,
  kbAdmonition,
  kbAnswer,
  kbAppliesTo,
  kbCommand,
  kbErrorMessage,
  kbField: nothing,
  kbFileName,
  kbFoot: nothing,
  kbHead: nothing,
  kbKeys,
  kbMarkup: nothing,
  kbNotice: nothing,
  kbPreamble,
  kbPreformatted,
  kbProperties,
  kbProperty,
  kbQueryWords,
  kbQuestion,
  kbReference,
  kbRegistryKey,
  kbRegistryPath,
  kbSeparator,
  link,
  list,
  listItem,
  table
} as const satisfies Handlers
