/** What the environment says about this server, read once at the start. Called by `main` and by tests. */

/** A sentence for the one who starts the server. */
export class Unstartable extends Error {}

export interface Settings {
  /** The folder of the snapshots, made when it is not there. Not used with Redis. */
  data: string
  /** Where Redis is, when several processes hold the rooms together. */
  redis: string | null
  /** `host[:port][/path]` at which browsers find this very process; null when there is one. */
  publicAddress: string | null
  /** How many reverse proxies of our own stand in front: the address of a caller is read that far back. */
  hops: number
}

type Env = Record<string, string | undefined>

/** The port from the environment: 8080 unless PORT says otherwise. */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 8080
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new Unstartable(`PORT should be a number from 1 to 65535, not “${text}”.`)
  return Number(text)
}

export function readSettings(env: Env): Settings {
  const { DATA: data, REDIS_URL: redis, PUBLIC_ADDRESS: address, TRUST_PROXY: hops } = env
  if (redis && !/^rediss?:\/\/./.test(redis)) throw new Unstartable('REDIS_URL should look like redis://host:6379.')
  if (address && !/^[\w.-]+(:\d{1,5})?(\/[\w.-]+)*$/.test(address))
    throw new Unstartable(`PUBLIC_ADDRESS should look like game.example/a, without https://, not “${address}”.`)
  if (hops && !/^\d$/.test(hops)) throw new Unstartable(`TRUST_PROXY should be the number of proxies in front, from 0 to 9, not “${hops}”.`)
  return { data: data || 'data', redis: redis || null, publicAddress: address || null, hops: Number(hops || 0) }
}
