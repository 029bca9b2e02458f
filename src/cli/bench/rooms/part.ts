/** Team sessions in the bench: one process, and two with Redis where it is installed; printed as tables. Called by bench. */
import { type Hosts, hasRedis, openOne, openTwo } from './hosts.ts'
import { measureRooms, type RoomFigures, type Size } from './measure.ts'

type Row = string[]

/** `print` draws a table from its head and rows. */
export async function measureSessions(size: Size, print: (head: string, rows: Row[]) => void): Promise<void> {
  const kinds: [name: string, open: () => Promise<Hosts>][] = [['one process', openOne]]
  if (hasRedis()) kinds.push(['two and Redis', openTwo])
  else console.log('\nNo redis-server here: two processes are left out.')
  const all: [string, RoomFigures][] = []
  for (const [name, open] of kinds) {
    const hosts = await open()
    try {
      all.push([name, await measureRooms(hosts, size)])
    } finally {
      await hosts.close()
    }
  }
  tell(all, size, print)
}

function tell(all: [string, RoomFigures][], { one, rooms, phones }: Size, print: (head: string, rows: Row[]) => void): void {
  const ms = (value: number) => value.toFixed(1)
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1)
  console.log(
    '\nTeam sessions, on this machine alone; network: something as small through a bare socket, from the same threads in the same seconds.',
  )
  print(
    'vote → beamer, ms | phones | rooms | votes | median | 95 in 100 | network alone | 95 in 100',
    all.flatMap(([name, { one: single, many }]) =>
      [[single, one, 1] as const, [many, phones, rooms] as const].map(([{ beamer, network }, people, count]) => [
        ...[name, String(people), String(count), String(beamer.count)],
        ...[beamer.median, beamer.most, network.median, network.most].map(ms),
      ]),
    ),
  )
  print(
    'memory, MB | empty, heap | a room, heap | a seat, heap | empty, in all | a room, in all | a seat, in all',
    all.map(
      ([
        name,
        {
          memory: { empty, rooms: made, full },
        },
      ]) => [
        name,
        ...(['heap', 'rss'] as const).flatMap((what) => [
          mb(empty[what]),
          mb((made[what] - empty[what]) / rooms),
          ((full[what] - made[what]) / 1e6 / phones).toFixed(3),
        ]),
      ],
    ),
  )
  print(
    'dropped out and back within ten seconds | phones | votes | lost | twice',
    all.map(([name, { dropped }]) => [name, ...[dropped.phones, dropped.votes, dropped.lost, dropped.twice].map(String)]),
  )
  print(
    'kill -9 in a round | rooms | back | server again, s | all in their seats, s | votes | lost | twice',
    all.map(([name, { killed }]) => [
      ...[name, String(killed.rooms), `${((100 * killed.back) / killed.rooms).toFixed(0)} %`],
      ...[killed.ready, killed.seated].map((value) => (value / 1000).toFixed(1)),
      ...[killed.votes, killed.lost, killed.twice].map(String),
    ]),
  )
}
