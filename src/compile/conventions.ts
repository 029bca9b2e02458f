/** Holds an Ink story against the conventions of the story language, by its source text. Driven by the tag table; called by scenario. */
import { type ArgKind, parseLine, TAGS, type Tag, type TagSpec } from '../engine/lines.ts'
import { ARG_NAMES, CHECKS, moodTrouble, type Names } from './arguments.ts'
import type { Code } from './catalogue.ts'
import { checkClosed } from './closed.ts'
import { type Complaint, complaint, type Lang, type Sentence } from './complaint.ts'
import { checkIds, checkLineIds, hasTag, tagsOf } from './ids.ts'
import { PRINTED } from './inline.ts'
import type { Spot } from './material.ts'
import type { Found, Option, Said } from './scan.ts'

export function checkConventions(found: readonly Found[], names: Names): Complaint[] {
  const complaints: Complaint[] = []
  for (const one of found) {
    if (one.kind === 'line') complaints.push(...checkLine(one, names))
    else if (one.kind === 'choice') complaints.push(...checkChoice(one, names))
  }
  return [
    ...complaints,
    ...checkIds(found),
    ...checkLineIds(found),
    ...checkGuesses(found),
    ...checkCosts(found),
    ...checkClosed(found),
    ...checkKnots(found, names),
  ]
}

// ---------------------------------------------------------------- lines

function checkLine(said: Said, names: Names): Complaint[] {
  const complaints = said.variants.flatMap((variant) => [
    ...checkSpeaker(said, variant.text, names),
    ...tagsOf(variant).flatMap((tag) => checkTag(said, tag, 'line', names)),
  ])
  const complain = (code: Code, nl: string, en: string) => complaints.push(complaint(code, said.file, said.line, { nl, en }))
  const outcome = hasTag(said, 'outcome')
  if (outcome && !hasTag(said, 'because'))
    complain(
      'OW037',
      'Deze uitkomst noemt geen oorzaak. Zet er minstens één #because achter.',
      'This outcome names no cause; add at least one #because.',
    )
  for (const name of ['because', 'unintended']) {
    if (!outcome && hasTag(said, name))
      complain(
        'OW019',
        `#${name} hoort bij een #outcome, en die staat niet op deze regel.`,
        `#${name} stands on a line without #outcome; it belongs to one.`,
      )
  }
  const thinks = said.variants.some(({ text }) => parseLine(text).kind === 'thought')
  if (hasTag(said, 'clear') && !thinks)
    complain(
      'OW019',
      '#clear hoort achter een gedachte, en deze regel is er geen.',
      '#clear stands on a line that is no thought; it belongs behind one.',
    )
  return complaints
}

function checkSpeaker(spot: Spot, text: string, { scenario }: Names): Complaint[] {
  const { kind, name, mood } = parseLine(text)
  const complain = (code: Code, says: Sentence) => [complaint(code, spot.file, spot.line, says)]
  if (kind === 'narration') {
    const who = scenario.cast.find((member) => isAlmost(text, member.name))?.name
    if (who === undefined) return []
    const [, verb] = /^ (\p{Ll}+)(?:[ :])/u.exec(text.slice(who.length)) ?? []
    if (verb === 'denkt' && !text.slice(who.length).startsWith(' denkt:'))
      return complain('OW011', {
        nl: `Dit lijkt op een gedachte van ${who}. Schrijf “${who} denkt: …”, met een dubbele punt en een spatie.`,
        en: `This looks like a thought of ${who}; write “${who} denkt: …”, with a colon and a space.`,
      })
    if (verb !== undefined && verb !== 'denkt')
      return complain('OW011', {
        nl: `Met “${verb}” erbij wordt dit vertelling. Schrijf “${who}: …”, of met een stemming: “${who} (rustig): …”.`,
        en: `With “${verb}” this becomes narration; write “${who}: …”, or with a mood: “${who} (rustig): …”.`,
      })
    return complain('OW011', {
      nl: `Dit lijkt op iets wat ${who} zegt. Schrijf “${who}: …” of “${who} denkt: …”.`,
      en: `This looks like ${who} speaking; write “${who}: …” or “${who} denkt: …”.`,
    })
  }
  const member = scenario.cast.find((one) => one.name === name)
  // That the player is missing from the cast is said there.
  if (!member && name === 'Jij') return []
  if (!member)
    return complain('OW010', {
      nl: `“${name}” spreekt hier en staat niet in de cast van scenario.json. Kijk of de naam goed gespeld is, of zet die persoon erbij.`,
      en: `“${name}” speaks here and is not in the cast of scenario.json; look at the spelling, or add that person.`,
    })
  const trouble = mood === null ? null : moodTrouble(scenario, member.id, mood)
  return trouble ? complain(trouble.code, trouble.says) : []
}

/** `milan: ja`, `Milan:ja`, `Milan (boos) ja`, `Milan denkt Ja.`, `Milan mompelt: ja`: nearly speech, and so shown as narration. */
function isAlmost(text: string, name: string): boolean {
  const rest = text.slice(name.length)
  // “Milan denkt aan Ewa.” tells something, “Milan denkt Ewa belt.” is a thought without its colon.
  if (text.startsWith(name) && /^ denkt (?:\([^)]*\) )?[‘“"']?\p{Lu}|^ \p{Ll}+(?: \([^)]*\))?:/u.test(rest)) return true
  return text.slice(0, name.length).toLowerCase() === name.toLowerCase() && /^(?: denkt)?\s*(?:\([^)]*\)\s*:?|:)/i.test(rest)
}

// ---------------------------------------------------------------- choices

function checkChoice(option: Option, names: Names): Complaint[] {
  if (option.fallback) return []
  const complaints: Complaint[] = []
  const complain = (code: Code, nl: string, en: string) => complaints.push(complaint(code, option.file, option.line, { nl, en }))
  if (!option.bracketed)
    complain(
      'OW034',
      'Zet de hele tekst van een keuze en haar tags tussen [ en ].',
      'Put the whole text of a choice and its tags between [ and ].',
    )
  for (const variant of option.variants) {
    const tags = tagsOf(variant)
    complaints.push(...tags.flatMap((tag) => checkTag(option, tag, 'choice', names)))
    if (variant.text === '')
      complain(
        'OW034',
        'Deze keuze heeft geen woorden. Zet ze vooraan tussen [ en ].',
        'This choice has no words; put them first between [ and ].',
      )
    if (!tags.some((tag) => tag.name === 'id'))
      complain(
        'OW030',
        'Deze keuze heeft geen #id. Zet die binnen de haken, vóór “]”.',
        'This choice has no #id; it stands inside the brackets, before “]”.',
      )
    if (tags.some((tag) => tag.name === 'true') && !tags.some((tag) => tag.name === 'guess'))
      complain(
        'OW035',
        '#true hoort bij een #guess, en die heeft deze keuze niet.',
        '#true stands on a choice without #guess; it belongs to one.',
      )
    if (tags.some((tag) => tag.name === 'closed') && tags.some((tag) => tag.name === 'guess'))
      complain('OW035', 'Raden kan altijd. Haal #closed weg.', 'A guess cannot be closed; take #closed away.')
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
    const complain = (nl: string, en: string) => first && complaints.push(complaint('OW035', first.file, first.line, { nl, en }))
    if (truths !== 1)
      complain(
        `Van deze gedachten om te raden moet er precies één #true zijn; nu ${truths === 0 ? 'is het er geen' : `zijn het er ${truths}`}.`,
        `One of these guesses must be #true; ${truths} are.`,
      )
    if (whose.size > 1)
      complain(
        'Deze gedachten om te raden gaan over meer dan één persoon. Laat ze over één gaan.',
        'These guesses are about more than one person; let them be about one.',
      )
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
    if (cost === undefined)
      return [
        complaint('OW036', option.file, next?.line ?? option.line, {
          nl: `Hier gaat werktijd af, en de keuze erboven zegt dat niet. Zet er #cost: ${spent} bij.`,
          en: `Work time goes here, and the choice above does not say so; add #cost: ${spent} to it.`,
        }),
      ]
    return [
      complaint('OW036', option.file, option.line, {
        nl: `Deze keuze kost ${cost} minuten. Zet er recht onder “~ besteed(${cost})”.`,
        en: `This choice costs ${cost} minutes; “~ besteed(${cost})” belongs right under it.`,
      }),
    ]
  })
}

// ---------------------------------------------------------------- tags

function checkTag(spot: Spot, tag: Tag, on: 'line' | 'choice', names: Names): Complaint[] {
  const complain = (code: Code, nl: string, en: string) => [complaint(code, spot.file, spot.line, { nl, en })]
  const spec = TAGS.find((one) => one.name === tag.name)
  const [begun = '', ...behind] = tag.name.split(/\s+/)
  if (!spec && behind.length > 0 && TAGS.some((one) => one.name === begun && one.args.length > 0))
    return complain(
      'OW017',
      `Achter “#${begun}” ontbreekt een dubbele punt. Schrijf “#${begun}: ${behind.join(' ')}”.`,
      `A colon is missing behind “#${begun}”; write “#${begun}: ${behind.join(' ')}”.`,
    )
  if (!spec)
    return complain(
      'OW017',
      `Er bestaat geen tag “#${tag.name}”. Kijk of hij goed gespeld is.`,
      `There is no tag “#${tag.name}”; look at the spelling.`,
    )
  if (spec.on !== 'both' && spec.on !== on) {
    return spec.on === 'choice'
      ? complain(
          'OW019',
          `“#${tag.name}” hoort bij een keuze, binnen de haken.`,
          `“#${tag.name}” belongs on a choice, inside its brackets.`,
        )
      : complain('OW019', `“#${tag.name}” hoort achter een regel, niet in een keuze.`, `“#${tag.name}” belongs on a line, not in a choice.`)
  }
  if (tag.args.some((arg) => arg.includes(PRINTED)))
    return complain(
      'OW018',
      `In “#${tag.name}” staat iets tussen accolades. Schrijf het uit, dan kan het worden nagekeken.`,
      `“#${tag.name}” holds something in braces; write it out, so that it can be checked.`,
    )
  const least = spec.args.filter((kind) => !kind.endsWith('?')).length
  const shape = tag.args.length < least || tag.args.length > spec.args.length ? { nl: usage(spec, 'nl'), en: usage(spec, 'en') } : null
  if (shape) return complain('OW018', `Schrijf “#${tag.name}” zo: ${shape.nl}.`, `“#${tag.name}” should be ${shape.en}.`)
  for (const [n, arg] of tag.args.entries()) {
    const kind = spec.args[n]?.replace('?', '') as ArgKind
    const trouble = CHECKS[kind](arg, names, tag.args.slice(0, n))
    if (trouble) return complain(trouble.code, `#${tag.name}: ${trouble.says.nl}`, `#${tag.name}: ${trouble.says.en}`)
  }
  const together = checkTogether(tag)
  if (!together) return []
  return complain('OW018', `Schrijf “#${tag.name}” zo: ${together.nl}.`, `“#${tag.name}” should be ${together.en}.`)
}

/** Arguments that may be left out, but not each by itself. */
function checkTogether({ name, args }: Tag): Sentence | null {
  if (name === 'closed' && (args[0] === 'rule') !== (args.length === 2))
    return { nl: '#closed: rule <regel> of #closed: time', en: '#closed: rule <rule> or #closed: time' }
  if (name === 'clear' && args.length === 1) return { nl: '#clear of #clear: <meter> <getal>', en: '#clear or #clear: <meter> <number>' }
  return null
}

function usage(spec: TagSpec, lang: Lang): string {
  const args = spec.args.map((kind) => {
    const name = ARG_NAMES[kind.replace('?', '') as ArgKind][lang]
    return kind.endsWith('?') ? `[${name}]` : `<${name}>`
  })
  if (args.length > 0) return `#${spec.name}: ${args.join(' ')}`
  return lang === 'nl' ? `#${spec.name}, met niets erachter` : `#${spec.name}, without anything behind it`
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
    return [
      complaint('OW038', one.file, one.line, {
        nl: `De passage “${one.name}” moet beginnen met “${own}_”, de naam van haar bestand.`,
        en: `The passage “${one.name}” should begin with “${own}_”, the name of its file.`,
      }),
    ]
  })
}
