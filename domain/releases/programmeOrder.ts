type Placed = { readonly day: string; readonly start: string | null; readonly roomId: string | null }

/** After every time that there is. */
const unknownStart = '99:99'

/** The items in the order of the day: by start, those without one last; at the same time by the order of rooms. */
export const inProgrammeOrder = <Item extends Placed>(
  items: readonly Item[],
  rooms: readonly { readonly roomId: string }[],
): Item[] => {
  const placeOf = new Map(rooms.map(({ roomId }, index) => [roomId, index]))
  const keyOf = ({ day, start, roomId }: Item) =>
    `${day} ${start ?? unknownStart} ${String(placeOf.get(roomId ?? '') ?? 9999).padStart(4, '0')}`
  return items.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    return one < other ? -1 : one > other ? 1 : 0
  })
}
