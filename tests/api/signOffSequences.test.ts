import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { hosts } from './hosts.ts'
import { acts, settle, take, type Step } from './signOffActs.ts'
import { addPanel, invitingForum } from './signedForum.ts'
import { useDesk } from './useDesk.ts'
import { wrongStates } from './wrongStates.ts'

const runs: Record<string, number> = { 'embedded SQLite': 120, PostgreSQL: 10, 'SQLite-WASM': 20 }

const names = Object.keys(acts).filter((name): name is Step['act'] => name in acts)
const steps = fc.array(fc.record({ act: fc.constantFrom(...names), who: fc.nat(5), pick: fc.nat(5) }), {
  minLength: 4,
  maxLength: 14,
})

describe.each(hosts)('random stories of a panel on $name', ({ name, ...host }) => {
  const desk = useDesk({ name, ...host })
  const numRuns = runs[name] ?? 0

  test(
    `after each step of ${numRuns} every state that is written down follows from what was said`,
    { timeout: 300_000 },
    async () => {
      const seen = { accepted: 0, ready: 0, lost: 0 }
      let stories = 0
      let forum = await invitingForum(desk())
      await fc.assert(
        fc.asyncProperty(steps, fc.nat(8), async (story, at) => {
          stories += 1
          if (stories % 5 === 0) forum = await invitingForum(desk())
          const panel = await addPanel(desk(), forum)
          const isReady = async () => {
            const row = await desk()
              .database.selectFrom('programme_item')
              .select('isReady')
              .where('id', '=', panel.panelId)
              .executeTakeFirst()
            return row?.isReady === 1
          }
          for (const [index, step] of story.entries()) {
            if (index === at) await settle(panel, desk())
            const wasReady = await isReady()
            if ((await take(panel, desk(), step)) === 200) seen.accepted += 1
            expect(await wrongStates(desk().database, forum.eventId)).toEqual([])
            if (await isReady()) seen.ready += 1
            else if (wasReady) seen.lost += 1
          }
          // The next story begins at an event that is not called off.
          await take(panel, desk(), { act: 'plan', who: 0, pick: 0 })
        }),
        { seed: 2027, numRuns, endOnFailure: true },
      )
      expect(await verifyHistory(desk().database)).toMatchObject({ problem: null })
      expect(seen.accepted).toBeGreaterThan(numRuns * 3)
      expect(seen.ready).toBeGreaterThan(numRuns / 4)
      expect(seen.lost).toBeGreaterThan(numRuns / 12)
    },
  )
})
