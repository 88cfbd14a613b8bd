import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dueReminderDay } from '#domain/reminders.ts'
import { addDays } from '#domain/time.ts'

const usual = { deadline: '2027-10-01', askedOn: '2027-09-01', days: [7, 3, 1, -1], remindedOn: null }

describe('who has not answered is reminded', () => {
  test.each([
    ['nobody a day too early', '2027-09-23', null],
    ['a week before the deadline', '2027-09-24', '2027-09-24'],
    ['three days before it', '2027-09-28', '2027-09-28'],
    ['the day before it', '2027-09-30', '2027-09-30'],
    ['the day after it', '2027-10-02', '2027-10-02'],
    ['late, when nothing ran on the day itself', '2027-09-26', '2027-09-24'],
    ['once for all the days that nothing ran', '2027-11-15', '2027-10-02'],
  ])('%s', (_, today, due) => {
    expect(dueReminderDay({ ...usual, today })).toBe(due)
  })

  test('not twice for the same day, and again for the next one', () => {
    const remindedOn = '2027-09-24'
    expect(dueReminderDay({ ...usual, remindedOn, today: '2027-09-24' })).toBeNull()
    expect(dueReminderDay({ ...usual, remindedOn, today: '2027-09-27' })).toBeNull()
    expect(dueReminderDay({ ...usual, remindedOn, today: '2027-09-28' })).toBe('2027-09-28')
  })

  test('not on the day of asking, nor for what was due before', () => {
    expect(dueReminderDay({ ...usual, askedOn: '2027-09-28', today: '2027-09-28' })).toBeNull()
    expect(dueReminderDay({ ...usual, askedOn: '2027-09-28', today: '2027-09-30' })).toBe('2027-09-30')
  })

  test('not at all where no days are set', () => {
    expect(dueReminderDay({ ...usual, days: [], today: '2027-10-02' })).toBeNull()
  })
})

test('whatever days the reminders run on, each due day makes at most one, and a pause makes one', () => {
  const day = fc.integer({ min: -10, max: 30 })
  const runs = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 61 })
  fc.assert(
    fc.property(
      fc.array(day, { maxLength: 6 }),
      fc.integer({ min: 0, max: 40 }),
      runs,
      fc.boolean(),
      (days, toDeadline, ran, isPointKept) => {
        const askedOn = '2027-09-01'
        const deadline = addDays(askedOn, toDeadline)
        const points = new Set(days.map((it) => addDays(deadline, -it)).filter((point) => point > askedOn))
        const made: string[] = []
        let remindedOn: string | null = null
        let previousRun = askedOn
        for (const offset of ran.toSorted((left, right) => left - right)) {
          const today = addDays(askedOn, offset)
          const due = dueReminderDay({ deadline, askedOn, today, days, remindedOn })
          const isOneDue = [...points].some((point) => previousRun < point && point <= today)
          // A run makes one reminder exactly when a due day came since the run before it, however many came.
          expect(due !== null).toBe(isOneDue)
          if (due !== null) {
            expect(points).toContain(due)
            made.push(due)
            remindedOn = isPointKept ? due : today
          }
          previousRun = today
        }
        expect(new Set(made).size).toBe(made.length)
      },
    ),
  )
})
