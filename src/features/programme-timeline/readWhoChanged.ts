import { client } from '#src/api/client.ts'

/** Who changed an item last, by name; undefined when nobody can be named. */
export const readWhoChanged = async (itemId: string): Promise<string | undefined> => {
  try {
    const { items } = await client.history.list({ entity: 'item', entityId: itemId, limit: 1 })
    const name = items[0]?.actor.name
    return name === '' ? undefined : name
  } catch {
    // Whose it was is a courtesy; that it was refused is said all the same.
    return undefined
  }
}
