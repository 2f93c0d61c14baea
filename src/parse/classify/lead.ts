/*
 * What the sentence above a block promises of it. `lead` is the text of the paragraph above, or of the heading.
 */

/** A question about the sentence above, which many rules ask of the same sentence one after the other: the last answer is kept. */
function ofLead(answer: (lead: string) => boolean): (lead: string) => boolean {
  let known: string | null = null
  let kept = false
  return (lead) => {
    if (lead !== known) {
      kept = lead !== '' && answer(lead)
      known = lead
    }
    return kept
  }
}

/** The sentence above may introduce code: enough where the block looks a little like code itself. */
export const announcesCode = ofLead((lead) => {
  const end = lead.slice(-leadLength)
  return codeLead.test(end) || (end.endsWith(':') && end.includes('.') && fileLead.test(end))
})

/** The sentence above introduces code and nothing else: enough for a block that does not read like sentences. */
export const promisesCode = ofLead((lead) => {
  const end = lead.slice(-leadLength)
  return (codePromise.test(end) || namedCode.test(end)) && !notCode.test(end)
})

/** The sentence above says to type or run a command. */
export const promisesCommand = ofLead((lead) => {
  const end = lead.slice(-leadLength)
  return namedCommand.test(end) || (commandPromise.test(end) && !notCode.test(end))
})

/** `To restart the service, type:`, `by typing the following:`: at a prompt, as no box and no field is named (Q99170, Q249603). */
export const tellsToType = ofLead((lead) => {
  if (!endsInTyping.test(lead.slice(-100))) return false
  return !typedElsewhere.test(lead.slice(lead.lastIndexOf('. ') + 1).slice(-leadLength))
})

/** The sentence above tells the reader to write the code or command that comes next: enough for whatever is no sentence. */
export const demandsTyping = ofLead((lead) => {
  const end = lead.slice(-leadLength)
  return demand.test(end) && !wordsToFind.test(end)
})

/** It is to be typed into the box of the command Run. */
export const asksForProgram = ofLead((lead) => /\bOpen box\b/.test(lead.slice(-100)))

/** The sentence above, or a heading such as `Output`, introduces what a program prints. */
export const promisesOutput = ofLead((lead) => outputPromise.test(lead.slice(-leadLength)))

/** The sentence above says in its last words that what a program prints comes next, and be it a sentence. */
export const endsInOutput = ofLead((lead) => outputEnd.test(lead.slice(-100)))

/** The sentence above says what something looks like. */
export const promisesLooks = ofLead((lead) => looksPromise.test(lead.slice(-60)))

/** The sentence above ends with a message that a program shows. */
export const announcesError = ofLead((lead) => {
  const end = lead.slice(-100)
  // most sentences announce nothing
  if (!lead.endsWith(':')) return plainError.test(end)
  if (demonstration.test(end) || causeOfError.test(end) || entryOfDialog.test(lead.slice(-leadLength))) return false
  if (ownOutput.test(end)) return false
  return (
    plainError.test(end) ||
    ((errorLead.test(end) || stopLead.test(end)) && !codeWord.test(end) && !announcesThing(lead)) ||
    promisedMessage.test(lead.slice(-leadLength))
  )
})

/**
 * The last words may announce a message, but the sentence names something else that is shown, or tells the reader what to
 * enter: `The address should appear as follows:` (Q161803), `In the Run dialog box, type the following:` (Q177799).
 */
function announcesThing(lead: string): boolean {
  const sentence = lead.slice(lead.lastIndexOf('. ') + 1).slice(-leadLength)
  if (messageWord.test(sentence)) return false
  return (
    shownThing.test(sentence) ||
    textOfDocument.test(sentence) ||
    (readerEnters.test(sentence) && !isShown.test(sentence))
  )
}

/** The sentence above says so in its last words: `… the following error message:`, `… the message below is displayed:`. */
export const promisesError = ofLead((lead) => {
  const end = lead.slice(-100)
  return plainError.test(end) || lastWordsError.test(end)
})

/** `If you are running version 3.5:`, `Encarta 97:`: says which of the messages below is meant (Q129855, Q145847). */
export function saysWhichMessage(text: string): boolean {
  return text.length < 90 && text.endsWith(':') && condition.test(text)
}

/**
 * The sentence above stops without a sign, so it may go on below. A word alone is a term, and what stands below it says what
 * it means (Q135481); articles are none.
 */
export const breaksOff = ofLead(
  (lead) => /[a-z,]/i.test(lead.slice(-1)) && (severalWords.test(lead.slice(-leadLength)) || article.test(lead))
)

const condition =
  /^(?:If|[OIi]n|With|For|When|Under|From|At) [a-zA-Z][^":]{1,80}[\w)]:$|^(?:[A-Z][A-Za-z]+ ){1,4}(?:\d[\d.x]*|NT|client|server):$/

const leadLength = 300

const codeLead =
  /\b(?:code|program|syntax|script|makefile|macro|procedure|function|statements?|commands?|declarations?|definitions?|prototype|structure|example|sample|listing|header|routine|subroutine|lines?|query|class)\b[^.]*:?\s*$/i
/** The name of a file has a full stop too: `the following line in CONFIG.SYS:`. */
const fileLead = /\b(?:lines?|statements?|commands?)\b(?:[^.]|\.(?:ini|sys|bat|inf)\b){0,120}:$/i
const codePromise =
  /\b(?:code|syntax|statements?|expressions?|macro|declarations?|prototype|structure|SQL query|script|formula|lines?|makefile|batch file|[A-Z]+\.(?:INI|SYS|BAT|INF|DEF)(?: file)?)\b(?:[^.:]|[.:]\w){0,90}:$/i
const commandPromise =
  /\b(?:commands?|command line|command prompt|MS-DOS prompt|DOS prompt|as follows from the prompt|type the following(?: line)?(?: (?:at|after|in|on) (?:the|a) [^.:]{0,80})?)\b(?:[^.:]|[.:]\w){0,50}:$/i
/** Long sentences name it early and say at length what it is for (Q152861, Q199848). */
const namedCode =
  /\b(?:following|this) (?!.*\b(?:following|this)\b)(?:[\w-]+ ){0,2}(?:code|statements?|macro|script|syntax|lines? of code|query|makefile)\b(?! (?:is|are|on|in|for) )[^:]*:$/i
const namedCommand =
  /\bfollowing (?!.*\bfollowing\b)(?:[\w-]+ ){0,2}(?:commands?|command lines?)\b(?!(?:-| )line (?:param|opt|switch|arg))(?! (?:is|are|on|in) )(?!.*\b(?:words?|menu|click|button|errors?|messages?|output|results?|(?:displays?|prints?|shows?):))[^:]*:$/i
const endsInTyping =
  /(?:(?<![-\w] ?)Type|(?<!(?:is|are|be|was|this|the|of|default|severity|following) )\btype|typing|\b(?<!must be )enter|entering|(?<!(?:is|are|be|was|to|is being) )\brun|executing)(?: (?:the following|this))?(?: (?:at|from) (?:the|a) [\w -]{3,40})?:$/
/** Into a dialog box, a document or a program, or as an answer. */
const typedElsewhere =
  /\b(?:[Bb]ox|boxes|[Ff]ields?|[Vv]alues?|[Pp]ropert(?:y|ies)|menus?|tab|Index|dialog|password|spell(?:ing)?|prompted|words?|asks?|would|windows?(?! NT\b)|editor|script|section|tables?|columns?|cells?|expression|message|icon|button|database|form|document|formula|search|example)\b/
/** `In the Init method of the form, add the following code:` (Q156089), `Run the following code:` (Q134855). */
const demand =
  /\b(?:typ(?:e|ing)|enter(?:ing)?|add(?:ing)?|insert(?:ing)?|us(?:e|ing)|creat(?:e|ing)|execut(?:e|ing)|run(?:ning)?|writ(?:e|ing)|issu(?:e|ing)|plac(?:e|ing)|put(?:ting)?|past(?:e|ing)|includ(?:e|ing)|try|chang(?:e|ing)|replac(?:e|ing)|find|locate|remov(?:e|ing)|delet(?:e|ing)) (?:[\w'"-]+ ){0,6}(?:following|this|these) (?:[\w-]+ ){0,3}(?:code|commands?|lines?|syntax|statements?|query|formula|expression|macro|script)\b(?:[^.:]|\.\w){0,150}:$/i
const wordsToFind =
  /\b(?:Knowledge Base|knowledge base|errors?|messages?|Named box|Find box|menu|more information)\b[^.]{0,80}:$/
/** Words to search for, menus to choose from, files that hold code and lines of text are no code. */
const notCode =
  /\b(?:words?|keywords?|sites?|menu|click|button|files? (?:is|are|names?|contains?)|articles?|errors?|messages?(?! box)|shows?|displays?|responses?|returns?|results?|output|produces?|prints?)\b(?:[^.:]|[.:]\w){0,80}:$/i
const outputPromise =
  /^(?:Sample |Example |Program )?Output(?: of .{0,40})?:?$|\b(?:output|print(?:s|ed|out)|displays(?! adapters)|listing|map file|results?|(?:response|command|both commands) (?:is|shows?|returns?)|should return)\b(?:[^.:]|[.:]\w){0,50}:$/i

const outputEnd =
  /\b(?:(?:following|program|sample) (?:output|results?)|output (?:from|of) the (?:program|code|example))\b(?!.*\bcommands?:$)(?:[^.:,]|\.\w){0,40}:$|\boutput(?: [a-z]+){0,4} (?:as follows?|the following)(?: example)?:$|\bresults? (?:is|are|of the program)(?: [a-z]+){0,2} (?:as follows|the following):$/i

/** `Your output should appear similar to the following:` (Q172338). */
const ownOutput =
  /\b(?:(?:output|listing) (?:similar to (?:this|the following)|(?:should |will |would |may |might )?(?:appears?|be displayed|look)\b)(?: (?!errors?|messages?|warnings?)[a-z]+){0,5}|following (?:output|results?) (?:should |will |would )?(?:appears?|(?:is|are|be) (?:displayed|shown|produced))|receive (?:the following )?results(?: similar to the following)?|following text (?:is|will be) output)(?: (?:in|on|to|when) (?:the )?[\w ]+)?:$/

const looksPromise =
  /\blooks? (?:(?:something )?like (?:this|the following)|as follows|similar to (?:this|the following)):$/i

const severalWords = /\w[, ]./
const article = /^(?:the|an?)$/i

const errorLead =
  /\b(?:errors?|messages?|warnings?|(?<!command |DOS )prompts?|stop (?:errors?|messages?|screens?|codes?)|exception|appears?|displayed|receive|(?:error|message|warning|following) text|text (?:of the|is displayed|appears)|dialog box)\b(?:[^.]|\.\d){0,60}:$/i
const stopLead = /\bSTOP\b(?:[^.]|\.\d){0,60}:$/
const lastWordsError = /\b(?:errors?|messages?|warnings?|exception)\b(?: [a-z]+){0,4}:$/i
/** With these words last nothing else can be meant, and the colon may be missing. */
const plainError =
  /\b(?:error|error messages?|warnings?|(?:following|this) messages?)(?: text)?(?: (?:appears?|occurs?|may (?:appear|occur)))?:$|\bfollowing (?:error |warning )?messages?(?: (?:is|are|may be|appears?))?(?: displayed| shown| returned| reported| logged| generated)?:?$|\b(?:the|this) (?:error|warning) messages?$/i
/** Long sentences name the message early and say at length when it appears, and in which program or file (Q99277, Q240026, Q92727). */
const promisedMessage =
  /(?<!\bcreate the )\bfollowing (?!.*\bfollowing\b)(?:(?!(?:the|a|an|for|about|of|in|code) |[a-z]+s )[a-z-]+ ){0,2}(?:errors?|messages?|warnings?)(?: messages?| text| box)?(?: (?:when|if|whenever|while|after|upon|before|during|even|soon|twice|the first|each|every|on|in|at|from|because|using|as|that|may|might|can|could|will|would|should|is|are|was|were|has|have|and|appears?|occurs?|displays?|results?)\b(?:[^.:]|\.\w)*)?:$/i
const demonstration =
  /\btyp(?:e|ing) (?:in )?the following (?:words? or )?text:$|(?<!\b(?:of|following|this|data|message|error|the|similar) )\b(?:type|enter):$|^In (?:the|this|an?) (?:[A-Za-z]+ ){0,4}(?:messages?|dialog box):$|, use:$|\bwithout (?:an? |any |the )?(?:[a-z]+ )?(?:errors?|warnings?|messages?):$|\b(?:following|below|this) (?:[a-z]+ ){0,2}(?:code|program|example|statement|line|file|call)s? (?:generates?|causes?|produces?|gives?|reproduces?) (?:an? |the )?"[^"]{3,60}" (?:[a-z-]+ )?(?:errors?|warnings?|messages?):$|\b(?:causes?|generates?|produces?) an error:$|\bmay cause (?:the|this) error(?: message)?:$|\b(?:demonstrates?|illustrates?|reproduces?) (?:the|this|an?|these)\b[^.]{0,40}:$/i
/** `Enter the following values into the Add Method dialog box:` (Q167668). */
const entryOfDialog =
  /\b(?:enter|type|set|specify|select|choose|add|use|make) (?:in )?the following (?:[a-z]+ )?(?:in|into|to|from|at|on) [^.:]{1,80}\b(?:dialog box|prompt|editor)(?:, [^.:]{1,80})?:$/i
/** What brings an error about comes next, not its text: `The following line of code generates the error:` (Q137096). */
const causeOfError =
  /\bfollowing (?!.*\bfollowing\b)(?:[\w-]+ ){0,4}(?:code|statements?|commands?|command sequence|lines?|entry|entries|declarations?|query|example|script|situations?) (?:do not |doesn't |[a-z]+ ){0,2}(?:causes?|produces?|generates?|results? in|returns?|gives?) (?:[\w ".]{0,40} )?(?:errors?|warnings?)(?: messages?)?(?: [A-Z]+\d+)?:$/i
/** With one of these words the sentence means a message after all. */
const messageWord =
  /\b(?:errors?|messages?|warnings?|stops?|exceptions?|assertions?|alerts?|faults?|traps?|events?|reports?|NDRs?|logs?|diagnostics?|descriptions?|details|information|popup|following dialog|(?:prompts?|dialog box(?:es)?) (?:is|are|may|will|appears?))\b/i
/** `appears as follows`, `the following drivers appear in this order`. */
const shownThing =
  /\b(?:appears?|displayed)(?: [a-z]+){0,3} (?:as|in|similar to|like)(?: [a-z]+){0,5}:$|\b(?:parameters?|formats?|order|drivers?|options?|commands?|values?|lists?|paths?|keys?|locations?|file ?names?|names?|strings?|characters?|codes?|files?|columns?|sections?|address(?:es)?|masks?|fonts?|instructions?|declarations?|icons?|data|responses?|traces|versions?|models?|settings?|entries)(?: [^\s,]+){0,6} (?:appears?|displayed)\b[^.]{0,60}:$|\bresponse similar to\b/i
/** `RFC 1256 contains the following text on …:`, `the title bar should display the following text:` (Q223756, Q257182). */
const textOfDocument =
  /\b(?:RFC|excerpt|Help|topic|documentation|graphic|manual|book|title bar)\b[^.]*\btext\b[^.]{0,60}:$|\btext (?:string|is an excerpt|replacements)\b[^.]{0,60}:$|\b(?:box|fields?|that),? (?:with [^.,:]{1,40}, )?(?:should |now )?(?:contains?|includes?) the following text:$/i
const readerEnters =
  /\b(?:type|typing|enter(?:ing)?|set(?:ting)?|add(?:ing)?|specify|select|choose|change|use)\b[^.]{0,80}:$/i
const isShown = /\b(?:appears?|displays?|displayed|receives?|prompted|prompts you|says?|asks?|generates?)\b/i
const codeWord =
  /\b(?:process|handle|trap)(?:es|s)? (?:the|these|this)\b[^.]{0,50}:$|\b(?:code|example|program|sample|command|key|value|steps?|article|query|statement|syntax|file|trapping|handling|handler|page|setting|option|lines?|manual|sentence|paragraph|documentation)\b[^.]{0,50}:$|\bfollowing output\b[^.]{0,40}:$|\bfiles:$/i
