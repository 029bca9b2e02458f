/** Puts the reader's settings on the root element, where the style sheets look for them. Called by app at boot and after every change. */
import type { Settings } from '../store/store.ts'

export function applySettings(settings: Settings, root: HTMLElement): void {
  root.lang = settings.language
  root.dataset.theme = settings.theme
  root.dataset.contrast = settings.contrast
  root.dataset.size = String(settings.textSize)
  root.dataset.spacing = settings.spacing
  root.dataset.font = settings.font
  root.dataset.motion = settings.motion
  root.dataset.picture = settings.picture
  root.dataset.shortcuts = settings.shortcuts
}
