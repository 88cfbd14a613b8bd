import { describe, expect, test } from 'vitest'
import { attendanceDetails } from '#contract/attendance.ts'
import { countPeople, countPresences, sectorSums } from '#domain/attendance.ts'
import { newId } from '#domain/id.ts'

const sector = (people: number | null) => ({ people })
const [a, b, c] = [newId(), newId(), newId()]
const seen = (appearanceId: string, presence: 'present' | 'absent' | 'substitute') => ({
  appearanceId,
  presence,
  substitute: '',
  note: '',
})

describe('sectors and the total', () => {
  test('whoever the total has beyond the sectors are the others', () => {
    expect(sectorSums({ total: 70, sectors: [sector(30), sector(25)] })).toEqual({ counted: 55, others: 15 })
  })

  test('a sector without a number counts nothing, which is not zero others', () => {
    expect(sectorSums({ total: 70, sectors: [sector(null), sector(null)] })).toEqual({
      counted: 0,
      others: 70,
    })
  })

  test('without a total, or with more in the sectors than in it, nobody can be the others', () => {
    expect(sectorSums({ total: null, sectors: [sector(30)] }).others).toBeNull()
    expect(sectorSums({ total: 20, sectors: [sector(30)] }).others).toBeNull()
  })

  test('the form refuses more people in sectors than in all, at the total', () => {
    const form = (total: number | null) => ({
      total,
      sectors: [
        { sector: 'samorząd', people: 40 },
        { sector: 'biznes', people: 31 },
      ],
      presences: [],
    })
    expect(attendanceDetails.safeParse(form(70)).error?.issues).toMatchObject([
      { path: ['total'], message: 'fewer-than-sectors' },
    ])
    for (const total of [71, 72, null]) expect(attendanceDetails.safeParse(form(total)).success).toBe(true)
  })
})

describe('who was there of those announced', () => {
  test('each place is present, absent, substituted or not looked for', () => {
    const people = [a, b, c, newId()].map((appearanceId) => ({ appearanceId }))
    expect(countPresences(people, [seen(a, 'present'), seen(b, 'absent'), seen(c, 'substitute')])).toEqual({
      present: 1,
      absent: 1,
      substitute: 1,
      unknown: 1,
      announced: 4,
    })
  })

  test('a person with two places is one person, there when seen at either', () => {
    const place = (appearanceId: string, personId: string) => ({
      appearanceId,
      personId,
      role: 'panelist' as const,
      card: { given: '', family: '', titleBefore: '', titleAfter: '', position: '', organisation: '' },
    })
    const announced = [{ people: [place(a, 'anna'), place(b, 'jan')] }, { people: [place(c, 'anna')] }]
    expect(countPeople(announced, [seen(a, 'absent'), seen(c, 'present')])).toEqual({
      announced: 2,
      present: 1,
    })
  })
})
