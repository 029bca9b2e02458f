/** The report of a check on a terminal: complaints that an editor can follow, then a short summary for each story. Called by the command. */
import { styleText } from 'node:util'
import type { Severity } from '../../compile/catalogue.ts'
import { type Complaint, type Lang, ordered, plain } from '../../compile/complaint.ts'
import type { ChairVerdict, Verdict } from '../verdict.ts'
import { gameAt } from './link.ts'
import { percent, tenth } from './numbers.ts'
import { countsOf, endingsOf, type Going, goingOf, proofOf, sharesOf, whyOf } from './summary.ts'
import { WORDS } from './words.ts'

export interface TerminalOptions {
  lang: Lang
  /** Address of the game, for links that open it at the end of a route. */
  game: string
  colour: boolean
  /** Columns that the summary keeps to; complaints keep their line whole, so that it can be clicked and searched. */
  width: number
  /** Every complaint, also when there are many of one code. */
  all?: boolean
}

/** Complaints of one code that are shown before the rest is counted. */
const SHOWN = 5
/** Endings named on one line. */
const ENDINGS = 6
const LEAST_WIDTH = 40
/** Stays with the word before it. */
const BETWEEN = '\u00a0· '

type Style = Parameters<typeof styleText>[0]
const TONES: Record<Severity, Style> = { error: ['red', 'bold'], warning: ['yellow', 'bold'], note: ['blue', 'bold'] }
const ANSWERS: Record<Going, Style> = { yes: ['green', 'bold'], almost: ['yellow', 'bold'], no: ['red', 'bold'], unknown: 'bold' }

export function terminalReport(verdicts: readonly Verdict[], options: TerminalOptions): string {
  const words = WORDS[options.lang]
  const all = verdicts.flatMap((verdict) => verdict.complaints)
  const blocks = [...complaintBlocks(all, options), ...verdicts.map((verdict) => storyBlock(verdict, options))]
  if (verdicts.length === 0) blocks.push([words.nothing])
  const { errors, warnings, notes } = countsOf(all)
  const tone: Style = errors > 0 ? ['red', 'bold'] : warnings > 0 ? ['yellow', 'bold'] : ['green', 'bold']
  blocks.push([dyed(words.counts(errors, warnings, notes), tone, options)])
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function dyed(text: string, style: Style, { colour }: TerminalOptions): string {
  // The caller knows whether there is somebody to see colours; the stream is not asked.
  return colour ? styleText(style, text, { validateStream: false }) : text
}

/** Control characters from a story could paint the terminal; lines below the first stand in. */
function tame(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
  return text.replace(/\r?\n/g, '\n    ').replace(/[\0-\x09\x0b-\x1f\x7f-\x9f]/g, '\ufffd')
}

function complaintBlocks(complaints: readonly Complaint[], options: TerminalOptions): string[][] {
  const shown: string[] = []
  const times = new Map<string, number>()
  const list = ordered(complaints)
  for (const one of list) {
    const nth = (times.get(one.code) ?? 0) + 1
    times.set(one.code, nth)
    if (options.all || nth <= SHOWN) shown.push(...complaintLines(one, options))
    else if (nth === SHOWN + 1) {
      const more = list.filter(({ code }) => code === one.code).length - SHOWN
      shown.push(dyed(`  ${WORDS[options.lang].more(more, one.code)}`, 'dim', options))
    }
  }
  return shown.length > 0 ? [shown] : []
}

function complaintLines(one: Complaint, options: TerminalOptions): string[] {
  const line = tame(plain(one, options.lang))
  const game = gameAt(options.game, one.route)
  const link = game === null ? [] : [dyed(`  ${game}`, ['cyan', 'underline'], options)]
  if (!options.colour) return [line, ...link]
  // `file:line CODE gravity: sentence`, each part in its own tone.
  const head = tame(`${one.file}:${one.line}`)
  const says = tame(one.says[options.lang])
  const middle = line.slice(head.length + 1, line.length - says.length)
  return [`${dyed(head, 'dim', options)} ${dyed(middle.trimEnd(), TONES[one.severity], options)} ${says}`, ...link]
}

function storyBlock(verdict: Verdict, options: TerminalOptions): string[] {
  const { lang } = options
  const words = WORDS[lang]
  const going = goingOf(verdict)
  const { plans } = verdict
  const held = plans.length > 0 ? `${words.plansHold(plans.filter((plan) => plan.holds).length, plans.length)} ` : ''
  const answer = `${words.verdict[going]} ${whyOf(verdict, lang)} ${held}${words.took(tenth(verdict.seconds, lang))}`
  const [first = '', ...rest] = wrapped(answer, '  ', options)
  // Coloured after wrapping, so that the marks of the colour take no room.
  const opening = `  ${dyed(words.verdict[going], ANSWERS[going], options)}${first.slice(2 + words.verdict[going].length)}`
  return [
    dyed(tame(`${verdict.title} (${verdict.scenario})`), 'bold', options),
    opening,
    ...rest,
    ...(verdict.chairs ?? []).flatMap((chair) => chairLines(chair, options)),
  ]
}

function chairLines(chair: ChairVerdict, options: TerminalOptions): string[] {
  const { lang } = options
  const words = WORDS[lang]
  const { kind, met, tried } = proofOf(chair, lang)
  const shares = sharesOf(chair, words).map(
    ({ name, share }) => `${name}\u00a0${words.share(share.met, share.of).replaceAll(' ', '\u00a0')}`,
  )
  const endings = endingsOf(chair)
  const named = endings.slice(0, ENDINGS).map(({ id, times }) => `${id}\u00a0${percent(times, chair.flow.runs, lang)}`)
  if (endings.length > ENDINGS) named.push(words.moreEndings(endings.length - ENDINGS))
  // A chair that was never played out says so once, and has no endings to count.
  const length = chair.length === null ? words.noLength : words.length(chair.length)
  return [
    dyed(tame(`  ${chair.chair}: ${words.proof[kind].toLowerCase()}`), 'bold', options),
    ...wrapped(tried === null ? met : `${met} ${tried}`, '    ', options),
    ...wrapped(shares.join(BETWEEN), '    ', options),
    ...wrapped(named.length > 0 ? `${length} ${words.endings}: ${named.join(BETWEEN)}` : length, '    ', options),
  ]
}

/** Breaks at ordinary blanks only, so that a number keeps its unit. */
function wrapped(text: string, indent: string, { width }: TerminalOptions): string[] {
  const room = Math.max(LEAST_WIDTH, width) - indent.length
  const lines: string[] = []
  let line = ''
  for (const word of tame(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line]
}
