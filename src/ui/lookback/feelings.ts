/** The words of the check-in “Hoe zit je erbij?”, from calm to stirred, each with a quiet colour. Shown by the first step of the look back; the words stand in the messages as `feeling_<id>`. */
import { m } from '../../i18n/words.ts'

/** Colours of the drawn places (`scene/palette`), so that a word looks like something from the story. The deepest is lighter on a dark page. */
const SHALLOW = '#7fb6b8'
const YOUNG = '#8fae7c'
const LEAF = '#5b7f4f'
const SAND = '#d3c3a1'
const SEA = '#2f7f8b'
const DEEP = 'light-dark(#124a5c, #3c5265)'
const WOOD = '#c99b5f'
const BRICK = '#b9705a'

export interface Feeling {
  id: string
  /** A CSS colour for a mark beside the word, not for the word itself. */
  colour: string
  word: () => string
}

/** In the order they are shown. */
export const FEELINGS: readonly Feeling[] = [
  { id: 'calm', colour: SHALLOW, word: m.feeling_calm },
  { id: 'relieved', colour: SHALLOW, word: m.feeling_relieved },
  { id: 'quiet', colour: SHALLOW, word: m.feeling_quiet },
  { id: 'content', colour: YOUNG, word: m.feeling_content },
  { id: 'gentle', colour: YOUNG, word: m.feeling_gentle },
  { id: 'grateful', colour: YOUNG, word: m.feeling_grateful },
  { id: 'hopeful', colour: LEAF, word: m.feeling_hopeful },
  { id: 'proud', colour: LEAF, word: m.feeling_proud },
  { id: 'curious', colour: LEAF, word: m.feeling_curious },
  { id: 'tired', colour: SAND, word: m.feeling_tired },
  { id: 'empty', colour: SAND, word: m.feeling_empty },
  { id: 'absent', colour: SAND, word: m.feeling_absent },
  { id: 'thoughtful', colour: SEA, word: m.feeling_thoughtful },
  { id: 'doubtful', colour: SEA, word: m.feeling_doubtful },
  { id: 'uneasy', colour: SEA, word: m.feeling_uneasy },
  { id: 'sad', colour: DEEP, word: m.feeling_sad },
  { id: 'powerless', colour: DEEP, word: m.feeling_powerless },
  { id: 'guilty', colour: DEEP, word: m.feeling_guilty },
  { id: 'surprised', colour: WOOD, word: m.feeling_surprised },
  { id: 'restless', colour: WOOD, word: m.feeling_restless },
  { id: 'tense', colour: WOOD, word: m.feeling_tense },
  { id: 'moved', colour: BRICK, word: m.feeling_moved },
  { id: 'annoyed', colour: BRICK, word: m.feeling_annoyed },
  { id: 'angry', colour: BRICK, word: m.feeling_angry },
]
