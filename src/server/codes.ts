/** Codes and keys of rooms: made by chance, read forgivingly, kept only as hashes. Called by rooms and kamer. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** No letter or digit that looks like another, no vowels: 22⁶ codes, 113 million. */
const ALPHABET = '34679CDFGHJKMNPQRTVWXY'
const CODE = new RegExp(`^[${ALPHABET}]{6}$`)
/** 16 bytes in base64url. */
export const KEY = /^[\w-]{22}$/

export function newCode(): string {
  return Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** A code as it was typed: small letters and spaces are welcome. Null: no code can look like this. */
export function readCode(text: string): string | null {
  const code = text.replace(/\s+/g, '').toUpperCase()
  return CODE.test(code) ? code : null
}

export function newKey(): string {
  return randomBytes(16).toString('base64url')
}

/** Keys are random, so a plain hash keeps them well. 64 hexadecimal digits. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** Takes as long for a key that is nearly right as for any other. */
export function isKey(key: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(hash.padEnd(64).slice(0, 64)))
}
