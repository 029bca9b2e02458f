/** Holds an Ink story against the conventions of the story language, by its source text. Driven by the tag table; called by scenario. */
import { type ArgKind, parseLine, parseTag, TAGS, type Tag, type TagSpec } from '../engine/lines.ts'
import { tokenOf } from '../engine/route.ts'
import { CHECKS, moodTrouble, type Names } from './arguments.ts'
import { type Complaint, error } from './complaint.ts'
import { PRINTED, type Variant } from './inline.ts'
import type { Found, Option, Said } from './scan.ts'

interface Spot {
  file: string
  line: number
}

export function checkConventions(found: readonly Found[], names: Names): Complaint[] {
  const complaints: Complaint[] = []
  for (const one of found) {
    if (one.kind === 'line') complaints.push(...checkLine(one, names))
    else if (one.kind === 'choice') complaints.push(...checkChoice(one, names))
  }
  return [...complaints, ...checkIds(found), ...checkGuesses(found), ...checkCosts(found), ...checkKnots(found, names)]
}

/** The id a choice carries, whatever its braces do; null when it has none. */
export function idOf(option: Option): string | null {
  for (const variant of option.variants) {
    const tag = tagsOf(variant).find((one) => one.name === 'id')
    if (tag?.args[0]) return tag.args[0]
  }
  return null
}

function tagsOf(variant: Variant): Tag[] {
  return variant.tags.map(parseTag)
}

function hasTag(one: { variants: readonly Variant[] }, name: string): boolean {
  return one.variants.some((variant) => tagsOf(variant).some((tag) => tag.name === name))
}

// ---------------------------------------------------------------- lines

function checkLine(said: Said, names: Names): Complaint[] {
  const complaints = said.variants.flatMap((variant) => [
    ...checkSpeaker(said, variant.text, names),
    ...tagsOf(variant).flatMap((tag) => checkTag(said, tag, 'line', names)),
  ])
  const complain = (text: string) => complaints.push(error(said.file, said.line, text))
  const outcome = hasTag(said, 'outcome')
  if (outcome && !hasTag(said, 'because')) complain('This outcome names no cause; add at least one #because.')
  if (!outcome && hasTag(said, 'because')) complain('#because stands on a line without #outcome.')
  if (!outcome && hasTag(said, 'unintended')) complain('#unintended stands on a line without #outcome.')
  const thinks = said.variants.some(({ text }) => parseLine(text).kind === 'thought')
  if (hasTag(said, 'clear') && !thinks) complain('#clear stands on a line that is no thought.')
  return complaints
}

function checkSpeaker(spot: Spot, text: string, { scenario }: Names): Complaint[] {
  const { kind, name, mood } = parseLine(text)
  const complain = (said: string) => [error(spot.file, spot.line, said)]
  if (kind === 'narration') {
    const almost = scenario.cast.find((member) => isAlmost(text, member.name))
    return almost ? complain(`This looks like ${almost.name} speaking; write “${almost.name}: …” or “${almost.name} denkt: …”.`) : []
  }
  const member = scenario.cast.find((one) => one.name === name)
  if (!member) return complain(`“${name}” speaks here and is not in the cast of scenario.json.`)
  const trouble = mood === null ? null : moodTrouble(scenario, member.id, mood)
  return trouble ? complain(trouble) : []
}

/** `milan: ja`, `Milan:ja`, `Milan (boos) ja`: nearly speech, and so shown as narration. */
function isAlmost(text: string, name: string): boolean {
  const rest = text.slice(name.length)
  return text.slice(0, name.length).toLowerCase() === name.toLowerCase() && /^(?: denkt)?\s*(?:\([^)]*\)\s*:?|:)/i.test(rest)
}

// ---------------------------------------------------------------- choices

function checkChoice(option: Option, names: Names): Complaint[] {
  if (option.fallback) return []
  const complaints: Complaint[] = []
  const complain = (text: string) => complaints.push(error(option.file, option.line, text))
  if (!option.bracketed) complain('Put the whole text of a choice and its tags between [ and ].')
  for (const variant of option.variants) {
    const tags = tagsOf(variant)
    complaints.push(...tags.flatMap((tag) => checkTag(option, tag, 'choice', names)))
    if (variant.text === '') complain('This choice has no words.')
    if (!tags.some((tag) => tag.name === 'id')) complain('This choice has no #id; it stands inside the brackets, before “]”.')
    if (tags.some((tag) => tag.name === 'true') && !tags.some((tag) => tag.name === 'guess'))
      complain('#true stands on a choice without #guess.')
    if (tags.some((tag) => tag.name === 'closed') && tags.some((tag) => tag.name === 'guess')) complain('A guess cannot be closed.')
  }
  return complaints
}

/** An id belongs to one choice; only its closed versions, in the same knot, may carry it too. And no two ids may look the same in a code. */
function checkIds(found: readonly Found[]): Complaint[] {
  const complaints: Complaint[] = []
  const byId = new Map<string, Option[]>()
  for (const option of found) {
    const id = option.kind === 'choice' ? idOf(option) : null
    if (option.kind === 'choice' && id) byId.set(id, [...(byId.get(id) ?? []), option])
  }
  for (const [id, options] of byId) {
    const [first, ...others] = options
    const open = options.filter((option) => !hasTag(option, 'closed'))
    const pair = open.length === 1 && options.every((option) => option.knot === open[0]?.knot)
    if (!first || others.length === 0 || pair) continue
    for (const option of others) {
      const text = `The id “${id}” is taken (${first.file}:${first.line}); two choices share one only when all but one are #closed, in the same knot.`
      complaints.push(error(option.file, option.line, text))
    }
  }
  const byToken = new Map<string, string>()
  for (const [id, [option]] of byId) {
    const other = byToken.get(tokenOf(id))
    if (other && option)
      complaints.push(error(option.file, option.line, `The ids “${id}” and “${other}” look the same in a route code; rename one.`))
    byToken.set(tokenOf(id), id)
  }
  return complaints
}

/** Guesses that stand together: all about one person, one of them true. */
function checkGuesses(found: readonly Found[]): Complaint[] {
  const complaints: Complaint[] = []
  let group: Option[] = []
  const close = () => {
    const [first] = group
    const truths = group.filter((option) => hasTag(option, 'true')).length
    const whose = new Set(group.map((option) => option.variants.flatMap(tagsOf).find((tag) => tag.name === 'guess')?.args[0]))
    if (first && truths !== 1) complaints.push(error(first.file, first.line, `One of these guesses must be #true; ${truths} are.`))
    if (first && whose.size > 1) complaints.push(error(first.file, first.line, 'These guesses are about more than one person.'))
    group = []
  }
  for (const one of found) {
    if (one.kind === 'choice' && hasTag(one, 'guess')) {
      if (group[0] && group[0].knot !== one.knot) close()
      group.push(one)
    } else if (one.kind !== 'line' && one.kind !== 'spent') close()
  }
  close()
  return complaints
}

/** What a choice says it costs is what it takes: `~ besteed(30)` stands under `#cost: 30`, with nothing that is said in between. */
function checkCosts(found: readonly Found[]): Complaint[] {
  return found.flatMap((option, n) => {
    if (option.kind !== 'choice' || option.fallback || hasTag(option, 'closed')) return []
    const cost = option.variants.flatMap(tagsOf).find((tag) => tag.name === 'cost')?.args[0]
    const next = found[n + 1]
    const spent = next?.kind === 'spent' ? String(next.minutes) : undefined
    if (spent === cost) return []
    const should =
      cost === undefined
        ? `Work time goes here; the choice above says nothing of #cost: ${spent}.`
        : `“~ besteed(${cost})” belongs right under this choice.`
    return [error(option.file, cost === undefined && next ? next.line : option.line, should)]
  })
}

// ---------------------------------------------------------------- tags

function checkTag(spot: Spot, tag: Tag, on: 'line' | 'choice', names: Names): Complaint[] {
  const complain = (text: string) => [error(spot.file, spot.line, text)]
  const spec = TAGS.find((one) => one.name === tag.name)
  if (!spec) return complain(`There is no tag “#${tag.name}”.`)
  if (spec.on !== 'both' && spec.on !== on) {
    const place = spec.on === 'choice' ? 'on a choice, inside its brackets' : 'on a line'
    return complain(`“#${tag.name}” belongs ${place}.`)
  }
  if (tag.args.some((arg) => arg.includes(PRINTED)))
    return complain(`“#${tag.name}” holds something in braces; write it out, so that it can be checked.`)
  const least = spec.args.filter((kind) => !kind.endsWith('?')).length
  if (tag.args.length < least || tag.args.length > spec.args.length) return complain(`“#${tag.name}” should be ${usage(spec)}.`)
  for (const [n, arg] of tag.args.entries()) {
    const kind = spec.args[n]?.replace('?', '') as ArgKind
    const trouble = CHECKS[kind](arg, names, tag.args.slice(0, n))
    if (trouble) return complain(`#${tag.name}: ${trouble}`)
  }
  return checkTogether(tag) ? complain(`“#${tag.name}” should be ${checkTogether(tag)}.`) : []
}

/** Arguments that may be left out, but not each by itself. */
function checkTogether({ name, args }: Tag): string | null {
  if (name === 'closed' && (args[0] === 'rule') !== (args.length === 2)) return '#closed: rule <rule> or #closed: time'
  if (name === 'clear' && args.length === 1) return '#clear or #clear: <variable> <number>'
  return null
}

function usage(spec: TagSpec): string {
  const args = spec.args.map((kind) => (kind.endsWith('?') ? `[${kind.slice(0, -1)}]` : `<${kind}>`))
  return args.length === 0 ? `#${spec.name}, without anything behind it` : `#${spec.name}: ${args.join(' ')}`
}

// ---------------------------------------------------------------- knots

/** Ink gives files no namespace: a knot carries its file's name. The root may hold the first knots of the chairs as well. */
function checkKnots(found: readonly Found[], { scenario }: Names): Complaint[] {
  return found.flatMap((one) => {
    if (one.kind !== 'knot' || one.isFunction) return []
    const own = one.file.replace(/^.*\/|\.ink$/g, '')
    const isRoot = one.file === `story/${own}.ink`
    const prefixes = isRoot ? [own, ...scenario.chairs.map((chair) => chair.id)] : [own]
    if (prefixes.some((prefix) => one.name === prefix || one.name.startsWith(`${prefix}_`))) return []
    return [error(one.file, one.line, `The knot “${one.name}” should begin with “${own}_”, the name of its file.`)]
  })
}
