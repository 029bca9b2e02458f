/** One of a few answers that exclude each other, each with a line about it. Drawn by the questions of Prepare. */
import type { ComponentChildren } from 'preact'

interface Answer<Value> {
  value: Value
  title: ComponentChildren
  text?: ComponentChildren
  /** A third, smaller line. */
  small?: ComponentChildren
  disabled?: boolean
}

interface Props<Value> {
  name: string
  question: string
  answers: Answer<Value>[]
  value: Value | null
  onPick: (value: Value) => void
  /** As wide as two. */
  wide?: boolean
  /** A line under the question. */
  hint?: ComponentChildren
  children?: ComponentChildren
}

export function Pick<Value extends string | number | boolean>({
  name,
  question,
  answers,
  value,
  onPick,
  wide = false,
  hint,
  children,
}: Props<Value>) {
  return (
    <fieldset class={wide ? 'panel chairs pick wide' : 'panel chairs pick'}>
      <legend>{question}</legend>
      {hint && <p class="hint">{hint}</p>}
      {answers.map((answer) => (
        <label class={answer.disabled ? 'chair later' : 'chair'}>
          <input
            type="radio"
            name={name}
            checked={answer.value === value}
            disabled={answer.disabled ?? false}
            onChange={() => onPick(answer.value)}
          />
          <span>
            <b>{answer.title}</b>
            {answer.text && <span>{answer.text}</span>}
            {answer.small && <small>{answer.small}</small>}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  )
}
