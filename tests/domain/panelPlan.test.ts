import { describe, expect, test } from 'vitest'
import { panelPlan, partTime } from '#domain/script/panelPlan.ts'

describe('the skeleton of a panel', () => {
  test('fills every length to the minute, one part after another, with any number of guests', () => {
    for (let duration = 1; duration <= 480; duration += 1) {
      for (let guests = 0; guests <= 12; guests += 1) {
        const plan = panelPlan(duration, guests)
        let at = 0
        for (const { from, minutes } of plan) {
          expect([duration, guests, from]).toEqual([duration, guests, at])
          expect(minutes).toBeGreaterThan(0)
          at += minutes
        }
        expect([duration, guests, at]).toEqual([duration, guests, duration])
      }
    }
  })

  test('an hour with three guests', () => {
    expect(panelPlan(60, 3)).toEqual([
      { from: 0, minutes: 3, text: 'Otwarcie: temat, cel, zasady i czas rozmowy' },
      { from: 3, minutes: 3, text: 'Przedstawienie gości' },
      { from: 6, minutes: 18, text: 'Runda 1 (po ok. 6 min na osobę)' },
      { from: 24, minutes: 18, text: 'Runda 2 (po ok. 6 min na osobę)' },
      { from: 42, minutes: 15, text: 'Pytania z sali' },
      { from: 57, minutes: 3, text: 'Zamknięcie: wnioski i podziękowania' },
    ])
  })

  test('nothing is planned of a length that is not known, and nobody is introduced who is not there', () => {
    expect(panelPlan(null, 3)).toEqual([])
    expect(panelPlan(60, 0).map(({ text }) => text)).not.toContain('Przedstawienie gości')
  })

  test('parts stand at wall times, past midnight too, or at minutes while the start is unknown', () => {
    const part = { from: 6, minutes: 18, text: '' }
    expect(partTime(part, '11:00')).toBe('11:06–11:24')
    expect(partTime(part, '23:50')).toBe('23:56–00:14')
    expect(partTime(part, null)).toBe('6–24 min')
  })
})
