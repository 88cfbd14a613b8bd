import { describe, expect, test } from 'vitest'
import { placeFacts } from '#domain/canonical.ts'
import { owedLetter } from '#domain/owedLetters.ts'
import { panelItem } from './lineupContents.ts'

const known = placeFacts(panelItem(), 'panelist')
const elsewhere = placeFacts(panelItem({ room: 'Sala A' }), 'panelist')
const renamed = placeFacts(panelItem({ title: 'Panel wzorcowy' }), 'panelist')
const comes = { known, knowsGone: false, now: known, isVoid: false, hasRefused: false, isStanding: true }

describe('the letter that somebody is owed', () => {
  test('none, while everything is as they know it', () => {
    expect(owedLetter(comes)).toBeNull()
  })

  test('who comes is told of another room or title', () => {
    expect(owedLetter({ ...comes, now: elsewhere })).toEqual({
      kind: 'change',
      before: known,
      now: elsewhere,
    })
    expect(owedLetter({ ...comes, now: renamed })).toMatchObject({ kind: 'change', now: renamed })
  })

  test('who has to be asked anew is not also told', () => {
    const later = placeFacts(panelItem({ start: '12:00' }), 'panelist')
    expect(owedLetter({ ...comes, now: later, isStanding: false })).toBeNull()
    expect(owedLetter({ ...comes, now: elsewhere, isStanding: false })).toBeNull()
  })

  test('another role alone is asked about, never told', () => {
    expect(owedLetter({ ...comes, now: placeFacts(panelItem(), 'expert') })).toBeNull()
  })

  test('who no longer stands there is told, also when they had not answered yet', () => {
    expect(owedLetter({ ...comes, now: null })).toEqual({ kind: 'removal', before: known, now: null })
    expect(owedLetter({ ...comes, now: null, isStanding: false })).toMatchObject({ kind: 'removal' })
  })

  test('who is called off is told so, whether they still stand there or not', () => {
    const cancelled = { kind: 'cancellation', before: known, now: null }
    expect(owedLetter({ ...comes, isVoid: true })).toEqual(cancelled)
    expect(owedLetter({ ...comes, isVoid: true, isStanding: false })).toEqual(cancelled)
    expect(owedLetter({ ...comes, isVoid: true, now: null })).toEqual(cancelled)
  })

  test.each([
    ['refused', { hasRefused: true }],
    ['knows it already', { knowsGone: true }],
  ])('who %s is left alone', (_, fact) => {
    for (const news of [{ now: null }, { isVoid: true }, { now: elsewhere }])
      expect(owedLetter({ ...comes, ...fact, ...news })).toBeNull()
  })
})
