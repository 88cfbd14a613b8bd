import type { Ports } from '#server/api/base.ts'
import type { Committer } from './commit.ts'

/** The server changing something by itself, in the name of an operation: nobody asked for it at that moment. */
export const asSystem = (
  { database, clock, changes }: Pick<Ports, 'database' | 'clock' | 'changes'>,
  operation: string,
): Committer => ({ database, clock, changes, principal: { kind: 'nobody' }, operation, tab: '' })
