import type { RuleSource } from '#domain/marks/ruleSource.ts'
import { addDays } from '#domain/time.ts'

/** What is known of an honorary patronage; `isGranted` is null while it was not answered. */
export type Patronage = {
  eventPartnerId: string
  /** How many days before the event the patron's office wants the application: 30, 50, 60. */
  leadDays: number
  appliedOn: string | null
  answeredOn: string | null
  isGranted: boolean | null
  /** How many days after the event photographs and a report are wanted; null where they are not. */
  reportDays: number | null
  /** Whether the logo has to leave web pages after the event. */
  removeLogo: boolean
}

export type PatronageTask = {
  kind: 'apply' | 'answer' | 'report' | 'remove-logo' | 'logo-expires'
  eventPartnerId: string
  /** The last day for it, inclusive. */
  dueOn: string
  /** When it was done; null while it was not, or nobody wrote it down. */
  doneOn: string | null
  source: RuleSource
}

/** An office answers in two weeks; silence after them is worth a call. */
const answerDays = 14

const sources = {
  apply: {
    document: 'Zasady patronatu honorowego urzędów',
    place:
      'wniosek 30 dni (Orzesze, powiat olkuski), 50 dni (Wojewoda Śląski) lub 2 miesiące (Metropolia GZM) przed wydarzeniem',
  },
  answer: {
    document: 'Zasady patronatu honorowego powiatu olkuskiego',
    place: 'odpowiedź do 14 dni; decyduje regulamin urzędu',
  },
  report: {
    document: 'Zasady patronatu honorowego miasta Trzebinia',
    place: 'zdjęcia i sprawozdanie do 3 dni po wydarzeniu; decyduje regulamin urzędu',
  },
  'remove-logo': {
    document: 'Patronat Wojewody Śląskiego: z czym się wiąże',
    place: 'logo usuwa się ze stron internetowych po wydarzeniu',
  },
  'logo-expires': { document: 'Karta partnera', place: 'data ważności logotypu podana przez partnera' },
} as const satisfies Record<PatronageTask['kind'], RuleSource>

const tasksOf = (patronage: Patronage, startsOn: string, endsOn: string): PatronageTask[] => {
  const { eventPartnerId, leadDays, appliedOn, answeredOn, isGranted, reportDays, removeLogo } = patronage
  const task = (kind: PatronageTask['kind'], dueOn: string, doneOn: string | null): PatronageTask => ({
    kind,
    eventPartnerId,
    dueOn,
    doneOn,
    source: sources[kind],
  })
  if (isGranted === false) return []
  const tasks = [task('apply', addDays(startsOn, -leadDays), appliedOn)]
  if (appliedOn !== null) tasks.push(task('answer', addDays(appliedOn, answerDays), answeredOn))
  if (isGranted === true && reportDays !== null) tasks.push(task('report', addDays(endsOn, reportDays), null))
  if (isGranted === true && removeLogo) tasks.push(task('remove-logo', addDays(endsOn, 1), null))
  return tasks
}

const inOrder = (tasks: PatronageTask[]) =>
  tasks.toSorted((left, right) => (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0))

/**
 * What has to be done about honorary patronages and logos, earliest first: apply `leadDays` before the event, hear the
 * answer, send photographs and a report after it, take the logo off web pages; and logos that may not be used until
 * the event's end. A refused patronage asks for nothing. Dates are `YYYY-MM-DD`, `validUntil` inclusive.
 */
export const patronageTasks = (
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  patronages: readonly Patronage[],
  logos: readonly { eventPartnerId: string; validUntil: string | null }[],
): PatronageTask[] =>
  inOrder([
    ...patronages.flatMap((patronage) => tasksOf(patronage, startsOn, endsOn)),
    ...logos.flatMap(({ eventPartnerId, validUntil }): PatronageTask[] =>
      validUntil === null || validUntil >= endsOn
        ? []
        : [
            {
              kind: 'logo-expires',
              eventPartnerId,
              dueOn: validUntil,
              doneOn: null,
              source: sources['logo-expires'],
            },
          ],
    ),
  ])
