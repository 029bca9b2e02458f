/** What of Phaser the scene does without, file by file, and what stands in its place. Data for `plugin.ts`. */

/** A class with nothing in it. `new` and `instanceof` work. */
const NOTHING = 'module.exports = function () {}'
const EMPTY = 'module.exports = {}'

/** Files below `phaser/src` → CommonJS text instead. A key that ends in `/` stands for every file in that folder. The longest key wins. */
const INSTEAD: Record<string, string> = {
  // Sprites that play frames, sound, input, loading: the scene has pictures it made itself, and the page has the rest.
  'animations/AnimationManager.js': NOTHING,
  'animations/AnimationState.js': NOTHING,
  'cache/CacheManager.js': NOTHING,
  'dom/CreateDOMContainer.js': NOTHING,
  'core/DebugHeader.js': NOTHING,
  // It takes window.onblur and window.onfocus for itself.
  'core/VisibilityHandler.js': NOTHING,
  'input/InputManager.js': NOTHING,
  'loader/FileTypesManager.js': 'module.exports = { install: function () {} }',
  'sound/': EMPTY,

  // Asking the device means pictures in addresses, which the Content-Security-Policy forbids. The scene brings its own canvas.
  'device/index.js': `module.exports = {
    os: { desktop: true }, browser: {}, features: { stableSort: true }, input: {}, audio: {}, video: {}, fullscreen: {}, canvasFeatures: {} }`,
  'device/Features.js': 'module.exports = { canvas: true, webGL: true }',
  'device/CanvasFeatures.js': 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true }',
  'utils/array/StableSort.js': 'module.exports = function (list, compare) { return list.sort(compare) }',

  // Mathematics for games in space.
  'math/index.js': 'module.exports = { RandomDataGenerator: function () {} }',

  // Effects of the camera, filters, masks: the camera stands still.
  'cameras/2d/effects/index.js': `
    function Still() {}
    Still.prototype = { isRunning: false, update: no, reset: no, destroy: no, preRender: no, postRenderWebGL: no, postRenderCanvas: no }
    function no() { return false }
    module.exports = { Fade: Still, Flash: Still, Pan: Still, Shake: Still, RotateTo: Still, Zoom: Still }`,
  'gameobjects/components/FilterList.js': `
    function None() {}
    None.prototype = { length: 0, list: [], getActive: function () { return [] }, clear: function () {}, destroy: function () {} }
    module.exports = None`,
  'gameobjects/components/Filters.js': EMPTY,
  'gameobjects/components/PathFollower.js': EMPTY,
  'gameobjects/components/GetBounds.js': EMPTY,
  'gameobjects/components/StencilModifier.js': EMPTY,
  'gameobjects/components/ElapseTimer.js': EMPTY,
  'gameobjects/components/Crop.js': EMPTY,
  'display/mask/GeometryMask.js': NOTHING,
  'filters/': NOTHING,

  // Textures that are drawn into, tiled, taken from atlases or compressed.
  'textures/DynamicTexture.js': NOTHING,
  'gameobjects/tilesprite/TileSprite.js':
    'module.exports = function () {}; module.exports.prototype.setOrigin = function () { return this }',
  // Phaser reads back every canvas that it gets, and keeps what it read.
  'textures/CanvasTexture.js': `
    var Class = require('../utils/Class')
    var Texture = require('./Texture')
    module.exports = new Class({
      Extends: Texture,
      initialize: function (manager, key, canvas, width, height) {
        Texture.call(this, manager, key, canvas, width, height)
        this.add('__BASE', 0, 0, 0, width, height)
        this.canvas = canvas
        this.context = canvas.getContext('2d', { willReadFrequently: true })
        this.width = width
        this.height = height
      },
      refresh: function () {
        this.source[0].update()
        return this
      },
    })`,
  'textures/parsers/index.js': "module.exports = { Canvas: require('./Canvas'), Image: require('./Image') }",
  'renderer/snapshot/': NOTHING,

  // Layers are containers of another kind; a container only asks whether it was given one.
  'gameobjects/layer/Layer.js': NOTHING,
  'utils/array/index.js': `module.exports = {
    Add: require('./Add'), AddAt: require('./AddAt'), BringToTop: require('./BringToTop'), CountAllMatching: require('./CountAllMatching'),
    Each: require('./Each'), EachInRange: require('./EachInRange'), GetAll: require('./GetAll'), GetFirst: require('./GetFirst'),
    MoveAbove: require('./MoveAbove'), MoveBelow: require('./MoveBelow'), MoveDown: require('./MoveDown'), MoveTo: require('./MoveTo'), MoveUp: require('./MoveUp'),
    Remove: require('./Remove'), RemoveAt: require('./RemoveAt'), RemoveBetween: require('./RemoveBetween'), Replace: require('./Replace'),
    SendToBack: require('./SendToBack'), SetAll: require('./SetAll'), Shuffle: function (list) { return list }, Swap: require('./Swap') }`,
}

/** The Canvas build has nothing of WebGL. */
export const INSTEAD_CANVAS: Record<string, string> = {
  ...INSTEAD,
  'renderer/webgl/': NOTHING,
  'renderer/webgl/renderNodes/defaults/': EMPTY,
  'gameobjects/components/RenderNodes.js': 'module.exports = { initRenderNodes: function () {} }',
  'gameobjects/components/RenderSteps.js': EMPTY,
  'gameobjects/components/Lighting.js': EMPTY,
}

/** The WebGL build draws images and shapes, and has none of the other nodes. */
export const INSTEAD_WEBGL: Record<string, string> = {
  ...INSTEAD,
  'renderer/webgl/renderNodes/filters/': NOTHING,
  'renderer/webgl/renderNodes/BatchHandlerPointLight.js': NOTHING,
  'renderer/webgl/renderNodes/BatchHandlerStrip.js': NOTHING,
  'renderer/webgl/renderNodes/BatchHandlerTileSprite.js': NOTHING,
  'renderer/webgl/renderNodes/DynamicTextureHandler.js': NOTHING,
  'renderer/webgl/renderNodes/submitter/SubmitterMeshToQuad.js': NOTHING,
  'renderer/index.js': "module.exports = { Events: require('./events') }",
  'renderer/webgl/renderNodes/submitter/SubmitterSpriteGPULayer.js': NOTHING,
  'renderer/webgl/renderNodes/submitter/SubmitterTile.js': NOTHING,
  'renderer/webgl/renderNodes/submitter/SubmitterTilemapGPULayer.js': NOTHING,
  'renderer/webgl/renderNodes/submitter/SubmitterTileSprite.js': NOTHING,
  'renderer/webgl/renderNodes/texturer/TexturerTileSprite.js': NOTHING,
  'renderer/webgl/renderNodes/transformer/TransformerTile.js': NOTHING,
  'renderer/webgl/renderNodes/transformer/TransformerTileSprite.js': NOTHING,
}
