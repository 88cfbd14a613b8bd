import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { panelProblem, type PanelProblem, type PanelStatus } from '#contract/panels.ts'
import type { AnswerState, LineupState } from '#contract/signOffs.ts'
import { answersBy } from '#domain/signOff.ts'
import type { Schema } from '#server/database/schema.ts'
import { lacks } from './lineup.ts'
import type { Ask } from './page.ts'
import type { Held } from './readHeld.ts'

type Where = ExpressionBuilder<Schema, 'programme_item'>
type Condition = (where: Where) => Expression<SqlBool>

/** True where the event has rooms to choose from. */
export const eventHasRooms = (where: Where) =>
  where.exists(
    where
      .selectFrom('room')
      .select(sql<number>`1`.as('one'))
      .whereRef('room.eventId', '=', 'programme_item.eventId'),
  )

/** Nobody is asked about the example: its panels stand nowhere, and no state is shown beside them. */
export const isReal = (where: Where) =>
  where('programme_item.eventId', 'not in', (events) =>
    events.selectFrom('event').select('event.id').where('event.isExample', '=', 1),
  )

/** Only what is still planned can lack anything: not an example, nothing held, archived or called off. */
const isPlanned =
  ({ before, held }: Held): Condition =>
  (where) =>
    where('programme_item.eventId', 'in', (events) =>
      events
        .selectFrom('event')
        .select('event.id')
        .where('event.isExample', '=', 0)
        .where('event.state', 'in', ['draft', 'planning'])
        .where('event.endsOn', '>=', before)
        .where('event.id', 'not in', ['', ...held]),
    )

/** The rules of `itemProblems` in `domain/programme.ts`, as the database can ask for them. */
const conditions = (clashing: ReadonlySet<string>): Record<PanelProblem, Condition> => ({
  'no-moderator': (where) => lacks('moderator')(where),
  'no-guests': (where) => lacks('guest')(where),
  'no-owner': (where) => where('programme_item.ownerId', 'is', null),
  'no-time': (where) => where('programme_item.start', 'is', null),
  'no-room': (where) => where.and([where('programme_item.roomId', 'is', null), eventHasRooms(where)]),
  'person-clash': (where) => where('programme_item.id', 'in', ['', ...clashing]),
  'outside-dates': (where) =>
    where.exists(
      where
        .selectFrom('event as its')
        .select('its.id')
        .whereRef('its.id', '=', 'programme_item.eventId')
        .where((its) =>
          its.or([
            its('programme_item.day', '<', its.ref('its.startsOn')),
            its('programme_item.day', '>', its.ref('its.endsOn')),
          ]),
        ),
    ),
})

const inState =
  (state: LineupState): Condition =>
  (where) =>
    where('programme_item.lineupState', '=', state)

/** Somebody who is not a reserve stands in one of these states. */
const hasAnswers =
  (states: readonly AnswerState[]): Condition =>
  (where) =>
    where('programme_item.id', 'in', (places) =>
      places
        .selectFrom('appearance')
        .select('appearance.itemId')
        .where('appearance.removedAt', 'is', null)
        .where('appearance.role', 'not in', ['moderator', 'reserve'])
        .where('appearance.answerState', 'in', [...states]),
    )

/** Where a panel stands, whether or not it is still planned. */
const standings: Record<Exclude<PanelStatus, PanelProblem | 'complete'>, Condition> = {
  draft: inState('draft'),
  sent: inState('sent'),
  signed: inState('signed'),
  'changes-requested': inState('changes-requested'),
  declined: inState('declined'),
  outdated: inState('outdated'),
  skipped: inState('skipped'),
  void: inState('void'),
  ready: (where) => where('programme_item.isReady', '=', 1),
  'answers-to-ask': hasAnswers(answersBy['answers-to-ask']),
  'answers-waiting': hasAnswers(answersBy['answers-waiting']),
  'answers-outdated': hasAnswers(answersBy['answers-outdated']),
  'answers-declined': hasAnswers(answersBy['answers-declined']),
  proposals: (where) => where('programme_item.openProposals', '>', 0),
}

const isStanding = (status: PanelStatus): status is keyof typeof standings => status in standings

/** The planned panels with one problem, those that lack nothing, or those that stand somewhere with their people. */
export const withStatus =
  (status: PanelStatus, clashing: ReadonlySet<string>, held: Held, ask: Ask): Condition =>
  (where) => {
    // Few of all that is planned lack something; whoever stands somewhere is met along the order of a page.
    if (isStanding(status)) return ask(where.and([standings[status](where), isReal(where)]))
    const rules = conditions(clashing)
    return status === 'complete'
      ? where.and([
          isPlanned(held)(where),
          ...panelProblem.options.map((problem) => where.not(rules[problem](where))),
        ])
      : where.and([isPlanned(held)(where), rules[status](where)])
  }
