import { describe, expect, test } from 'vitest'
import { answerState, lineupState } from '#contract/signOffs.ts'
import { gateBlocks, releaseGate } from '#domain/releases/releaseGate.ts'
import { madeUpContent } from './madeUpContent.ts'

type Facts = Parameters<typeof releaseGate>[0]
type Item = Facts['items'][number]
type Person = Item['people'][number]

const person = (fields: Partial<Person> = {}): Person => ({
  personId: '018f0000-0000-7000-8000-0000000000d1',
  role: 'panelist',
  name: 'Jan Próbny',
  state: 'confirmed',
  ...fields,
})

const panel = (fields: Partial<Item> = {}): Item => ({
  itemId: '018f0000-0000-7000-8000-0000000000a1',
  itemKind: 'panel',
  title: 'Panel próbny',
  start: '10:00',
  isToBeConfirmed: false,
  lineup: 'signed',
  people: [person()],
  ...fields,
})

const facts = (fields: Partial<Facts> = {}): Facts => ({
  isCancelled: false,
  items: [panel()],
  conflicts: [],
  materials: [],
  partners: [],
  projects: [],
  ...fields,
})

const codesOf = (given: Partial<Facts>) =>
  releaseGate(facts(given)).map(({ code, severity, entries }) => `${severity} ${code} ${entries.length}`)

describe('the gate before a release', () => {
  test('a programme that everybody signed and confirmed has nothing open', () => {
    expect(releaseGate(facts())).toEqual([])
    expect(gateBlocks([])).toBe(false)
  })

  test('of all the states of a line-up only a signature lets it out; a skipped one has a line of its own', () => {
    const open = lineupState.options.filter((lineup) => codesOf({ items: [panel({ lineup })] }).length > 0)
    expect(open).toEqual(lineupState.options.filter((state) => state !== 'signed'))
    expect(codesOf({ items: [panel({ lineup: 'skipped' })] })).toEqual(['blocks signatures-skipped 1'])
    expect(codesOf({ items: [panel({ lineup: 'outdated' })] })).toEqual(['blocks panels-not-signed 1'])
    // Nobody signs for a talk.
    expect(codesOf({ items: [panel({ itemKind: 'talk', lineup: 'draft' })] })).toEqual([])
  })

  test('of all the answers only a confirmation lets somebody out; reserves are announced nowhere', () => {
    const open = answerState.options.filter(
      (state) => codesOf({ items: [panel({ people: [person({ state })] })] }).length > 0,
    )
    expect(open).toEqual(answerState.options.filter((state) => state !== 'confirmed'))
    const skipped = panel({ people: [person({ state: 'skipped' }), person({ state: 'maybe' })] })
    expect(codesOf({ items: [skipped] })).toEqual([
      'blocks people-not-confirmed 1',
      'blocks answers-skipped 1',
    ])
    const others = [
      person({ role: 'reserve', state: 'proposed' }),
      person({ role: 'moderator', state: 'proposed' }),
    ]
    expect(codesOf({ items: [panel({ people: others })] })).toEqual([])
    const talk = panel({
      itemKind: 'talk',
      lineup: 'draft',
      people: [person({ role: 'speaker', state: 'invited' })],
    })
    expect(codesOf({ items: [talk] })).toEqual(['blocks people-not-confirmed 1'])
  })

  test('what is announced as „do potwierdzenia” blocks nothing', () => {
    const marked = panel({
      isToBeConfirmed: true,
      lineup: 'draft',
      people: [person({ state: 'declined' }), person({ state: 'skipped' })],
    })
    expect(codesOf({ items: [marked] })).toEqual([])
  })

  test('an open error of the programme blocks, a warning only warns', () => {
    const conflict = { key: 'k', kind: 'room-twice' as const, titles: ['Panel próbny', 'Przerwa'] }
    const gate = releaseGate(
      facts({
        conflicts: [
          { ...conflict, severity: 'warning' },
          { ...conflict, severity: 'error' },
        ],
      }),
    )
    expect(gate.map(({ code, severity }) => [code, severity])).toEqual([
      ['conflicts', 'blocks'],
      ['conflict-warnings', 'warns'],
    ])
    expect(gateBlocks(gate)).toBe(true)
  })

  test('hours to be agreed, materials, case forms and signs of the funds warn by name and hold up nothing', () => {
    const [partner] = madeUpContent.partners
    const gate = releaseGate(
      facts({
        items: [panel({ start: null })],
        materials: [
          { id: '1', name: 'Plakat', state: 'waiting' },
          { id: '2', name: 'Zaproszenie', state: 'cleared' },
          { id: '3', name: 'Baner', state: 'void' },
        ],
        projects: [
          { projectId: '1', title: 'Projekt Przykładowy', hasStrip: false },
          { projectId: '2', title: 'Projekt Drugi', hasStrip: true },
        ],
        partners: partner
          ? [
              { ...partner, genitive: '' },
              // Printed as a label before the name as it is.
              {
                ...partner,
                genitive: '',
                roles: [{ role: 'honorary-patron', order: 1, orderRule: 'agreed' }],
              },
            ]
          : [],
      }),
    )
    expect(gate.map(({ code, severity }) => [code, severity])).toEqual([
      ['items-without-time', 'warns'],
      ['materials-not-cleared', 'warns'],
      ['partners-without-case-forms', 'warns'],
      ['projects-without-strip', 'warns'],
    ])
    expect(gate.flatMap(({ entries }) => entries)).toMatchObject([
      { title: 'Panel próbny' },
      { name: 'Plakat', state: 'waiting' },
      { name: 'Fundacja Wzorcowa' },
      { title: 'Projekt Przykładowy' },
    ])
    expect(gateBlocks(gate)).toBe(false)
  })

  test('an empty programme blocks; of an event that is called off nothing is asked', () => {
    expect(codesOf({ items: [] })).toEqual(['blocks programme-empty 0'])
    expect(codesOf({ isCancelled: true, items: [] })).toEqual([])
    expect(codesOf({ isCancelled: true, items: [panel({ lineup: 'draft' })] })).toEqual([])
  })
})
