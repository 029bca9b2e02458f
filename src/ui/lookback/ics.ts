/** One day in somebody's own agenda, as an iCalendar file (RFC 5545): the whole day, with a sign at nine o'clock. Called by step 5. */

export interface Reminder {
  what: string
  who: string
  /** `YYYY-MM-DD`. */
  when: string
  /** One line above what was written. */
  title: string
  /** Unique for this reminder; the same one replaces itself in an agenda. */
  uid: string
  /** Now. */
  stamp: Date
}

/** Most octets of one line, without its end. */
const WIDTH = 75

/** The file's text, or null when that day does not exist. */
export function reminderFile({ what, who, when, title, uid, stamp }: Reminder): string | null {
  const start = dayOf(when)
  if (!start) return null
  const end = new Date(start)
  end.setUTCDate(end.getUTCDate() + 1)
  const about = [what, who].map((text) => text.trim()).filter((text) => text !== '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Onder de waterlijn//terugblik//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    // A date without a zone: it is that day wherever the reader is.
    `DTSTART;VALUE=DATE:${compact(start)}`,
    `DTEND;VALUE=DATE:${compact(end)}`,
    `SUMMARY:${escaped(title)}`,
    ...(about.length > 0 ? [`DESCRIPTION:${escaped(about.join('\n'))}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER;RELATED=START:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** Whether a reminder can be made for what stands there. */
export function isDay(when: string): boolean {
  return dayOf(when) !== null
}

function dayOf(when: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(when)) return null
  const day = new Date(`${when}T00:00:00Z`)
  // The last of February does not become the first of March by itself.
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== when ? null : day
}

function compact(day: Date): string {
  return day.toISOString().slice(0, 10).replaceAll('-', '')
}

function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a calendar
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n')
  )
}

/** Long lines go on behind a space on the next one, never in the middle of a character. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let width = 0
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length
    if (width + octets > WIDTH) {
      parts.push(part)
      part = ' '
      width = 1
    }
    part += letter
    width += octets
  }
  return [...parts, part].join('\r\n')
}
