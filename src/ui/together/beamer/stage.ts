/** What stands on the screen that everybody looks at: one pure answer from the room and from what was done last. Read by Beamer and the one screen; a table of cases tests it. */
import type { Room, Slip, SlipKind } from '../../../engine/session/types.ts'
import { partOf } from '../kit/steps.ts'

export type Stage =
  | { is: 'turn' | 'met' | 'many' | 'talk' }
  | { is: 'lobby' | 'reading' | 'ending' | 'question' | 'result' | 'step' | 'theory' | 'branch' | 'card' | 'ended' }
  | { is: 'slips'; kind: SlipKind }
  | { is: 'slip'; slip: Slip }

/** What the room is busy with: the story and its votes, or something beside it. */
export type Focus = 'story' | 'step' | 'theory' | 'slips' | 'slip' | 'branch' | 'card'

/** What was done last takes the screen. Null: nothing that asks for it. `before` is null on a screen that has just come. */
export function focusAfter(before: Room | null, now: Room): Focus | null {
  if (!before) return now.readingOut === null ? ofPart(now) : 'slip'
  if (before.phase === 'lobby' && now.phase !== 'lobby') return ofStep(now)
  if (before.step?.now !== now.step?.now || before.step?.part !== now.step?.part) return ofStep(now)
  // What was read out or agreed on stood in the part before.
  if (before.policy?.part !== now.policy?.part) return ofPart(now)
  if (now.readingOut !== before.readingOut) return now.readingOut === null ? ofStep(now) : 'slip'
  if (branchOf(now) !== branchOf(before) && now.branches.length > 0) return 'branch'
  if (now.opened.length > before.opened.length) return now.opened.at(-1) === 'learned' ? 'card' : 'slips'
  if (now.theory !== before.theory) return now.theory === null ? ofStep(now) : 'theory'
  if (now.question !== before.question && now.step) return 'step'
  if (cardOf(now) !== cardOf(before)) return 'card'
  return storyOf(now) === storyOf(before) ? null : 'story'
}

/** Trying rules ends with what the team takes along. */
function ofPart(room: Room): Focus {
  return room.policy?.part === 5 && hasCard(room) ? 'card' : ofStep(room)
}

/** What a part of the steps is about, where nothing was done in it yet. */
function ofStep(room: Room): Focus {
  switch (room.step && partOf(room.step)?.id) {
    case 'theory':
      return room.theory === null ? 'step' : 'theory'
    case 'questionsAsk':
      return room.opened.includes('question') ? 'slips' : 'step'
    case 'adviceRead':
      return room.opened.includes('advice') ? 'slips' : 'step'
    case 'choose':
      return room.branches.length > 0 ? 'branch' : 'step'
    case 'learnGroup':
      return hasCard(room) ? 'card' : 'step'
    case 'questionsWrite':
    case 'adviceWrite':
    case 'learnBringer':
      return 'step'
    default:
      return 'story'
  }
}

export function stageOf(room: Room, focus: Focus): Stage {
  if (room.phase === 'lobby') return { is: 'lobby' }
  if (room.phase === 'ended') return { is: 'ended' }
  return besides(room, focus) ?? storyStage(room)
}

/** Something beside the story, as long as there is something to show of it. */
function besides(room: Room, focus: Focus): Stage | null {
  switch (focus) {
    case 'story':
      return null
    case 'slip': {
      const slip = room.slips.find((one) => one.id === room.readingOut)
      return slip && slip.text !== null && !slip.hidden ? { is: 'slip', slip } : besides(room, 'slips')
    }
    case 'slips': {
      const kind = KINDS[(room.step && partOf(room.step)?.id) ?? ''] ?? room.opened.at(-1)
      return kind && room.opened.includes(kind) && legible(room, kind).length > 0 ? { is: 'slips', kind } : besides(room, 'step')
    }
    case 'theory':
      return room.theory === null ? besides(room, 'step') : { is: 'theory' }
    case 'branch':
      return room.branches.length > 0 ? { is: 'branch' } : besides(room, 'step')
    case 'card':
      return hasCard(room) ? { is: 'card' } : besides(room, 'step')
    case 'step':
      return room.step ? { is: 'step' } : null
  }
}

const KINDS: Record<string, SlipKind> = { questionsAsk: 'question', adviceRead: 'advice', learnGroup: 'learned' }

function storyStage(room: Room): Stage {
  if (room.phase === 'voting') return { is: 'question' }
  if (room.phase === 'revealed') return { is: 'result' }
  const part = room.policy?.part ?? 1
  if (part > 1) return { is: ({ 2: 'turn', 3: 'met', 4: 'many', 5: 'talk' } as const)[part as 2 | 3 | 4 | 5] }
  return { is: room.page < 0 ? 'ending' : 'reading' }
}

/** Slips of a kind that may be read by everybody. */
export function legible(room: Room, kind: SlipKind): Slip[] {
  return room.slips.filter((slip) => slip.kind === kind && !slip.hidden && slip.text !== null)
}

/** The agreement of the team or what it learned. */
function hasCard(room: Room): boolean {
  return cardOf(room) !== '' || (room.opened.includes('learned') && legible(room, 'learned').length > 0)
}

function branchOf({ branches }: Room): string {
  const last = branches.at(-1)
  return last ? `${last.at}/${last.choice}` : ''
}

function cardOf({ action }: Room): string {
  return action.what + action.who + action.when
}

function storyOf({ phase, made, page, ballot, policy }: Room): string {
  return [phase, made, page, policy?.met?.rule, ballot?.id, ballot?.rounds.length, ballot?.taken?.id].join('/')
}
