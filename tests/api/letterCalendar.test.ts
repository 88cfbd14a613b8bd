import { describe, expect, test } from 'vitest'
import { answerFor, askedForum } from './askedForum.ts'
import { itemForm, place } from './forms.ts'
import { hosts } from './hosts.ts'
import { useDesk } from './useDesk.ts'

describe.each(hosts)('the calendar file of a letter on $name', (host) => {
  const desk = useDesk(host)

  test('whoever is removed from two panels gets both taken out of their calendar', async () => {
    const { client } = desk()
    const { event, panel, jan, speaking, moderating } = await askedForum(desk())
    await answerFor(desk(), { panelId: panel.id, appearanceId: speaking.id })
    const other = await client.panels.create({ ...itemForm(), eventId: event.id })
    const again = place(jan.id)
    await client.panels.putLineup({ panelId: other.id, lineupRevision: 1, people: [again] })
    await answerFor(desk(), { panelId: other.id, appearanceId: again.id })
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 2, people: [moderating] })
    await client.panels.putLineup({ panelId: other.id, lineupRevision: 2, people: [] })
    const { items } = await client.messages.list({ kind: 'removal' })
    expect(items).toHaveLength(1)
    const { calendar } = await client.messages.preview({ messageId: items[0]?.id ?? '' })
    const uids = calendar.split('\r\n').filter((line) => line.startsWith('UID:'))
    expect(uids.toSorted()).toEqual([panel.id, other.id].map((id) => `UID:${id}@mownica`).toSorted())
    expect(calendar.match(/STATUS:CANCELLED/gu)).toHaveLength(2)
  })
})
