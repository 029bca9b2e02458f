/** Somebody in a room: the outline of an animal on a disc of its colour, always with its name in words. Drawn on every screen of a session. Drawings by Lucide (ISC). */
import bird from 'lucide-static/icons/bird.svg?raw'
import bug from 'lucide-static/icons/bug.svg?raw'
import cat from 'lucide-static/icons/cat.svg?raw'
import dog from 'lucide-static/icons/dog.svg?raw'
import fish from 'lucide-static/icons/fish.svg?raw'
import panda from 'lucide-static/icons/panda.svg?raw'
import rabbit from 'lucide-static/icons/rabbit.svg?raw'
import shrimp from 'lucide-static/icons/shrimp.svg?raw'
import snail from 'lucide-static/icons/snail.svg?raw'
import squirrel from 'lucide-static/icons/squirrel.svg?raw'
import turtle from 'lucide-static/icons/turtle.svg?raw'
import type { Person } from '../../../engine/session/types.ts'
import type { Id } from '../../../engine/types.ts'
import '../../style/room-kit.css'
import { personName } from './people.ts'

const DRAWN: Record<Id, string> = {
  vogel: bird,
  kat: cat,
  konijn: rabbit,
  vis: fish,
  hond: dog,
  schildpad: turtle,
  eekhoorn: squirrel,
  panda,
  slak: snail,
  kever: bug,
  garnaal: shrimp,
}

interface Props {
  person: Person
  /** Of the disc, in pixels at the reader's own text size 0; it grows with the text. */
  size?: number
  /** With the name beside it, to be read; else the name is the label of the drawing. */
  named?: boolean
}

export function Animal({ person, size = 24, named = false }: Props) {
  const name = personName(person)
  const side = `${size / 16}rem`
  const drawn = { class: `animal ${person.colour}`, viewBox: '-8 -8 40 40', width: side, height: side }
  const inside = (
    <>
      <circle cx="12" cy="12" r="18.600" />
      {/* Our own drawing, taken in at build time. */}
      <g dangerouslySetInnerHTML={{ __html: linesOf(DRAWN[person.animal]) }} />
    </>
  )
  if (!named)
    return (
      <svg role="img" aria-label={name} {...drawn}>
        {inside}
      </svg>
    )
  return (
    <span class="person">
      <svg aria-hidden="true" {...drawn}>
        {inside}
      </svg>
      <span>{name}</span>
    </span>
  )
}

/** What stands between the tags of the drawing. */
function linesOf(svg = ''): string {
  return svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '')
}
