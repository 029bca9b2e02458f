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
  const size = (step: number) => set({ textSize: Math.min(4, Math.max(-1, settings.textSize + step)) })
  return (
    <Sheet title={m.settings()} onClose={onClose}>
      <div class="settings">
        <fieldset>
          <legend>{m.textSize()}</legend>
          <div class="stepper">
            <button type="button" aria-disabled={settings.textSize <= -1} onClick={() => size(-1)}>
              {m.smaller()}
            </button>
            <output aria-live="polite">{m.percent({ n: Math.round(100 + settings.textSize * 12.5) })}</output>
            <button type="button" aria-disabled={settings.textSize >= 4} onClick={() => size(1)}>
              {m.larger()}
            </button>
          </div>
        </fieldset>
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
          name="language"
          title={m.language()}
          value={settings.language}
          options={[
            ['nl', 'Nederlands', 'nl'],
            ['en', 'English', 'en'],
          ]}
          onPick={(language) => set({ language })}
        />
        <p class="hint">{m.languageHint()}</p>
        <p class="hint">
          <b>{m.sound()}</b> {m.soundLater()}
        </p>
      </div>
    </Sheet>
  )
}

interface PickProps<T> {
  name: string
  title: string
  value: T
  options: Option<T>[]
  onPick: (value: T) => void
}

function Pick<T extends string>({ name, title, value, options, onPick }: PickProps<T>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="picks">
        {options.map(([option, label, lang]) => (
          <label lang={lang}>
            <input type="radio" name={name} checked={option === value} onChange={() => onPick(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
