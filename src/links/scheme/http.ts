import type {Answer} from '../evidence.ts'
import {LinkFault} from '../fault.ts'
import {toAnswer} from '../http/answer.ts'
import {type HttpReply, sendRequest} from '../http/request.ts'
import type {Network} from '../network.ts'
import type {Question, Scheme, SchemeAnswer} from './scheme.ts'

const redirects = new Set([300, 301, 302, 303, 307, 308])

/**
 * Addresses of the web: HEAD first, then a GET of the first bytes, whose answer counts. HEAD alone settles a redirect
 * and a wish to be left alone; everything else it says may be untrue. A host whose HEAD has said nothing that its GET did not
 * say is asked by GET alone, and by HEAD afterwards where that leaves the length open.
 */
export const http: Scheme = {
  protocols: ['http:', 'https:'],
  async ask(url, question, network) {
    const time = question.headFirst ? network.heads.timeToAsk(url.host) : 'never'
    const said = time === 'first' ? await askHead(url, question, network) : undefined
    const head = said === 'cut' ? undefined : said
    if (head) {
      const redirect = toRedirect(head, true)
      if (redirect?.location) return redirect
      if (head.status === 429 || (head.status === 503 && head.headers['retry-after'])) {
        return {type: 'answer', answer: toAnswer(head, null)}
      }
    }
    const wasCut = said === 'cut' || question.earlier?.fault?.type === 'reset'
    const reply = await askGet(url, head, wasCut, question, network)
    const redirect = toRedirect(reply, false)
    if (redirect) return redirect
    const answer = toAnswer(reply, reply.sample)
    if (head) network.heads.compare(url.host, toAnswer(head, null), answer)
    const isOpen = answer.contentLength === null && answer.status < 300
    return {type: 'answer', answer: withHead(answer, isOpen && time === 'late' ? await lateHead() : head)}

    /** What GET said stands, whatever becomes of a HEAD after it. */
    async function lateHead(): Promise<HttpReply | undefined> {
      const late = await askHead(url, question, network).catch((error: unknown) => {
        if (error instanceof LinkFault) return undefined
        throw error
      })
      return late === 'cut' ? undefined : late
    }
  }
}

/** Undefined when HEAD brings nothing: it is refused by silence or by nonsense; `cut` when the connection is cut. */
async function askHead(url: URL, question: Question, network: Network): Promise<HttpReply | 'cut' | undefined> {
  try {
    const reply = await send('HEAD', url, {isFresh: false}, question, network)
    network.heads.answer(url.host)
    return reply
  } catch (error) {
    if (!(error instanceof LinkFault)) throw error
    const {type} = error.fault
    if (type === 'timeout') network.heads.miss(url.host)
    if (type === 'reset') return 'cut'
    if (type === 'timeout' || type === 'protocol' || type === 'header-limit') return undefined
    throw error
  }
}

async function askGet(
  url: URL,
  head: HttpReply | undefined,
  isFresh: boolean,
  question: Question,
  network: Network
): Promise<HttpReply> {
  const range = `bytes=0-${question.sampleBytes - 1}`
  const reply = await send('GET', url, {range, isFresh}, question, network)
  // HEAD knows of no range, and an earlier try did without: what was told the same then is not the range's fault
  return isAnswerToRange(reply, head?.status ?? question.earlier?.answer?.status)
    ? reply
    : send('GET', url, {isFresh}, question, network)
}

/** Whether the answer is good as it is; a server that trips over the range is asked again without one. */
function isAnswerToRange({status, headers}: HttpReply, statusWithout: number | undefined): boolean {
  // It says itself when to come again
  if (status === 503 && headers['retry-after']) return true
  if (status === 206) {
    const isPart = /^\s*multipart\/byteranges/i.test(headers['content-type'] ?? '')
    return !isPart && /^\s*bytes\s+0*0-/i.test(headers['content-range'] ?? 'bytes 0-')
  }
  if (status === 416) return false
  if (status === statusWithout) return true
  return !(status === 400 || status === 405 || status === 406 || status === 412 || status >= 500)
}

async function send(
  method: 'HEAD' | 'GET',
  url: URL,
  {range, isFresh}: {range?: string; isFresh: boolean},
  question: Question,
  network: Network
): Promise<HttpReply> {
  const addresses = await network.resolver.resolve(url.hostname)
  return network.gates.run(url.hostname, question.signal, () =>
    sendRequest(
      {
        url,
        method,
        addresses,
        isFresh,
        headers: {
          'User-Agent': network.userAgent,
          Accept: '*/*',
          // What comes packed cannot be told apart by its first bytes, and may be a bomb
          'Accept-Encoding': 'identity',
          ...(range && {Range: range})
        },
        sampleBytes: question.sampleBytes,
        timeoutMs: network.timeoutMs,
        signal: question.signal
      },
      network.agents
    )
  )
}

function toRedirect({status, headers}: HttpReply, byHead: boolean): (SchemeAnswer & {type: 'redirect'}) | undefined {
  if (!redirects.has(status)) return undefined
  const location = headers.location?.trim()
  // Choices without a preferred one are an answer of their own
  if (status === 300 && !location) return undefined
  // Node reads headers as Latin-1; addresses in them are UTF-8 when they are not ASCII
  return {type: 'redirect', status, location: location ? Buffer.from(location, 'latin1').toString() : null, byHead}
}

/** A GET that does not know the length or the date may know them from HEAD. */
function withHead(answer: Answer, head: HttpReply | undefined): Answer {
  if (!head || head.status >= 300 || answer.status >= 300) return answer
  const said = toAnswer(head, null)
  return {
    ...answer,
    contentLength: answer.contentLength ?? (answer.sample?.length ? said.contentLength || null : null),
    contentType: answer.contentType ?? said.contentType,
    lastModified: answer.lastModified ?? said.lastModified
  }
}
