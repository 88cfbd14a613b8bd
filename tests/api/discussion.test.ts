import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { hosts } from './hosts.ts'
import { lineupForum } from './signedForum.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

describe.each(hosts)('what staff and a moderator say to each other on $name', (host) => {
  const desk = useDesk(host)

  test('is two hundred entries of one person at most; whoever has written less still may', async () => {
    const { client, database, addStaff } = desk()
    const { panelId, idOf, come } = await lineupForum(desk())
    const { review } = (await come('Anna')).client
    const anna = { authorKind: 'reviewer', authorId: idOf('Anna') } as const
    await client.lineups.comment({ panelId, id: newId(), text: 'Dzień dobry' })
    const first = await database.selectFrom('lineup_comment').selectAll().executeTakeFirstOrThrow()
    const more = Array.from({ length: 199 }, () => ({ ...first, id: newId() }))
    await database.insertInto('lineup_comment').values(more).execute()
    const byAnna = [...more, first].map((row) => ({ ...row, ...anna, id: newId() }))
    await database.insertInto('lineup_comment').values(byAnna).execute()

    const saying = () => ({ panelId, id: newId(), text: 'I jeszcze jedno' })
    const full = refused(['text'], 'too-many')
    expect(await refusal(client.lineups.comment(saying()))).toMatchObject(full)
    expect(await refusal(review.comment(saying()))).toMatchObject(full)
    const planner = desk().as((await addStaff('planner')).token).client
    const { discussion } = await planner.lineups.comment(saying())
    expect(discussion).toHaveLength(401)
  })
})
