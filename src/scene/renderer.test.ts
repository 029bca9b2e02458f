import { expect, test } from 'vitest'
import { rendererFor } from './renderer.ts'

test.each([
  'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
  'ANGLE (NVIDIA, NVIDIA GeForce GTX 1060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple GPU',
  'Intel(R) HD Graphics, or similar',
  'Adreno (TM) 640',
  'Mali-G78',
])('a real graphics card draws with WebGL: %s', (gpu) => {
  expect(rendererFor(gpu)).toBe('webgl')
})

test.each([
  null,
  '',
  ' ',
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'Google SwiftShader',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'softpipe',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple Software Renderer',
  'VMware SVGA3D; build: RELEASE',
  'ANGLE (Mesa, llvmpipe (LLVM 12.0.0), OpenGL 4.5)',
  'Microsoft WARP',
])('the processor draws on a plain canvas: %s', (gpu) => {
  expect(rendererFor(gpu)).toBe('canvas')
})
