import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decision, type AnswerState, type LineupState } from '#contract/signOffs.ts'
import { lineupContent } from '#domain/canonical.ts'
import { answerStanding, isPanelReady, lineupStanding } from '#domain/lineupState.ts'
import { namedCard, panelItem, placed } from './lineupContents.ts'
import { acts, newPanel, readiness, take, type Step } from './signOffModel.ts'

const people = [placed('m', 'moderator'), placed('a')]
const first = lineupContent(panelItem(), people)
const later = lineupContent(panelItem({ start: '11:00' }), people)
const respelt = lineupContent(panelItem({ room: 'Sala A' }), [
  placed('m', 'moderator'),
  placed('a', 'panelist', namedCard('A-B')),
])
const replaced = lineupContent(panelItem(), [placed('n', 'moderator'), placed('a')])
const lineups = new Map(Object.entries({ first, later, respelt, replaced }))

/** What happened in order, from words: `sent first, signed first`. What is no answer was sent. */
const readStory = <About>(story: string, find: (name: string) => About) => {
  const rows = story.split(', ').flatMap((part, index) => {
    const [what = '', name] = part.split(' ')
    return name === undefined ? [] : [{ seq: index + 1, what, about: find(name) }]
  })
  const answers = rows.map((row) => ({ ...row, answer: decision.shape.answer.safeParse(row.what).data }))
  return {
    requests: rows.filter(({ what }) => what === 'sent'),
    decisions: answers.flatMap(({ answer, ...row }) => (answer === undefined ? [] : [{ ...row, answer }])),
  }
}

const lineupNamed = (name: string) => {
  const content = lineups.get(name)
  if (!content) throw new Error(`There is no line-up ${name}`)
  return content
}

const standing = (now: string, story: string, isVoid = false) => {
  const { requests, decisions } = readStory(story, lineupNamed)
  return lineupStanding({
    isVoid,
    now: lineupNamed(now),
    requests: requests.map(({ about, ...row }) => ({ ...row, content: about })),
    decisions: decisions.map(({ about, ...row }) => ({ ...row, content: about })),
  })
}

describe('where a line-up stands with its moderator', () => {
  const cases: [string, LineupState, string, string][] = [
    ['nothing was sent', 'draft', 'first', ''],
    ['it was sent', 'sent', 'first', 'sent first'],
    ['it was sent and changed since', 'sent', 'later', 'sent first'],
    ['it was signed', 'signed', 'first', 'sent first, signed first'],
    ['it was signed without being sent', 'signed', 'first', 'signed first'],
    ['a name was respelt and the room changed since', 'signed', 'respelt', 'signed first'],
    ['the hour changed since', 'outdated', 'later', 'sent first, signed first'],
    ['it was sent again since', 'sent', 'later', 'signed first, sent later'],
    ['it was signed again', 'signed', 'later', 'signed first, sent later, signed later'],
    ['the change was taken back unanswered', 'signed', 'first', 'signed first, sent later'],
    ['the earlier version was signed', 'outdated', 'later', 'signed later, signed first'],
    ['sent once more as it was signed', 'signed', 'first', 'signed first, sent first'],
    ['remarks came', 'changes-requested', 'first', 'sent first, changes-requested first'],
    ['changed for the remarks', 'changes-requested', 'later', 'sent first, changes-requested first'],
    ['sent again after remarks', 'sent', 'later', 'changes-requested first, sent later'],
    ['remarks after the signature', 'changes-requested', 'first', 'signed first, changes-requested first'],
    ['the moderator cannot', 'declined', 'first', 'sent first, cannot-moderate first'],
    ['they cannot, and another is found', 'draft', 'replaced', 'sent first, cannot-moderate first'],
    ['another moderator after a signature', 'outdated', 'replaced', 'sent first, signed first'],
    ['sent to another moderator', 'sent', 'replaced', 'signed first, sent replaced'],
    ['staff skipped it', 'skipped', 'first', 'sent first, skipped first'],
    ['skipped, and the hour changed since', 'outdated', 'later', 'sent first, skipped first'],
    ['the signature was taken back', 'sent', 'first', 'sent first, signed first, reopened first'],
    ['what was never sent was taken back', 'draft', 'first', 'signed first, reopened first'],
  ]
  test.each(cases)('%s: %s', (_, state, now, story) => {
    expect(standing(now, story).state).toBe(state)
  })

  test('nothing stands on what is called off', () => {
    expect(standing('first', 'signed first', true).state).toBe('void')
  })

  test('it rests on the last request to the present moderator, and on no remark of another', () => {
    const story = 'sent first, changes-requested first'
    expect(standing('replaced', story)).toMatchObject({ request: null, decision: null })
    expect(standing('first', story)).toMatchObject({ request: { seq: 1 }, decision: { seq: 2 } })
  })
})

describe("where somebody's own place stands", () => {
  const place = (now: string, story: string, isVoid = false) => {
    const { requests, decisions } = readStory(story, (name) => name)
    return answerStanding({
      isVoid,
      coversHash: now,
      requests: requests.map(({ about, ...row }) => ({ ...row, coversHash: about })),
      decisions: decisions.map(({ about, ...row }) => ({ ...row, coversHash: about })),
    }).state
  }
  const cases: [string, AnswerState, string, string][] = [
    ['nobody asked', 'proposed', 'ten', ''],
    ['asked', 'invited', 'ten', 'sent ten'],
    ['asked for another hour', 'outdated', 'eleven', 'sent ten'],
    ['comes', 'confirmed', 'ten', 'sent ten, confirmed ten'],
    ['said so without being asked', 'confirmed', 'ten', 'confirmed ten'],
    ['comes at another hour', 'outdated', 'eleven', 'sent ten, confirmed ten'],
    ['asked for the new hour', 'invited', 'eleven', 'confirmed ten, sent eleven'],
    ['the old hour again', 'confirmed', 'ten', 'confirmed ten, sent eleven'],
    ['asked again, though they come', 'confirmed', 'ten', 'confirmed ten, sent ten'],
    ['may come', 'maybe', 'ten', 'sent ten, maybe ten'],
    ['asked again after a maybe', 'invited', 'ten', 'maybe ten, sent ten'],
    ['does not come', 'declined', 'ten', 'declined ten'],
    ['does not come at another hour', 'outdated', 'eleven', 'declined ten'],
    ['cannot come any more', 'cannot-attend', 'ten', 'confirmed ten, cannot-attend ten'],
    ['comes after all', 'confirmed', 'ten', 'declined ten, confirmed ten'],
    ['not waited for', 'skipped', 'ten', 'sent ten, skipped ten'],
    ['not waited for, at another hour', 'outdated', 'eleven', 'skipped ten'],
    ['waited for again', 'invited', 'ten', 'sent ten, confirmed ten, reopened ten'],
    ['waited for again, never asked', 'proposed', 'ten', 'confirmed ten, reopened ten'],
    ['called off', 'void', 'ten', 'confirmed ten'],
  ]
  test.each(cases)('%s: %s', (_, state, now, story) => {
    expect(place(now, story, state === 'void')).toBe(state)
  })
})

describe('a panel is ready', () => {
  const guest = (state: AnswerState) => ({ role: 'panelist' as const, state })

  test('when it is signed and everybody comes; a reserve need not say so, nor the moderator who signed', () => {
    const reserve = { role: 'reserve' as const, state: 'declined' as const }
    const moderator = { role: 'moderator' as const, state: 'proposed' as const }
    expect(isPanelReady('signed', [moderator, guest('confirmed'), reserve])).toBe(true)
  })

  const others: AnswerState[] = [
    'proposed',
    'invited',
    'maybe',
    'declined',
    'cannot-attend',
    'outdated',
    'skipped',
    'void',
  ]
  test.each(others)('never while somebody is %s', (state) => {
    expect(isPanelReady('signed', [guest('confirmed'), guest(state)])).toBe(false)
  })

  const states: LineupState[] = [
    'draft',
    'sent',
    'changes-requested',
    'declined',
    'outdated',
    'skipped',
    'void',
  ]
  test.each(states)('never while its line-up is %s', (state) => {
    expect(isPanelReady(state, [guest('confirmed')])).toBe(false)
  })

  test('in 10 000 random sequences of edits and answers exactly where people said what makes it so', () => {
    const names = Object.keys(acts).filter((name): name is Step['act'] => name in acts)
    const step = fc.record({ act: fc.constantFrom(...names), who: fc.nat(5), pick: fc.nat(5) })
    const settle = (['send', 'sign', 'confirmAll'] as const).map((act) => ({ act, who: 0, pick: 0 }))
    let [ready, lost] = [0, 0]
    fc.assert(
      fc.property(fc.array(step, { maxLength: 24 }), fc.nat(24), (steps, at) => {
        const panel = newPanel()
        let wasReady = false
        // Somewhere in between everything is sent and answered, so that there is something to lose.
        for (const next of [...steps.slice(0, at), ...settle, ...steps.slice(at)]) {
          take(panel, next)
          const { isReady, shouldBe } = readiness(panel)
          expect(isReady).toBe(shouldBe)
          if (isReady) ready += 1
          if (wasReady && !isReady) lost += 1
          wasReady = isReady
        }
      }),
      { seed: 2027, numRuns: 10_000 },
    )
    expect(ready).toBeGreaterThan(5000)
    expect(lost).toBeGreaterThan(2000)
  })
})
