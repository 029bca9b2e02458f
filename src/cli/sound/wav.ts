/** Mono 32-bit float WAV to and from samples, for the talk with sox and ffmpeg. Called by the tools. */

/** The bytes of a WAV file. */
export function wavOf(samples: Float32Array, rate: number): Uint8Array {
  const bytes = new Uint8Array(44 + samples.length * 4)
  const view = new DataView(bytes.buffer)
  const word = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at)
  word(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 3, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 4, true)
  view.setUint16(32, 4, true)
  view.setUint16(34, 32, true)
  word(36, 'data')
  view.setUint32(40, samples.length * 4, true)
  for (const [index, sample] of samples.entries()) view.setFloat32(44 + index * 4, sample, true)
  return bytes
}

/** Samples from raw little-endian 32-bit floats, as both tools write them. */
export function samplesOf(raw: Uint8Array): Float32Array {
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength - (raw.byteLength % 4)))
}
