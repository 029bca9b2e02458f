import { expect, test, vi } from 'vitest'
import type { People } from './picture.ts'
import { BARE } from './place.ts'
import { makeSupply } from './supply.ts'

const PLACE = '<svg viewBox="0 0 1600 1000"><g id="back"><path d="M0 0"/></g><g id="front"></g></svg>'
const CAST = { parts: {}, faces: {}, as: {}, people: {} } as unknown as People

function supplyOf(loadPlace: () => Promise<string>, loadPeople: () => Promise<People> = async () => CAST) {
  const [came, onTrouble] = [vi.fn(), vi.fn()]
  return { supply: makeSupply({ loadPlace, loadPeople, onTrouble, onEnd: () => undefined }, came), came, onTrouble }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('a place is on its way, then there; it is asked for once', async () => {
  const load = vi.fn(async () => PLACE)
  const { supply, came } = supplyOf(load)
  expect(supply.place('cel')).toEqual({ waiting: true, thing: BARE })
  supply.place('cel')
  await settled()
  expect(came).toHaveBeenCalledTimes(1)
  expect(supply.place('cel').waiting).toBe(false)
  expect(supply.place('cel').thing.back).toContain('<path')
  expect(load).toHaveBeenCalledTimes(1)
})

test.each([
  ['does not come', () => Promise.reject(new Error('no net'))],
  ['is no drawing', async () => '<html>not found</html>'],
])('a place that %s is bare, is told once, and is asked for again when it is next needed', async (_, load) => {
  const loads = vi.fn(load)
  const { supply, onTrouble } = supplyOf(loads)
  supply.place('cel')
  await settled()
  expect(supply.place('cel')).toEqual({ waiting: false, thing: BARE })
  expect(loads).toHaveBeenCalledTimes(1)
  supply.tryAgain()
  supply.place('cel')
  await settled()
  expect(loads).toHaveBeenCalledTimes(2)
  expect(onTrouble).toHaveBeenCalledTimes(1)
  expect(onTrouble.mock.calls[0]?.[0]).toContain('cel')
})

test('people that do not come are nobody, until they come', async () => {
  let well = false
  const { supply, onTrouble } = supplyOf(
    async () => PLACE,
    async () => {
      if (!well) throw new Error('no net')
      return CAST
    },
  )
  supply.people('milan')
  await settled()
  expect(supply.people('milan')).toEqual({ waiting: false, thing: null })
  well = true
  supply.tryAgain()
  supply.people('milan')
  await settled()
  expect(supply.people('milan')).toEqual({ waiting: false, thing: CAST })
  expect(onTrouble).toHaveBeenCalledTimes(1)
})
