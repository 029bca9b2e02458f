/** The small pictures a document may carry. Drawn by Lucide (ISC); named in the colophon. */
import bed from 'lucide-static/icons/bed.svg?raw'
import bus from 'lucide-static/icons/bus.svg?raw'
import calendar from 'lucide-static/icons/calendar.svg?raw'
import clock from 'lucide-static/icons/clock.svg?raw'
import euro from 'lucide-static/icons/euro.svg?raw'
import fileText from 'lucide-static/icons/file-text.svg?raw'
import house from 'lucide-static/icons/house.svg?raw'
import idCard from 'lucide-static/icons/id-card.svg?raw'
import key from 'lucide-static/icons/key.svg?raw'
import mapPin from 'lucide-static/icons/map-pin.svg?raw'
import phone from 'lucide-static/icons/phone.svg?raw'
import pill from 'lucide-static/icons/pill.svg?raw'
import shirt from 'lucide-static/icons/shirt.svg?raw'
import basket from 'lucide-static/icons/shopping-basket.svg?raw'
import users from 'lucide-static/icons/users.svg?raw'

const DRAWN: Record<string, string> = {
  bed,
  bus,
  calendar,
  clock,
  euro,
  house,
  key,
  phone,
  pill,
  shirt,
  users,
  'file-text': fileText,
  'id-card': idCard,
  'map-pin': mapPin,
  'shopping-basket': basket,
  // Ids in stories know underscores only.
  file_text: fileText,
  id_card: idCard,
  map_pin: mapPin,
  shopping_basket: basket,
}

/** Without a drawing of that name the label stands alone: nothing is lost. */
export function Pictogram({ name, label }: { name: string; label: string }) {
  const svg = DRAWN[name]
  if (!svg) return <span class="pictogram">{label}</span>
  // Our own drawing, taken in at build time; the label is its name for whoever does not see it.
  const drawing = { __html: svg.replace(/<!--.*?-->/s, '') }
  return <span class="pictogram" role="img" aria-label={label} dangerouslySetInnerHTML={drawing} />
}
