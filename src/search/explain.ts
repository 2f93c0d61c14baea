import {matchExpression, widest} from './match.ts'
import type {ParsedQuery} from './parse-query.ts'
import type {Run} from './search.ts'
import {suggestions} from './suggest.ts'
import {printNode, type QueryNode} from './syntax-tree.ts'

/** Why a query found nothing, as far as one part of it is to blame. */
export interface Blame {
  /** The part of the query, as it was typed. */
  part: string
  /** Articles that the query finds without it; 0 when it is not to blame alone. */
  articlesWithout: number
  /** Whether no article has the part at all, so that it is the only one to blame. */
  isUnknown: boolean
  /** What the reader may have meant. */
  suggestions: string[]
}

/**
 * Find out why a query found nothing: the words that no article has, with the nearest ones; else, the words without which
 * there would be hits.
 */
export function explainNothing(run: Run, {tree}: ParsedQuery): Blame[] {
  const count = (nodes: QueryNode[]): number => {
    if (nodes.length === 0) return 0
    const match = matchExpression({type: 'and', children: nodes}, widest)
    const [row] = run('SELECT count(*) AS total FROM articles_fts WHERE articles_fts MATCH ?', [match])
    return Number(row?.total ?? 0)
  }
  const wanted = tree.children.filter(({type}) => type !== 'not')
  const unknown = wanted.filter((node) => count([node]) === 0)
  const without = (node: QueryNode): number => count(tree.children.filter((other) => other !== node))
  const asCode = (node: QueryNode): string[] => {
    const code = codeOf(node)
    return code && count(tree.children.map((other) => (other === node ? code : other))) > 0 ? [printNode(code)] : []
  }
  if (unknown.length > 0) {
    return unknown.map((node) => ({
      part: printNode(node),
      articlesWithout: without(node),
      isUnknown: true,
      suggestions: [...asCode(node), ...suggestionsFor(run, node)]
    }))
  }
  return tree.children
    .map((node) => ({
      part: printNode(node),
      articlesWithout: without(node),
      isUnknown: false,
      suggestions: asCode(node)
    }))
    .filter(({articlesWithout}) => articlesWithout > 0)
}

/** A code of eight digits is searched as it is printed; as a code it is found in other spellings, too: `C0000005` (Q316443). */
function codeOf(node: QueryNode): QueryNode | null {
  const isCode = node.type === 'term' && node.field === null && /^(?:0x)?[\da-f]{8}$/i.test(node.text)
  return isCode ? {...node, field: 'error'} : null
}

function suggestionsFor(run: Run, node: QueryNode): string[] {
  if (node.type === 'term') return suggestions(run, node)
  return node.type === 'or' ? node.children.flatMap((child) => suggestionsFor(run, child)) : []
}

/** The explanation as sentences. */
export function blameSentence({part, articlesWithout, isUnknown, suggestions}: Blame): string {
  const found = `${articlesWithout} ${articlesWithout === 1 ? 'article' : 'articles'}`
  const offer = suggestions.length > 0 ? ` Did you mean ${suggestions.map((one) => `\`${one}\``).join(' or ')}?` : ''
  if (!isUnknown) return `Without \`${part}\` there ${articlesWithout === 1 ? 'is' : 'are'} ${found}.${offer}`
  const rest = articlesWithout > 0 ? `, and without it there ${articlesWithout === 1 ? 'is' : 'are'} ${found}` : ''
  return `No article has \`${part}\`${rest}.${offer}`
}
