/** The picture of the twenty before the gate, drawn from a run of the lab. Pure; called by theatre. */
import type { Picture } from '../scene/picture.ts'
import type { State } from '../store/store.ts'
import { stoodBefore } from '../ui/lab/people/gate.ts'

/** Null where nobody stands there: another screen, or no lives yet. */
export function gatePicture({ place, lab, scenario }: State, theme: Picture['theme']): Picture | null {
  if (place.screen !== 'lab' || place.part !== 'people' || !lab?.gate || !lab.result || !scenario) return null
  const lives = lab.result.twenty
  if (lives.length === 0) return null
  const crowd = stoodBefore(lives, lab.gate)
  const troubled = crowd.filter(({ mood }) => mood === 'gespannen' || mood === 'verdrietig').length
  return {
    mode: 'play',
    story: scenario.id,
    chair: null,
    place: 'voor_de_poort',
    light: 'ochtend',
    actors: [],
    crowd,
    bubbles: [],
    tension: (troubled / crowd.length) * 0.4,
    clarity: 0.6,
    theme,
  }
}
