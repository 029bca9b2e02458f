/** The note as two pages of A4, in black on white; on the screen the same as two sheets. Drawn by NotePaper. */
import { m, storyLang } from '../../../i18n/words.ts'
import { shareWords } from '../../kit/charts/say.ts'
import { Arranged, arrangedWords, Gains, gainWords } from './Figures.tsx'
import type { Note } from './note.ts'

export function Sheets({ note }: { note: Note }) {
  return (
    <article class="note-sheets sheets">
      <section class="note-page" aria-label={m.labNotePage({ n: 1 })}>
        <header>
          <p class="brand">Onder de waterlijn · {m.labTitleNote()}</p>
          <h2 class="note-question">{note.question}</h2>
          <p class="facts-line" lang={storyLang()}>
            {note.facts.join(' · ')}
          </p>
        </header>
        <Rules note={note} />
        <Changed note={note} />
        <Unintended note={note} />
      </section>
      <section class="note-page" aria-label={m.labNotePage({ n: 2 })}>
        <Assumed note={note} />
        <Talk note={note} />
        <footer>
          <p>
            <b>{m.labNoteNotTitle()}</b> {m.labNoteNot()} {note.cut > 0 && m.labNoteCut({ n: note.cut })}
          </p>
          <p class="note-link">
            {m.labNoteLink()} <span>{note.link}</span>
          </p>
        </footer>
      </section>
    </article>
  )
}

function Rules({ note: { rules } }: { note: Note }) {
  return (
    <section>
      <h3>{rules.length > 1 ? m.labNoteRules() : m.labNoteRule()}</h3>
      {rules.map((rule) => (
        <div class="note-rule" lang={storyLang()}>
          <h4>{rule.title}</h4>
          <dl>
            <div>
              <dt>{m.labNoteToday()}</dt>
              <dd>{rule.today}</dd>
            </div>
            <div>
              <dt>{m.labNoteTurned()}</dt>
              <dd>{rule.alternative}</dd>
            </div>
          </dl>
          <p class="key">
            {m.ruleSource()} {rule.source}
          </p>
        </div>
      ))}
    </section>
  )
}

function Changed({ note }: { note: Note }) {
  return (
    <section>
      <h3>{m.labNoteChanged()}</h3>
      <div class="note-two">
        <div>
          {note.changed.length === 0 ? (
            <p>{m.labNoteNothing()}</p>
          ) : (
            <ul class="note-list" lang={storyLang()}>
              {note.changed.map((text) => (
                <li>{text}</li>
              ))}
            </ul>
          )}
          <dl class="note-days">
            {note.days.map(({ label, words }) => (
              <div>
                <dt lang={storyLang()}>{label}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </div>
        <figure>
          <figcaption>{m.labNoteArranged()}</figcaption>
          <Arranged rows={note.conditions} />
          <Narrow lines={note.conditions.map(arrangedWords)} />
        </figure>
      </div>
      <figure class="note-gains">
        <figcaption>
          {m.labNoteWho()} <small>{m.labNoteMeasure({ measure: note.measure })}</small>
        </figcaption>
        <Gains groups={note.groups} />
        <Narrow lines={note.groups.map(gainWords)} />
        <p class="key" lang={storyLang()}>
          {note.groups.slice(0, 1).map(({ better, worse }) => m.labNoteAll({ better: shareWords(better), worse: shareWords(worse) }))}
        </p>
      </figure>
    </section>
  )
}

/** On a phone the letters of a picture would be too small: the same in words. */
function Narrow({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="note-narrow" lang={storyLang()}>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}

function Unintended({ note: { unintended, thought } }: { note: Note }) {
  return (
    <section class={thought ? 'note-two' : undefined}>
      <div>
        <h3>{m.labNoteUnintended()}</h3>
        {unintended.length === 0 ? (
          <p>{m.labNoteNoUnintended()}</p>
        ) : (
          <ul class="note-list">
            {unintended.map(({ title, words }) => (
              <li>
                <b lang={storyLang()}>{title}</b>: {words}
              </li>
            ))}
          </ul>
        )}
      </div>
      {thought && (
        <figure class="note-thought" lang={storyLang()}>
          <figcaption>
            <b>{m.labNoteThinks({ name: thought.who })}</b> <small>{thought.near}</small>
          </figcaption>
          <blockquote>{thought.text}</blockquote>
        </figure>
      )}
    </section>
  )
}

function Assumed({ note: { assumptions, heaviest } }: { note: Note }) {
  return (
    <section>
      <h3>{m.labNoteAssumptions()}</h3>
      <ul class="note-assumed">
        {assumptions.map(({ name, value, was, assumed }) => (
          <li>
            <span lang={storyLang()}>
              {name}
              {assumed && <small> ({m.labAboutAssumed()})</small>}
            </span>
            <b>{value}</b>
            {was !== null && <small>{m.labNoteWas({ value: was })}</small>}
          </li>
        ))}
      </ul>
      <p class="note-heaviest">{heaviest ?? m.labNoteNotWeighed()}</p>
    </section>
  )
}

function Talk({ note: { questions, sentences } }: { note: Note }) {
  return (
    <section class={sentences.length > 0 ? 'note-talk written' : 'note-talk'}>
      <h3>{m.labNoteQuestions()}</h3>
      <ol>
        {questions.map((text) => (
          <li>
            <p lang={storyLang()}>{text}</p>
            <i class="ruled" />
            <i class="ruled" />
            <i class="ruled" />
          </li>
        ))}
      </ol>
      {sentences.length > 0 && (
        <dl class="note-said">
          {sentences.map(({ title, text }) => (
            <div>
              <dt>{title}</dt>
              <dd class="own">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
