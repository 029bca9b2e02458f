/** Where rooms are kept so that no vote is lost with the process: a file of SQLite, or Redis for several processes. Called by rooms and kamer. */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { LIMITS } from './limits.ts'
import type { Log } from './log.ts'
import { Unstartable } from './settings.ts'

export interface Snapshots {
  /** A new room; false when the code is taken. `made`: milliseconds since 1970. */
  make(code: string, text: string, made: number): Promise<boolean>
  has(code: string): Promise<boolean>
  /** Reads a room for whoever will hold it from now on; null when there is none, or no longer. */
  take(code: string, holder: string): Promise<string | null>
  /** Whether this holder was the last to take it. */
  holds(code: string, holder: string): Promise<boolean>
  /** False when the room is not this holder's any more: forgotten, or taken by another one. */
  save(code: string, holder: string, text: string): Promise<boolean>
  forget(code: string): Promise<void>
  /** Forgets what is too old; how many there were. */
  sweep(): Promise<number>
  count(): Promise<number>
  close(): void
}

/** Everything made before this moment is to be forgotten. Milliseconds since 1970. */
export function oldest(): number {
  return Date.now() - LIMITS.kept.for
}

/** One process, one file. A write is in the hands of the system when it returns: a killed process loses nothing. */
export function openFile(folder: string, log: Log): Snapshots {
  const database = openDatabase(folder, log)
  const statement = (sql: string) => database.prepare(sql)
  const insert = statement('INSERT INTO room (code, made, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const known = statement('SELECT 1 FROM room WHERE code = ? AND made > ?')
  const read = statement('SELECT text FROM room WHERE code = ? AND made > ?')
  const update = statement('UPDATE room SET text = ? WHERE code = ?')
  const remove = statement('DELETE FROM room WHERE code = ?')
  const removeOld = statement('DELETE FROM room WHERE made <= ?')
  const total = statement('SELECT count(*) AS n FROM room WHERE made > ?')
  const holders = new Map<string, string>()
  return {
    make: async (code, text, made) => insert.run(code, made, text).changes === 1,
    has: async (code) => known.get(code, oldest()) !== undefined,
    async take(code, holder) {
      holders.set(code, holder)
      return (read.get(code, oldest())?.text as string | undefined) ?? null
    },
    holds: async (code, holder) => holders.get(code) === holder,
    save: async (code, holder, text) => holders.get(code) === holder && update.run(text, code).changes === 1,
    async forget(code) {
      holders.delete(code)
      remove.run(code)
    },
    sweep: async () => Number(removeOld.run(oldest()).changes),
    count: async () => total.get(oldest())?.n as number,
    close: () => database.close(),
  }
}

function openDatabase(folder: string, log: Log): DatabaseSync {
  const file = join(folder, 'rooms.sqlite')
  try {
    mkdirSync(folder, { recursive: true })
    return prepared(file)
  } catch (error) {
    // SQLITE_CORRUPT and SQLITE_NOTADB: set aside, and begin anew.
    const { errcode } = error as { errcode?: number }
    if (errcode !== 11 && errcode !== 26) throw new Unstartable(`DATA: “${folder}” cannot be written (${(error as Error).message}).`)
    const aside = `${file}.${Date.now()}.unreadable`
    renameSync(file, aside)
    for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true })
    log.say('set aside', { file: aside })
    return prepared(file)
  }
}

function prepared(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 2000 })
  try {
    // With a write-ahead log NORMAL is safe against a killed process; what is forgotten is overwritten.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON')
    database.exec('CREATE TABLE IF NOT EXISTS room (code TEXT PRIMARY KEY, made INTEGER NOT NULL, text TEXT NOT NULL)')
    database.exec('PRAGMA quick_check')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
