/** The scene without a canvas: the same pictures as stills, one after the other. Opened by theatre when the stage cannot be. */
import type { Picture, Probe, Scene, SceneOptions } from './picture.ts'
import { stillOf } from './still.ts'

export function openPlain(options: SceneOptions): Scene {
  const image = new Image()
  image.alt = ''
  let slot: HTMLElement | null = null
  let picture: Picture | null = null
  let asked = 0
  let frames = 0
  const resized = new ResizeObserver(() => void draw())

  const draw = async () => {
    const mine = ++asked
    if (!slot || !picture) return
    const { width, height } = slot.getBoundingClientRect()
    if (width === 0 || height === 0) return
    const style = getComputedStyle(slot)
    const surface = style.getPropertyValue('--surface').trim()
    const line = surface.endsWith('px') ? Number.parseFloat(surface) : Number(surface) * height
    const frame = { width, height, line, pictureWidth: Number(style.getPropertyValue('--picture')) * width }
    const svg = await stillOf(picture, options, frame)
    // Another picture was asked for meanwhile.
    if (mine !== asked) return
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    const before = image.src
    image.src = url
    if (before) URL.revokeObjectURL(before)
    frames++
  }

  const show = (next: Picture) => {
    picture = next
    void draw()
  }

  return {
    attach(element) {
      resized.disconnect()
      slot = element
      image.remove()
      if (!element) return
      element.append(image)
      resized.observe(element)
      void draw()
    },
    show,
    play(beats) {
      const last = beats.at(-1)
      if (last) show(last.picture)
    },
    moves() {},
    close() {
      asked++
      resized.disconnect()
      image.remove()
      if (image.src) URL.revokeObjectURL(image.src)
    },
    probe: (): Probe => ({
      renderer: 'still',
      asleep: true,
      frames,
      cues: 0,
      textures: [],
      actors: picture?.actors.map((actor) => `${actor.who}/${actor.mood}`) ?? [],
      place: picture?.place ?? null,
      light: picture?.light ?? 'dag',
    }),
  }
}
