/** While the story is on the big screen: a calm face that says so, or the story itself for who reads along. Drawn by Phone. */
import { m, storyLang } from '../../../i18n/words.ts'
import { betweenOf } from '../kit/asked.ts'
import { Between } from '../kit/Between.tsx'
import { PartRule } from '../kit/PartRule.tsx'
import { AlongPage, Heavy, isLast, useAlong } from './Along.tsx'
import { type Here, justTaken } from './here.ts'
import { Layers, Title } from './Layers.tsx'
import { Slips } from './Slips.tsx'
import { Taken } from './Taken.tsx'

export function Reading({ here }: { here: Here }) {
  const { room, view, scenario } = here
  const { along, turn } = useAlong()
  const story = view && scenario ? { room, view, scenario } : null
  const ended = room.page < 0
  const ending = ended && story?.view.ending ? story.scenario.endings[story.view.ending] : null
  return (
    <Layers
      calm={!along}
      beat={room.made + Math.max(0, room.page)}
      above={
        <>
          <Title quiet={along && !ended}>{ended ? m.phoneEnding() : along ? m.phoneAlongTitle() : m.phoneLook()}</Title>
          <PartRule policy={room.policy} scenario={scenario} />
          {ending && along && (
            <>
              <p class="phone-took" lang={storyLang()}>
                {ending.title}
              </p>
              <p class="lead" lang={storyLang()}>
                {ending.text}
              </p>
            </>
          )}
          <Taken ballot={justTaken(room)} />
          {story && room.page === 0 && <Between days={betweenOf(story.scenario, story.view, room)} />}
          {along && !story && <p class="lead">{m.waiting()}</p>}
          {!along && !justTaken(room) && <p class="lead">{m.phoneLookText()}</p>}
        </>
      }
      page={along && story && !ended ? <AlongPage {...story} aloud /> : undefined}
      below={
        <>
          {ended && room.form === 'decide' && <Slips here={here} kind="learned" />}
          {story && <Heavy room={room} view={story.view} />}
          {along && !ended && (
            <p class="phone-note">{story?.view.offer && isLast(room, story.view) ? m.phoneAlongChoice() : m.phoneAlongWait()}</p>
          )}
          <button type="button" class="button quiet" onClick={() => turn(!along)}>
            {along ? m.phoneAlongOff() : m.phoneAlong()}
          </button>
        </>
      }
    />
  )
}
