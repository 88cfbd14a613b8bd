import { ORPCError } from '@orpc/server'
import { z } from 'zod'
import type { HistoryEntry } from '#contract/history.ts'
import type { Fields } from '#server/history/entry.ts'
import type { RequestContext } from './base.ts'
import type { Way } from './undoWay.ts'
import { flips, ways } from './undoWays.ts'

type Entry = Pick<HistoryEntry, 'operation' | 'entity' | 'entityId' | 'changes'>

/** What makes something, by what it makes. */
const creations: Readonly<Record<string, readonly string[]>> = {
  event: ['events.create', 'events.duplicate'],
  item: ['programmeItems.create', 'programmeItems.createMany', 'panels.create'],
  person: ['people.create', 'people.createMany', 'programmeItems.createMany'],
  organisation: ['partners.create', 'partners.createMany', 'people.createMany'],
  'funding-project': ['fundingProjects.create'],
}

const wayOf = ({ operation, entity }: Entry) => ways[`${operation} ${entity}`]

/** What was removed comes back; what came into being, or back, goes. */
const flipOf = ({ operation, entity, changes }: Entry) => {
  const flip = flips[entity]
  if (!flip) return undefined
  if (creations[entity]?.includes(operation)) return { turn: flip.remove, made: flip.way }
  const [change] = changes
  if (change?.field !== 'isRemoved') return undefined
  return { turn: change.after === true ? flip.restore : flip.remove, made: undefined }
}

/**
 * Whether there is a way back from an entry: none when a value that it would give back is erased, nor where the change
 * only followed from another (a line-up that lost a deleted person), which is taken back instead.
 */
export const canUndo = (entry: Entry) =>
  entry.changes.every((change) => !change.isErased) &&
  (wayOf(entry) !== undefined || flipOf(entry) !== undefined)

/** A value without the names of what it refers to, which may be called something else by now. */
const bare = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && 'id' in value
    ? { ...value, name: undefined, title: undefined }
    : value

const isValue = (fields: Fields, field: string, value: unknown) =>
  JSON.stringify(fields[field] ?? null, bare) === JSON.stringify(value ?? null, bare)

const statusOf = (error: unknown) => (error instanceof ORPCError ? error.status : undefined)

const readIfThere = async (way: Way | undefined, context: RequestContext, id: string) => {
  try {
    return await way?.read(context, id)
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}

/** Takes an entry back by a new change; says when somebody changed the same since, or when there is no way back. */
export const undo = async (context: RequestContext, entry: Entry) => {
  if (!canUndo(entry)) return 'impossible'
  const { changes, entityId } = entry
  const isAs = (fields: Fields, moment: 'before' | 'after') =>
    changes.every((change) => isValue(fields, change.field, change[moment]))
  const flip = flipOf(entry)
  const now = await readIfThere(flip ? flip.made : wayOf(entry), context, entityId)
  try {
    if (flip) {
      if (now && !isAs(now.fields, 'after')) return 'changed-since'
      await flip.turn(context, entityId)
      return 'done'
    }
    if (!now) return 'changed-since'
    if (isAs(now.fields, 'before')) return 'done'
    if (!isAs(now.fields, 'after')) return 'changed-since'
    const wanted = { ...now.fields }
    for (const { field, before } of changes) wanted[field] = before
    await now.save(wanted)
    return 'done'
  } catch (error) {
    // Somebody saved between our reading and our saving, or what it refers to is gone.
    const isRefused = [404, 409, 422].includes(statusOf(error) ?? 0)
    if (isRefused || error instanceof z.ZodError) return 'changed-since'
    throw error
  }
}
