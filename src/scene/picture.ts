/** What the scene is asked to show, as plain data: pictures, what happens on the way to them, and the scene that walks there. Types only. */
import type { Id, Light, Mood, Side } from '../engine/types.ts'

export interface Actor {
  who: Id
  side: Side
  mood: Mood
}

/** Somebody small among many: one of the lives of the rules lab, in front of the gate. */
export interface Passer {
  /** Unique among them. */
  id: Id
  /** Where its feet are, in parts of the picture's width and height, from the upper left corner: 0 … 1. */
  x: number
  y: number
  /** How tall it is, as a part of the picture's height. */
  tall: number
  mood: Mood
  /** Which of the looks in `crowd` it has; any whole number from 0. */
  look: number
}

/** A thought that lies below the line on this page. */
export interface Bubble {
  who: Id | null
  /** Murky thoughts have a shape and no words. */
  clear: boolean
  /** 1 short, 2 middle, 3 long. */
  size: 1 | 2 | 3
}

/** Everything that can be seen at one moment. A picture is a level: shown again, it looks the same. */
export interface Picture {
  /** `surface`: water alone, quiet (start page). `play`: a place with people above the line. `under`: the clear water of the look back. */
  mode: 'surface' | 'play' | 'under'
  /** Whose people these are; null where there are none. */
  story: Id | null
  /** Where `jij` sits, which decides how `jij` looks; null where there is nobody. */
  chair: Id | null
  place: Id | null
  light: Light
  /** In the order in which they came in. */
  actors: Actor[]
  /** Small figures besides them; they come walking from the gate of the place. */
  crowd?: readonly Passer[]
  bubbles: Bubble[]
  /** How restless the water is: 0 calm … 1 very tense. */
  tension: number
  /** How clear the water is: 0 murky … 1 clear. */
  clarity: number
  theme: 'light' | 'dark'
}

/** Something that happens once, on the way to a picture. It leaves nothing behind that the picture does not show. */
export type Cue =
  /** A staged event of the story: one of STAGED in engine/lines. `who` null: nobody in particular. */
  | { type: 'staged'; event: Id; who: Id | null }
  /** A choice was made: a drop falls. `at`: where along the width, 0 … 1. */
  | { type: 'chosen'; at: number }
  /** An outcome was reached: a ripple comes back. */
  | { type: 'outcome'; unintended: boolean }
  | { type: 'document' }
  /** Days went by, at least 1. */
  | { type: 'day'; days: number }
  /** An option is closed by a rule. */
  | { type: 'closed' }

/** One step of a page: a picture, what happens when it comes, and how long it stays before the next one, in milliseconds. */
export interface Beat {
  picture: Picture
  cues: Cue[]
  hold: number
}

/** The one scene of a visit. It never throws after it was opened: trouble goes to `onTrouble`, and a plain stand-in is drawn. */
export interface Scene {
  /** Puts the canvas into an element and fills it; null takes it out and lets it sleep. Reads the custom properties of the slot:
   *  `--surface` (0 … 1 of its height, or px from its top: where the water line lies) and `--picture` (0 … 1 of its width, from the left: what the place takes). */
  attach(slot: HTMLElement | null): void
  /** At once, without a movement on the way. */
  show(picture: Picture): void
  /** Walks through the beats and rests at the last; whatever was going on ends first in its own last picture. */
  play(beats: readonly Beat[]): void
  /** Whether anything may move: false shows the same pictures with cross-fades only. */
  moves(allowed: boolean): void
  close(): void
  /** For tests and benchmarks. */
  probe(): Probe
}

export interface Probe {
  renderer: 'canvas' | 'webgl' | 'still'
  asleep: boolean
  /** Steps of the loop since it was opened. */
  frames: number
  /** Staged events and other cues that were played since it was opened. */
  cues: number
  /** Keys of the textures that are kept. */
  textures: string[]
  /** What stands there now, from left to right: `milan/boos`. */
  actors: string[]
  place: Id | null
  light: Light
}

export interface SceneOptions {
  /** The drawing of a place as SVG text; rejects when it cannot be had. */
  loadPlace(place: Id): Promise<string>
  /** The people of a story; rejects when they cannot be had. */
  loadPeople(story: Id): Promise<People>
  /** A note for the console; the story goes on. */
  onTrouble(message: string): void
  /** The scene found that it cannot draw here after all, and has closed itself. */
  onEnd(): void
}

// ---------------------------------------------------------------- people, as drawn by `npm run art`

export type Pose = 'bust' | 'stand' | 'sit'

/** `assets/people/<story>.json`. Markup is SVG without a root; colours of a person stand in it as `@skin`, `@hair`, `@top`, `@under`, `@legs`, `@shoes`, `@detail`. */
export interface People {
  /** Drawn once, used by many: id → markup. */
  parts: Record<string, string>
  faces: Record<Mood, string>
  /** By chair: whose body `jij` has there, where that is somebody of the cast. */
  as: Record<Id, Id>
  people: Record<Id, Person>
}

export interface Person {
  /** By token without `@`: `#rrggbb`. */
  colours: Record<string, string>
  poses: Record<Pose, Drawn>
  /** The bust with another gesture, by mood, where this person has one. */
  gestures: Partial<Record<Mood, Drawn>>
}

/** A figure in its own units: it looks to the right, and its head is 100 high. */
export interface Drawn {
  /** x, y, width, height around everything that is drawn, hair and feet included; whole units. */
  box: [number, number, number, number]
  /** Where its feet, its seat or the lower edge of its bust stand: x, y. */
  foot: [number, number]
  /** Back to front. `face` stands for the face of the mood. */
  layers: { part: string | 'face'; x: number; y: number; scale: number }[]
}
