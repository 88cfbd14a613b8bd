import { newId } from '#domain/id.ts'
import type { Desk } from './useDesk.ts'

type Asked = { name?: string; reason?: string; slug?: string; isTold?: boolean }

/** Staff publish an event's programme as they have just looked at it. */
export const makeRelease = async (
  { client }: Pick<Desk, 'client'>,
  eventId: string,
  { name = 'Program', reason = '', slug, isTold = true }: Asked = {},
) => {
  const { hash, gateHash, suggestedSlug } = await client.releases.prepare({ eventId })
  return client.releases.create({
    eventId,
    id: newId(),
    name,
    hash,
    gateHash,
    reason,
    slug: slug ?? suggestedSlug,
    isTold,
  })
}
