/** Which face the participant's screen shows, and when it has become another one. Pure; read by Phone, tested by a table. */
import type { Room } from '../../../engine/session/types.ts'

export type Face = 'lobby' | 'paused' | 'reading' | 'step' | 'part' | 'voting' | 'revealed' | 'ended'

export function faceOf(room: Room): Face {
  if (room.phase === 'ended') return 'ended'
  if (room.paused) return 'paused'
  if (room.phase === 'reading') return room.step ? 'step' : (room.policy?.part ?? 1) > 1 ? 'part' : 'reading'
  return room.phase
}

/** The same as long as there is nothing new to do or to know: only when it changes may the focus be moved. */
export function faceKey(room: Room): string {
  const face = faceOf(room)
  const { ballot, step } = room
  switch (face) {
    case 'voting':
    case 'revealed':
      return `${face} ${ballot?.id} ${ballot?.rounds.length}`
    case 'reading':
      return `${face} ${room.made} ${room.page < 0}`
    case 'part':
      return `${face} ${room.policy?.part} ${room.policy?.met?.rule}`
    case 'step':
      return `${face} ${step?.now} ${step?.part} ${room.made}`
    default:
      return face
  }
}
