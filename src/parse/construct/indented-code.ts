import {statementText, stripComment} from '../classify/code.ts'
import {announcesCode, announcesError, promisesOutput} from '../classify/lead.ts'
import {isOwnStatement} from '../classify/own-statement.ts'
import {functionWordShare} from '../classify/prose.ts'
import type {Context} from './construct.ts'
import {isRule} from './rule.ts'

/** Whether an indented block with that score is code: by itself, or by what the sentence above says of it. */
export function isCode(texts: readonly string[], score: number, context: Context): boolean {
  // a title with a rule below it
  if (texts.length === 2 && isRule(texts[1] ?? '')) return false
  const hasPromise = announcesCode(context.heading) || announcesCode(context.lead)
  if (announcesError(context.lead))
    return (
      (score > 0.8 && (texts.length > 2 || texts.every((line) => line.length < 200 && isWhole(stripComment(line))))) ||
      // the program that causes the error, in the articles in which code is seldom announced (Q12074)
      (texts.length > 2 &&
        (context.style === 'typed' ? score >= 0.5 : score >= 0.6 && !stateOfError.test(statementText(texts))) &&
        functionWordShare(statementText(texts)) < 0.08) ||
      (score >= 0.4 && texts.some((line) => plainStatement.test(line)))
    )
  if (promisesOutput(context.lead) && score < 0.9 && !texts.some((line) => statementSign.test(line))) return false
  if (functionWordShare(statementText(texts)) > 0.22 && score < 0.6) return false
  if (score >= 0.5) return true
  return hasPromise && score > 0.15
}

/** What a message says of an error looks like assignments, too (Q149918). */
const stateOfError = /error|warning|fault|sqlstate/i
/** `MsgBox("Done", 1)`, `sql = "SELECT …"`, `'$DYNAMIC`: no message looks like these. */
const wholeCall = /\w\((?:"[^"]*"|["'\w]+,.*|@[\w.]+)?\)\s*;?$|^\s*\w+\s*=\s*".*"$|^\s*(?:'|REM) ?\$/

/** What can be nothing but a statement, of a script, of Basic, of C or of SQL (Q195180, Q171819, Q194294, Q198520). */
const plainStatement =
  /^\s*(?:<%|%>|(?:Public|Private) (?:Sub|Function|Declare|Const) |Dim \w+ As |Set \w+ = |#include\b|End (?:Sub|Function)$|(?:SELECT|Select|select) [\w*.,[\] ]{1,200} (?:FROM|From|from) \w|(?:\w+ ){0,4}\*?\w+(?: = [^ ]+|\(.*\));$|(?:[A-Z_]+|const|int|long|char) \*?\w+;$)/

function isWhole(line: string): boolean {
  return wholeCall.test(line) || isOwnStatement(line)
}

/** A sign that statements have and what they print has not. */
const statementSign = /[;{}=]|\/\*|\($/
