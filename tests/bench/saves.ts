import type { z } from 'zod'
import { panel } from '#contract/panels.ts'
import { person } from '#contract/people.ts'
import { largeId } from '#server/example/largeId.ts'
import type { openApi } from './largeServer.ts'

/** Saves that change something each time: a person's form, and the order of a line-up. */
export const savesOf = async (ask: ReturnType<typeof openApi>) => {
  const personPath = `people/${largeId('person', 12)}`
  const panelPath = `panels/${largeId('item', 195 * 16 + 5)}`
  const read = async <Schema extends z.ZodType>(path: string, schema: Schema) =>
    schema.parse(JSON.parse(await ask(path)))
  const known = await read(personPath, person)
  let { revision } = known
  const { people, ...lineup } = await read(panelPath, panel)
  let { lineupRevision } = lineup
  return [
    {
      path: `${personPath}/details`,
      save: async () => {
        const notes = `Notatka ${revision}`
        await ask(`${personPath}/details`, { ...known, notes, revision, updateComing: false })
        revision += 1
      },
    },
    {
      path: `${panelPath}/lineup`,
      save: async () => {
        people.reverse()
        await ask(`${panelPath}/lineup`, { people, lineupRevision })
        lineupRevision += 1
      },
    },
  ]
}
