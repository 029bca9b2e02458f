/** How the reader wants to read. Every change is carried out at once and kept on the device. */
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Settings } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { Sheet } from '../kit/Sheet.tsx'

type Option<T> = [value: T, label: string, lang?: string]

export function SettingsSheet({ onClose }: { onClose: () => void }) {
  const { dispatch } = useHands()
  const settings = useStore((state) => state.settings)
  const set = (change: Partial<Settings>) => dispatch({ type: 'set', settings: change })
  return (
    <Sheet title={m.settings()} onClose={onClose}>
      <div class="settings">
        <Stepper
          title={m.textSize()}
          value={settings.textSize}
          from={-1}
          to={4}
          says={m.percent({ n: Math.round(100 + settings.textSize * 12.5) })}
          less={m.smaller()}
          more={m.larger()}
          onStep={(textSize) => set({ textSize })}
        />
        <Pick
          name="spacing"
          title={m.spacing()}
          value={settings.spacing}
          options={[
            ['normal', m.spacingNormal()],
            ['wide', m.spacingWide()],
          ]}
          onPick={(spacing) => set({ spacing })}
        />
        <Pick
          name="font"
          title={m.font()}
          value={settings.font}
          options={[
            ['atkinson', m.fontNormal()],
            ['dyslexic', m.fontDyslexic()],
          ]}
          onPick={(font) => set({ font })}
        />
        <Pick
          name="theme"
          title={m.theme()}
          value={settings.theme}
          options={[
            ['auto', m.asDevice()],
            ['light', m.themeLight()],
            ['dark', m.themeDark()],
          ]}
          onPick={(theme) => set({ theme })}
        />
        <Pick
          name="contrast"
          title={m.contrast()}
          value={settings.contrast}
          options={[
            ['normal', m.contrastNormal()],
            ['high', m.contrastHigh()],
          ]}
          onPick={(contrast) => set({ contrast })}
        />
        <Pick
          name="picture"
          title={m.picture()}
          value={settings.picture}
          options={[
            ['on', m.pictureOn()],
            ['off', m.pictureOff()],
          ]}
          onPick={(picture) => set({ picture })}
          hint={m.pictureHint()}
        />
        <Pick
          name="sound"
          title={m.sound()}
          value={settings.sound}
          options={[
            ['on', m.soundOn()],
            ['less', m.soundLess()],
            ['off', m.soundOff()],
          ]}
          onPick={(sound) => set({ sound })}
          hint={m.soundHint()}
        />
        <Stepper
          title={m.volume()}
          value={settings.volume}
          from={0}
          to={10}
          says={m.percent({ n: settings.volume * 10 })}
          less={m.softer()}
          more={m.louder()}
          onStep={(volume) => set({ volume })}
        />
        <Pick
          name="motion"
          title={m.motion()}
          value={settings.motion}
          options={[
            ['auto', m.asDevice()],
            ['less', m.motionLess()],
            ['full', m.motionFull()],
          ]}
          onPick={(motion) => set({ motion })}
        />
        <Pick
          name="shortcuts"
          title={m.shortcuts()}
          value={settings.shortcuts}
          options={[
            ['on', m.shortcutsOn()],
            ['off', m.shortcutsOff()],
          ]}
          hint={m.shortcutsHint()}
          onPick={(shortcuts) => set({ shortcuts })}
        />
        <Pick
          name="language"
          title={m.language()}
          value={settings.language}
          options={[
            ['nl', 'Nederlands', 'nl'],
            ['en', 'English', 'en'],
          ]}
          onPick={(language) => set({ language })}
          hint={m.languageHint()}
        />
      </div>
    </Sheet>
  )
}

interface StepperProps {
  title: string
  value: number
  from: number
  to: number
  /** The value in words. */
  says: string
  less: string
  more: string
  onStep: (value: number) => void
}

function Stepper({ title, value, from, to, says, less, more, onStep }: StepperProps) {
  const step = (by: number) => () => onStep(Math.min(to, Math.max(from, value + by)))
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="stepper">
        <button type="button" aria-disabled={value <= from} onClick={step(-1)}>
          {less}
        </button>
        <output aria-live="polite">{says}</output>
        <button type="button" aria-disabled={value >= to} onClick={step(1)}>
          {more}
        </button>
      </div>
    </fieldset>
  )
}

interface PickProps<T> {
  name: string
  title: string
  value: T
  options: Option<T>[]
  onPick: (value: T) => void
  hint?: string
}

function Pick<T extends string>({ name, title, value, options, onPick, hint }: PickProps<T>) {
  const hintId = `${name}-hint`
  return (
    <fieldset aria-describedby={hint ? hintId : undefined}>
      <legend>{title}</legend>
      <div class="picks">
        {options.map(([option, label, lang]) => (
          <label lang={lang}>
            <input type="radio" name={name} checked={option === value} onChange={() => onPick(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={hintId} class="hint">
          {hint}
        </p>
      )}
    </fieldset>
  )
}
