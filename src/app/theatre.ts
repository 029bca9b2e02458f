/** Leads the scene and the sound through what the reader sees: fetched after the first words, told by the store, never asked anything. Made once by main. */
import type { Picture, Scene, SceneOptions } from '../scene/picture.ts'
import type { Sound } from '../sound/sound.ts'
import { type State, store } from '../store/store.ts'
import { fetchAhead, fetchPeople, fetchPlace, soundFiles } from './art.ts'
import { gatePicture } from './gate.ts'
import { breath, stillFile } from './outside.ts'
import { beatAt, beatsOf, heardIn, pictureOf, pictureOfMoment, waterOf } from './picture.ts'

export interface Theatre {
  /** The element that the scene fills, or null when the screen has none any more. */
  slot(element: HTMLElement | null): void
  /** A picture as a file: of the page on the screen, or of that moment of the run. False when there is none. */
  still(moment?: number): Promise<boolean>
}

/** Where the drop of a choice falls, along the width: where the choices are. */
const CHOICES = { wide: 0.76, narrow: 0.5 }
const AMBIENCES = ['gang', 'loket', 'regen', 'bus', 'water']

const trouble = (message: string) => console.warn(`Onder de waterlijn: ${message}`)

export function openTheatre(root: HTMLElement): Theatre {
  let scene: Scene | null = null
  let opening = false
  let sound: Sound | null = null
  let place: HTMLElement | null = null
  let timers: ReturnType<typeof setTimeout>[] = []
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  const wide = matchMedia('(min-width: 60em)')

  const theme = ({ settings }: State): Picture['theme'] => (settings.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : settings.theme)
  const moves = ({ settings }: State) => (settings.motion === 'auto' ? !calm.matches : settings.motion === 'full')

  /** What the screen shows, all at once. */
  const pictureNow = (state: State): Picture => {
    const { view, shown } = state
    const gate = gatePicture(state, theme(state))
    if (gate) return gate
    if (!plays(state) || !view) return waterOf(theme(state), isUnder(state))
    return atEnd(state) ? waterOf(theme(state), true) : pictureOf(view, shown?.page ?? 0, theme(state), shown?.lines)
  }

  const rest = () => {
    for (const timer of timers) clearTimeout(timer)
    timers = []
  }

  const hear = (state: State, onTheWay: boolean, chosen: boolean) => {
    rest()
    if (!sound) return
    const { view, shown } = state
    const playing = sounds(state) && view && shown
    sound.under(atEnd(state))
    sound.ambience(playing ? (atEnd(state) ? 'water' : view.ambience) : null)
    if (!playing || !onTheWay) return
    if (chosen) sound.hear('druppel')
    let at = 0
    const heard = heardIn(view, shown.page)
    for (const { close, lands, hushes, hold } of shown.lines === undefined ? heard : heard.slice(shown.lines - 1, shown.lines)) {
      const now = () => {
        for (const name of close) sound?.hear(name)
        if (lands) sound?.land()
        if (hushes) sound?.hush()
      }
      if (close.length > 0 || lands || hushes) timers.push(setTimeout(now, at))
      at += hold
    }
  }

  /** The page came by reading on or by a choice: then it happens. Any other way it is simply there. */
  const follow = (state: State, before: State) => {
    const on = forward(state, before)
    if (on && state.view && state.shown && !atEnd(state)) {
      const chosen = on === 'chosen' ? (wide.matches ? CHOICES.wide : CHOICES.narrow) : null
      const { page, lines } = state.shown
      scene?.play(
        lines === undefined ? beatsOf(state.view, page, theme(state), chosen) : [beatAt(state.view, page, lines, theme(state), chosen)],
      )
    } else if (on) scene?.play([{ picture: pictureNow(state), cues: [], hold: 0 }])
    else scene?.show(pictureNow(state))
    hear(state, on !== null, on === 'chosen')
  }

  /** The twenty come walking; when they are there already, only their faces change. */
  const gather = (state: State, before: State) => {
    const picture = gatePicture(state, theme(state))
    if (!picture) return scene?.show(pictureNow(state))
    const beat = { picture, cues: [], hold: 0 }
    const there = gatePicture(before, theme(before)) !== null
    scene?.play(there ? [beat] : [{ ...beat, picture: { ...picture, crowd: [] } }, beat])
  }

  const art: SceneOptions = { loadPlace: fetchPlace, loadPeople: fetchPeople, onTrouble: trouble, onEnd: () => void standStill() }

  /** Where the browser has no canvas for it: the same pictures, standing still. */
  const standStill = async () => {
    const { openPlain } = await import('../scene/plain.ts')
    await stand(openPlain(art))
  }

  const raise = async () => {
    if (scene || opening || !place || store.getState().settings.picture === 'off') return
    opening = true
    try {
      const { openScene } = await import('../scene/open.ts')
      await stand(await openScene(art))
    } catch (reason) {
      trouble(`The picture stands still: ${String(reason)}`)
      await standStill()
    }
    window.owScene = () => scene?.probe() ?? null
    await drawn()
    opening = false
    root.dataset.scene = 'ready'
    if (store.getState().settings.picture === 'off') lower()
  }

  /** Until something of the picture is to be seen: as long stays the line that stood there, or the water would be gone for a moment. */
  const drawn = async () => {
    for (let waits = 0; waits < 100 && place && !document.hidden && scene?.probe().frames === 0; waits++) {
      await new Promise((done) => setTimeout(done, 30))
    }
  }

  /** Puts an opened scene in its place, as things are by now. */
  const stand = async (opened: Scene) => {
    await breath()
    scene = opened
    opened.moves(moves(store.getState()))
    opened.attach(place)
    opened.show(pictureNow(store.getState()))
  }

  const lower = () => {
    scene?.close()
    scene = null
    delete root.dataset.scene
  }

  const loud = ({ settings }: State) => ({ volume: settings.volume / 10, mute: settings.sound === 'off', quiet: settings.sound === 'less' })

  /** Browsers let nothing sound before somebody has done something. */
  const tune = async () => {
    if (sound || store.getState().settings.sound === 'off' || isSilent(store.getState())) return
    const { openSound } = await import('../sound/sound.ts')
    if (sound) return
    const ambience = Object.fromEntries(AMBIENCES.map((name) => [name, soundFiles(name)]))
    sound = openSound({ sprite: soundFiles('close'), ambience }, trouble)
    const state = store.getState()
    sound.set(loud(state))
    hear(state, false, false)
  }
  let tapped = false
  const onTap = () => {
    if (tapped) return
    tapped = true
    void tune().catch((reason) => trouble(`There is no sound: ${String(reason)}`))
  }
  addEventListener('pointerdown', onTap)
  addEventListener('keydown', onTap)
  document.addEventListener('visibilitychange', () => sound?.rest(document.hidden))

  const look = () => {
    scene?.moves(moves(store.getState()))
    scene?.show(pictureNow(store.getState()))
  }
  dark.addEventListener('change', look)
  calm.addEventListener('change', look)

  store.subscribe((state, before) => {
    if (state.shown !== before.shown || state.place !== before.place || tale(state) !== tale(before)) follow(state, before)
    if (state.lab?.gate !== before.lab?.gate || state.lab?.result?.twenty !== before.lab?.result?.twenty) gather(state, before)
    // A session on one screen goes on without a network.
    if (state.scenario && state.scenario !== before.scenario && state.together?.role === 'screen' && state.settings.picture !== 'off')
      void fetchAhead(state.scenario.id, Object.keys(state.scenario.places))
    // Who tapped on a silent screen may go on to one that sounds.
    if (tapped && !sound && state.place !== before.place) void tune().catch(() => undefined)
    if (state.settings === before.settings) return
    sound?.set(loud(state))
    if (tapped && !sound) void tune().catch(() => undefined)
    if (state.settings.picture === 'off') lower()
    else if (!scene) void raise()
    if (state.settings.theme !== before.settings.theme || state.settings.motion !== before.settings.motion) look()
  })

  return {
    slot(element) {
      place = element
      scene?.attach(element)
      if (!element) return
      // After the words: nothing of the picture may stand in their way.
      if (!scene) requestIdleCallback(() => void raise(), { timeout: 2000 })
    },
    async still(moment) {
      const state = store.getState()
      const { view } = state
      if (!view) return false
      const shown = moment === undefined ? null : (view.past[moment] ?? view.now)
      const picture = shown ? pictureOfMoment(view, shown, theme(state)) : pictureNow(state)
      const day = shown?.day ?? view.day
      const { stillOf } = await import('../scene/still.ts')
      return stillFile(`onder-de-waterlijn-${view.scenario}-dag-${day}`, await stillOf(picture, art))
    },
  }
}

/** Somebody plays, a route plays itself, a room has begun its story, or the lab's session has. */
function plays({ place, shown }: State): boolean {
  return (
    place.screen === 'play' ||
    place.screen === 'watch' ||
    (place.screen === 'room' && !place.report && shown !== null) ||
    isShort({ place, shown })
  )
}

/** The short form of the lab's session is on the screen. */
function isShort({ place, shown }: Pick<State, 'place' | 'shown'>): boolean {
  return place.screen === 'lab' && place.part === 'session' && shown !== null
}

/** In a room only the screen that everybody looks at sounds. */
function sounds({ place, shown }: State): boolean {
  return (
    place.screen === 'play' ||
    isShort({ place, shown }) ||
    (place.screen === 'room' && (place.role === 'beamer' || place.role === 'screen'))
  )
}

/** Where nothing will sound, nothing of it is fetched: a phone on its way into a room, and in it. */
function isSilent(state: State): boolean {
  const { screen } = state.place
  return screen === 'together' || (screen === 'room' && !sounds(state))
}

/** Who looks back, looks into clear water. */
function isUnder({ place }: State): boolean {
  return place.screen === 'lookback' || place.screen === 'whatif'
}

/** Which telling of a story is on the screen. */
function tale({ place, current, watching, together }: State): string | undefined {
  if (place.screen === 'room') return together ? `room ${together.code}` : undefined
  if (place.screen === 'lab') return 'short form'
  return place.screen === 'watch' ? watching?.id : current?.id
}

function atEnd({ view, shown }: State): boolean {
  return view?.ending != null && shown !== null && shown.page < 0
}

/** How the reader came to this page: by a choice, by reading on, or some other way (null). */
function forward(state: State, before: State): 'chosen' | 'read' | null {
  const [now, then] = [state.shown, before.shown]
  if (now?.lines !== undefined) return watchedOn(state, before)
  if (begun(state, before)) return 'read'
  if (!now || !then || tale(state) === undefined || tale(state) !== tale(before)) return null
  if (now.made === then.made + 1 && now.page === 0) return 'chosen'
  // The short form goes past what is only told.
  if (isShort(state) && now.made > then.made) return 'read'
  return now.made === then.made && (now.page === then.page + 1 || (now.page < 0 && then.page >= 0)) ? 'read' : null
}

/** A room leaves its lobby: the first page of the story happens. */
function begun({ shown: now, together }: State, { together: then }: State): boolean {
  return then?.room?.phase === 'lobby' && together?.room?.phase === 'reading' && now?.made === 0 && now.page === 0
}

/** While watching: one line further is told, anything else is simply there. */
function watchedOn({ shown: now, place }: State, { shown: then, place: from }: State): 'chosen' | 'read' | null {
  if (!now || !then || place !== from) return null
  if (now.page < 0) return then.page >= 0 && now.made === then.made ? 'read' : null
  if (now.lines !== 1) return now.made === then.made && now.page === then.page && now.lines === (then.lines ?? 0) + 1 ? 'read' : null
  if (now.made === then.made + 1 && now.page === 0) return 'chosen'
  return now.made === then.made && now.page - then.page <= 1 ? 'read' : null
}

declare global {
  interface Window {
    /** What the scene is doing now; for tests and benchmarks. */
    owScene?: () => ReturnType<Scene['probe']> | null
  }
}
