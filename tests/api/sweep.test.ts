import { describe, expect, test } from 'vitest'
import { hosts } from './hosts.ts'
import { day, kindOf, openLink, pass, signIn, signInSecret } from './letIn.ts'
import { countRows, useDesk, type Desk } from './useDesk.ts'

/** Signs somebody in; then comes the next minute, in which the server tidies up. */
const comeIn = async (desk: Desk, userId: string) => {
  const token = await signIn(desk, userId)
  await desk.runDue()
  return token
}

describe.each(hosts)('what piles up on $name', (host) => {
  const desk = useDesk(host)

  test('goes once it serves nobody any more', async () => {
    const { as, database, addStaff, letters } = desk()
    const planner = await addStaff('planner')
    const used = await signInSecret(desk(), planner.userId)
    await openLink(desk(), used, { remember: true })
    for (let host = 0; host < 5; host += 1) await openLink(desk(), 'nonsense', { address: `192.0.2.${host}` })
    const attempts = () => database.selectFrom('attempt').select('key').execute()
    const sessions = async () => (await countRows(database))['session']
    expect(await attempts()).toHaveLength(5)
    const before = await sessions()

    pass(desk(), day)
    const lasting = await comeIn(desk(), planner.userId)
    expect(await attempts()).toEqual([])
    expect(await sessions()).toBe(Number(before) + 1)

    // A link of the last weeks still leads to a new one.
    pass(desk(), 28 * day)
    await comeIn(desk(), planner.userId)
    await as(null).client.links.renew({ token: used })
    await expect.poll(() => letters.map((letter) => letter.to)).toEqual(['planner@example.org'])

    pass(desk(), 2 * day)
    const last = await comeIn(desk(), planner.userId)
    expect(await kindOf(desk(), last)).toBe('staff')
    expect(await kindOf(desk(), lasting)).toBe('nobody')
    const links = await database.selectFrom('sign_in_link').select('createdAt').execute()
    const days = links.map(({ createdAt }) => createdAt.slice(0, 10))
    expect([...new Set(days)].toSorted()).toEqual(['2027-02-13', '2027-02-15'])
    // The one that was remembered on the first day, for thirty days, has run out too.
    expect(await sessions()).toBe(before)
  })
})
