/** Whom to talk to, and what a story touches on. In even stoppen: the dialog of every screen, and the pauses of a session. */
import { m, storyLang } from '../../i18n/words.ts'

/** `heading`: the level its title has on this screen. */
export function HelpLines({ heading: Heading = 'h3' }: { heading?: 'h2' | 'h3' }) {
  return (
    <>
      <Heading>{m.helpTitle()}</Heading>
      <ul class="help">
        <li>
          <b>{m.help113()}</b> <span>{m.help113Where()}</span>
        </li>
        <li>
          <b>{m.helpListen()}</b> <span>{m.helpListenWhere()}</span>
        </li>
        <li>
          <b>{m.helpVictim()}</b> <span>{m.helpVictimWhere()}</span>
        </li>
        <li>
          <b>{m.helpDoctor()}</b> <span>{m.helpDoctorWhere()}</span>
        </li>
        <li>
          <b>{m.helpWork()}</b> <span>{m.helpWorkWhere()}</span>
        </li>
      </ul>
    </>
  )
}

export function ContentNotes({ content }: { content: readonly string[] }) {
  if (content.length === 0) return null
  return (
    <>
      <p>{m.pauseContent()}</p>
      <ul class="notes" lang={storyLang()}>
        {content.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
    </>
  )
}
