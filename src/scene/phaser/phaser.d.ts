/** The two Phasers that `plugin.ts` builds. They hold less than the types of the whole package say: see `cut.ts`. */
declare module 'virtual:phaser-canvas' {
  export { Game } from 'phaser'
}
declare module 'virtual:phaser-webgl' {
  export { Game } from 'phaser'
}
