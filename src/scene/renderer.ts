/** Which of the two Phasers this machine gets. Called once by open.ts. */

export type Renderer = 'canvas' | 'webgl'

/** Names that drivers give themselves when the processor does the drawing. */
const SOFTWARE =
  /swiftshader|llvmpipe|softpipe|software|swrast|basic render|microsoft basic|\bwarp\b|lavapipe|virgl|svga3d|paravirtual|mesa x11|gdi generic/i

/** WebGL only where a real graphics card is sure: without one, WebGL is slower than a plain canvas. `gpu`: what the driver calls itself; null without WebGL. */
export function rendererFor(gpu: string | null): Renderer {
  return gpu !== null && gpu.trim() !== '' && !SOFTWARE.test(gpu) ? 'webgl' : 'canvas'
}

/** What the driver calls itself; null when there is no WebGL, or only a slow one. */
export function gpuName(): string | null {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (!gl) return null
  // Firefox says it in RENDERER and warns about the extension.
  const plain = String(gl.getParameter(gl.RENDERER) ?? '')
  const extension = /webkit webgl|^$/i.test(plain) ? gl.getExtension('WEBGL_debug_renderer_info') : null
  const name = extension ? String(gl.getParameter(extension.UNMASKED_RENDERER_WEBGL) ?? '') : plain
  // A browser keeps few contexts: this one is given back at once.
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return name
}
