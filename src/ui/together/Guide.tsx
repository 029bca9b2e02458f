/** Zo leid je een sessie: two pages of A4 for whoever has never led one. Fetched and drawn by App. */
import { language, m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { Go } from '../kit/Go.tsx'
import { Waterline } from '../kit/Waterline.tsx'
import '../style/guide.css'
import { TopBar } from '../TopBar.tsx'
import { CHAPTERS, type Chapter } from './guide/chapters.tsx'

/** Chapters that stand on the first of the two printed pages. */
const FIRST_PAGE = 4

export function Guide() {
  const { dispatch } = useHands()
  return (
    <div class="before guide">
      <TopBar home />
      <main>
        <div class="hero">
          <h1 id="where">{m.roomGuideTitle()}</h1>
          {language() === 'en' && <p class="hint">{m.guideIn()}</p>}
          <p class="lead" lang={storyLang()}>
            Voor wie nog nooit een groep door dit verhaal leidde. Je hoeft het niet beter te weten dan de groep. Je zorgt dat er gekeken
            wordt, dat iedereen aan het woord kan komen, en dat het goed blijft.
          </p>
          <p class="row">
            <button type="button" class="button" onClick={() => dispatch({ type: 'print' })}>
              {m.guidePrint()}
            </button>
            <Go place={{ screen: 'prepare' }} class="button quiet">
              {m.guidePrepare()}
            </Go>
          </p>
        </div>
        <Waterline scene />
        <div class="deep" lang={storyLang()}>
          <nav class="contents" aria-label={m.guideContents()}>
            <ol>
              {CHAPTERS.map(({ id, title }) => (
                <li>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ol>
          </nav>
          <div class="chapters">
            <Page chapters={CHAPTERS.slice(0, FIRST_PAGE)} from={0} />
            <Page chapters={CHAPTERS.slice(FIRST_PAGE)} from={FIRST_PAGE} />
          </div>
        </div>
      </main>
    </div>
  )
}

/** One printed page. */
function Page({ chapters, from }: { chapters: readonly Chapter[]; from: number }) {
  return (
    <div class="guide-page">
      <p class="page-head" aria-hidden="true">
        <b>Zo leid je een sessie</b> Onder de waterlijn · bladzijde {from === 0 ? 1 : 2} van 2
      </p>
      <div class="columns">
        {chapters.map(({ id, title, when, text }, n) => (
          <section id={id} aria-labelledby={`${id}-title`} tabindex={-1}>
            <h2 id={`${id}-title`}>
              <i aria-hidden="true">{from + n + 1}</i> {title} <small>{when}</small>
            </h2>
            {text()}
          </section>
        ))}
      </div>
      {from > 0 && (
        <p class="source">
          De zeven stappen, hun tijden en regels, en wat in de praktijk lastig bleek: <cite>Binnen beginnen om buiten te blijven</cite>,
          §6.4 en bijlage 2. De korte vorm, de tijden per keuze en de raad erbij zijn van de makers van dit spel.
        </p>
      )}
    </div>
  )
}
