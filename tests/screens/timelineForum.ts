import { expect } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { openApp } from '#tests/setup/openApp.tsx'

export const eventId = exampleId('forum-2027/event')
export const address = `/events/${eventId}/programme`

const rooms = [
  { id: exampleId('forum-2027/room/a'), name: 'Sala A', capacity: 80 },
  { id: exampleId('forum-2027/room/b'), name: 'Sala B', capacity: 20 },
] as const
export const [roomA] = rooms

/** Opens the timeline of the made-up forum with two rooms, everything in the first of them. */
export const openTimeline = async ({
  as = 'planner',
  search = '?view=timeline',
}: { as?: 'planner' | 'viewer'; search?: string } = {}) => {
  const app = await openApp('/events', { as })
  await app.database
    .insertInto('room')
    .values(rooms.map((room, index) => ({ ...room, eventId, position: index + 1 })))
    .execute()
  await app.database
    .updateTable('programme_item')
    .set({ roomId: roomA.id })
    .where('eventId', '=', eventId)
    .where('start', 'is not', null)
    .execute()
  await app.router.navigate({ href: `${address}${search}` })

  /** Where an item stands in the database: its start, length and room. */
  const stored = async (title: string) => {
    const item = await app.database
      .selectFrom('programme_item')
      .leftJoin('room', 'room.id', 'programme_item.roomId')
      .select(['programme_item.start', 'programme_item.durationMinutes', 'room.name as room'])
      .where('programme_item.eventId', '=', eventId)
      .where('title', 'like', `${title}%`)
      .where('removedAt', 'is', null)
      .executeTakeFirst()
    return item === undefined ? 'none' : `${item.start} ${item.durationMinutes} ${item.room}`
  }

  /** Somebody at another screen moves an item. */
  const moveElsewhere = async (title: string, start: string) => {
    const item = await app.database
      .selectFrom('programme_item')
      .select(['id', 'revision', 'day', 'durationMinutes', 'roomId'])
      .where('eventId', '=', eventId)
      .where('title', 'like', `${title}%`)
      .executeTakeFirstOrThrow()
    const { id: itemId, ...place } = item
    const answer = await app.api(
      new Request(`${location.origin}/api/events/${eventId}/programme/times`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'x-tab': 'another tab' },
        body: JSON.stringify({ moves: [{ ...place, itemId, start }] }),
      }),
    )
    if (!answer.ok) throw new Error(await answer.text())
  }
  return { ...app, stored, moveElsewhere }
}

const sheet = () => page.getByRole('group', { name: 'Oś czasu' })
/** An item on the sheet, and one that waits beside it. */
export const onSheet = (title: string) => sheet().getByRole('button', { name: new RegExp(title, 'u') })
export const inTray = (title: string) =>
  page.getByRole('region', { name: 'Bez godziny' }).getByRole('button', { name: new RegExp(title, 'u') })

const minutePixels = 2
const columnCount = 3

/** Drags an item by the mouse, from near its upper edge or from its lower one, so many minutes down and columns to the right. */
export const drag = async (
  item: Locator,
  { minutes, columns = 0, isEdge = false }: { minutes: number; columns?: number; isEdge?: boolean },
) => {
  await expect.element(item).toBeVisible()
  const box = item.element().getBoundingClientRect()
  const layer = sheet().element().getBoundingClientRect()
  const from = { x: 30, y: isEdge ? box.height - 3 : 8 }
  const to = {
    x: box.left - layer.left + from.x + (columns * layer.width) / columnCount,
    y: box.top - layer.top + from.y + minutes * minutePixels,
  }
  await userEvent.dragAndDrop(item, sheet(), { sourcePosition: from, targetPosition: to, force: true })
}

/** Drags what waits beside the sheet to a time (minutes since 08:00) in a column, counted from 0. */
export const dragFromTray = async (item: Locator, { minute, column }: { minute: number; column: number }) => {
  const { width } = sheet().element().getBoundingClientRect()
  const to = { x: (width * (column + 0.5)) / columnCount, y: minute * minutePixels + 10 }
  await userEvent.dragAndDrop(item, sheet(), {
    sourcePosition: { x: 30, y: 10 },
    targetPosition: to,
    force: true,
  })
}
