import { expect, test } from 'vitest'
import { askingDeadline } from '#domain/askingDeadline.ts'

const offered = (today: string) => askingDeadline({ startsOn: '2027-10-12', days: 14, today })

test.each([
  ['as many days before the event as the settings say', '2027-09-01', '2027-09-28'],
  ['a week from today once that has passed', '2027-09-28', '2027-10-05'],
  ['the day before the event where a week would be too long', '2027-10-08', '2027-10-11'],
  ['never a day that has passed', '2027-10-12', '2027-10-12'],
])('the last day offered for an answer is %s', (_, today, day) => {
  expect(offered(today)).toBe(day)
})
