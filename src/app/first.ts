/**
 * The first script of every built page, inlined by the build: the baked first choice works at once, the app is fetched after the first
 * words are painted, and whatever was pressed or typed meanwhile reaches it. Must stay tiny; imports nothing but types.
 */
import type { Id } from '../engine/types.ts'

/** `window.ow`, until the app has taken over. */
export interface Early {
  /** Gives the choices that were made before the app had arrived, and leaves every later one to the app. */
  take(): Id[]
}

declare global {
  interface Window {
    ow?: Early
  }
}

const root = document.documentElement
const { entry = '', styles = '', story, play } = root.dataset
const find = (selector: string) => document.querySelector<HTMLElement>(selector)
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const PRESSED = 'button:not([popovertarget]):not([aria-disabled=true])'
const FIELDS = 'textarea,input'
const chosen: Id[] = []
/** The last button that only the app can answer. */
let pressed: HTMLElement | null = null
const typed = new Map<number, { value: string; checked: boolean }>()

// How the reader wants to read, before the first words are painted.
try {
  const { theme, contrast, textSize, spacing, font, motion } = JSON.parse(recall('ow:settings') ?? '{}') as Record<string, unknown>
  for (const [name, value] of Object.entries({ theme, contrast, size: textSize, spacing, font, motion })) {
    if (value !== undefined) root.dataset[name] = String(value)
  }
} catch {
  // Damaged: the app says what it makes of it.
}

// A route to go on with is on its way: the first scene would only flash.
if (play && (location.hash.startsWith('#r=') || recall('ow:resume') === play)) show('#app', 'soon', 0)

/** Puts what a template holds in its place; a reply has two parts, the page and what comes after it. */
function show(place: string, template: string, part: number): void {
  const from = find(`template[data-bake="${template}"]`) as HTMLTemplateElement | null
  const copy = from?.content.children[part]?.cloneNode(true)
  if (copy) find(place)?.replaceChildren(...copy.childNodes)
}

function click(event: Event): void {
  const button = (event.target as Element).closest<HTMLElement>(PRESSED)
  if (!button) return
  const id = button.dataset.choice
  if (id && chosen.length === 0 && find(`template[data-bake="${id}"]`)) {
    chosen.push(id)
    show('[data-moment]', id, 0)
    show('[data-choices]', id, 1)
    find('#where')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  } else {
    pressed?.removeAttribute('aria-busy')
    pressed = button
    button.setAttribute('aria-busy', 'true')
  }
}

function key(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || (event.target as Element).closest(FIELDS)) return
  const choices = all('[data-choice]')
  const target = choices[Number(event.key) - 1] ?? (event.key === '1' ? find('[data-next]') : null)
  if (!target) return
  target.focus()
  target.click()
}

function input(event: Event): void {
  const field = event.target as HTMLInputElement
  typed.set(all(FIELDS).indexOf(field), { value: field.value, checked: field.checked })
}

function leave(): void {
  removeEventListener('click', click)
  removeEventListener('keydown', key)
  removeEventListener('input', input)
}

addEventListener('click', click)
addEventListener('keydown', key)
addEventListener('input', input)
window.ow = { take: () => chosen.splice(0) }

// The app has drawn itself over the page: what it could not hear, it hears now.
const where = () => all(PRESSED).findIndex((button) => button === pressed)
const arrived = new MutationObserver(() => {
  if (root.dataset.app !== 'ready') return
  arrived.disconnect()
  leave()
})
arrived.observe(root, { attributeFilter: ['data-app'] })
