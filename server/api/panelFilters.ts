import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { panelProblem, type PanelProblem } from '#contract/panels.ts'
import type { Schema } from '#server/database/schema.ts'
import { lacks } from './lineup.ts'

type Where = ExpressionBuilder<Schema, 'programme_item' | 'event'>
type Condition = (where: Where) => Expression<SqlBool>

/** True where the event has rooms to choose from. */
export const eventHasRooms = (where: Where) =>
  where.exists(
    where
      .selectFrom('room')
      .select(sql<number>`1`.as('one'))
      .whereRef('room.eventId', '=', 'event.id'),
  )

/** Only what is still planned can lack anything: not an example, nothing held, archived or called off. */
const isPlanned =
  (today: string): Condition =>
  (where) =>
    where.and([
      where('event.isExample', '=', 0),
      where('event.state', 'in', ['draft', 'planning']),
      where('event.endsOn', '>=', today),
    ])

/** The rules of `itemProblems` in `domain/programme.ts`, as the database can ask for them. */
const conditions = (clashing: ReadonlySet<string>): Record<PanelProblem, Condition> => ({
  'no-moderator': (where) => lacks('moderator')(where),
  'no-guests': (where) => lacks('guest')(where),
  'no-owner': (where) => where('programme_item.ownerId', 'is', null),
  'no-time': (where) => where('programme_item.start', 'is', null),
  'no-room': (where) => where.and([where('programme_item.roomId', 'is', null), eventHasRooms(where)]),
  'person-clash': (where) => where('programme_item.id', 'in', ['', ...clashing]),
  'outside-dates': (where) =>
    where.or([
      where('programme_item.day', '<', where.ref('event.startsOn')),
      where('programme_item.day', '>', where.ref('event.endsOn')),
    ]),
})

/** The planned panels with one problem, or those that lack nothing. */
export const withStatus =
  (status: PanelProblem | 'complete', clashing: ReadonlySet<string>, today: string): Condition =>
  (where) => {
    const rules = conditions(clashing)
    return status === 'complete'
      ? where.and([
          isPlanned(today)(where),
          ...panelProblem.options.map((problem) => where.not(rules[problem](where))),
        ])
      : where.and([isPlanned(today)(where), rules[status](where)])
  }
