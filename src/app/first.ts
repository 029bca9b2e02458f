/**
 * The first script of every built page, inlined by the build: the baked first choice works at once, the app is fetched after the first
 * words are painted, and what was pressed or typed meanwhile reaches it. It stays tiny, and imports nothing but types.
 */
import type { Id } from '../engine/types.ts'

/** `window.ow`: there on built pages, from their first script on. */
interface Early {
  /** The choices that were made before the app had arrived; asked for once, just before the app draws itself. */
  take(): Id[]
}

declare global {
  interface Window {
    ow?: Early
  }
}

const root = document.documentElement
/** Written on the root element by the build: addresses of the app, its styles and the story, and the chair when this is a play page. */
const { entry = '', styles = '', story, play } = root.dataset
const find = (selector: string) => document.querySelector<HTMLElement>(selector)
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const FIELDS = 'textarea,input'

const chosen: Id[] = []
/** The words on the last button that only the app can answer. */
let pressed: string | null = null
/** Fields that were touched, by their place on the page. */
const typed = new Map<number, { value: string; checked: boolean }>()

/** Puts a part of a baked template in its place: of a reply first the page, then what comes below it. */
const show = (place: string, template: HTMLTemplateElement, part: number) => {
  find(place)?.replaceChildren(...(template.content.children[part]?.cloneNode(true).childNodes ?? []))
}
const baked = (name: string | undefined) => find(`template[data-bake="${name}"]`) as HTMLTemplateElement | null

try {
  // How the reader wants to read, before the first words are painted.
  const kept = JSON.parse(localStorage.getItem('ow:settings') ?? '{}') as Record<string, string>
  for (const name of ['theme', 'contrast', 'textSize', 'spacing', 'font', 'motion', 'picture', 'shortcuts']) {
    const value = kept[name]
    if (value !== undefined) root.dataset[name === 'textSize' ? 'size' : name] = value
  }
} catch {
  // Damaged or refused: the app says what it makes of it.
}

/** A route to go on with is on its way: the first scene would only flash. */
const resumes = (): boolean => {
  try {
    return location.hash.startsWith('#r=') || localStorage.getItem('ow:resume') === play
  } catch {
    return false
  }
}
const soon = baked('soon')
if (play && soon && resumes()) show('#app', soon, 0)

const onClick = (event: Event) => {
  const button = (event.target as Element).closest('button')
  // What opens an explanation needs nobody.
  if (!button || button.matches('[aria-disabled=true],[popovertarget]:not([popovertargetaction])')) return
  const id = button.dataset.choice
  const reply = id && chosen.length === 0 ? baked(id) : null
  if (id && reply) {
    chosen.push(id)
    show('[data-moment]', reply, 0)
    show('[data-choices]', reply, 1)
    find('#where')?.focus({ preventScroll: true })
    scrollTo(0, 0)
    return
  }
  find('[aria-busy]')?.removeAttribute('aria-busy')
  button.setAttribute('aria-busy', 'true')
  pressed = button.textContent
}

const onKey = (event: KeyboardEvent) => {
  if (
    root.dataset.shortcuts === 'off' ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.repeat ||
    (event.target as Element).closest(FIELDS)
  )
    return
  const button = all('[data-next],[data-choice]')[Number(event.key) - 1]
  button?.focus()
  button?.click()
}

const onInput = (event: Event) => {
  const { value, checked } = event.target as HTMLInputElement
  typed.set(all(FIELDS).indexOf(event.target as HTMLElement), { value, checked })
}

const ears = new AbortController()
addEventListener('click', onClick, ears)
addEventListener('keydown', onKey, ears)
addEventListener('input', onInput, ears)
window.ow = { take: () => chosen.splice(0) }

/** Calls back once the browser has painted what is on the page now. */
const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then))

/** What the app could not hear before it was there, it hears now. */
const handOver = () => {
  const fields = all(FIELDS) as HTMLInputElement[]
  for (const [at, { value, checked }] of typed) {
    const field = fields[at]
    if (field && field.checked !== checked) field.click()
    else if (field && field.value !== value) {
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
  all('button')
    .find((button) => button.textContent === pressed)
    ?.click()
}

new MutationObserver((_, observer) => {
  if (root.dataset.app !== 'ready') return
  observer.disconnect()
  ears.abort()
  find('[aria-busy]')?.removeAttribute('aria-busy')
  // Its effects run after the first paint; only then it listens.
  painted(handOver)
}).observe(root, { attributeFilter: ['data-app'] })

// After the first words are painted: nothing of this may stand in their way.
painted(() => {
  const link = (what: { rel: string; href: string; as?: string; crossOrigin?: string }) =>
    document.head.append(Object.assign(document.createElement('link'), what))
  for (const href of styles.split(' ')) link({ rel: 'stylesheet', href })
  if (story) link({ rel: 'preload', as: 'fetch', crossOrigin: '', href: story })
  import(/* @vite-ignore */ entry).catch(() => find('#late')?.removeAttribute('hidden'))
})
