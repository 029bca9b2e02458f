/** A title and, under it, words in a flow. The frame of the stages beside the story. */
import type { ComponentChildren } from 'preact'

interface Props {
  label: string
  title?: string
  lang?: string | undefined
  children: ComponentChildren
}

export function Told({ label, title, lang, children }: Props) {
  return (
    <div class="big-above told">
      {title ? (
        <>
          <p class="label">{label}</p>
          <h2 id="where" tabindex={-1} lang={lang}>
            {title}
          </h2>
        </>
      ) : (
        <h2 id="where" tabindex={-1} class="label">
          {label}
        </h2>
      )}
      {children}
    </div>
  )
}
