import type { AppearanceRole, PrintedCard } from '#contract/programme.ts'
import type { Decision, LineupContent, PlaceFacts } from '#contract/signOffs.ts'
import { canonicalText, coveredFacts, lineupContent, placeFacts, type PlacedItem } from '#domain/canonical.ts'
import { moderatorOf } from '#domain/contentDifference.ts'
import { answerStanding, isPanelReady, lineupStanding } from '#domain/lineupState.ts'
import { namedCard, panelItem, placed } from './lineupContents.ts'
import { shouldBeReady } from './readyOracle.ts'

type Answer = Decision['answer']
type Person = { personId: string; role: AppearanceRole; card: PrintedCard }
type AboutPlace = { seq: number; personId: string; facts: PlaceFacts; coversHash: string }
type AboutLineup = { seq: number; content: LineupContent }

/** One thing that staff or somebody invited does; `who` and `pick` choose among the people and values at hand. */
export type Step = { act: keyof typeof acts; who: number; pick: number }

/** A panel as it is, and everything that was ever sent and said about it. */
export const newPanel = () => ({
  item: panelItem(),
  people: [placed('m', 'moderator'), placed('a'), placed('b', 'expert')],
  isVoid: false,
  seq: 0,
  sent: new Array<AboutLineup>(),
  decided: new Array<AboutLineup & { answer: Answer }>(),
  asked: new Array<AboutPlace>(),
  answered: new Array<AboutPlace & { answer: Answer }>(),
})

type Panel = ReturnType<typeof newPanel>

const contentOf = ({ item, people }: Panel) => lineupContent(item, people)
const guestsOf = ({ people }: Panel) => people.filter(({ role }) => role !== 'moderator')
const moderatorsOf = ({ people }: Panel) => people.filter(({ role }) => role === 'moderator')
const chosen = <Value>(list: readonly Value[], at: number) => list[at % list.length]

const placeOf = (panel: Panel, { personId, role }: Person): AboutPlace => {
  const facts = placeFacts(panel.item, role)
  return { seq: (panel.seq += 1), personId, facts, coversHash: canonicalText(coveredFacts(facts)) }
}

const set =
  <Field extends keyof PlacedItem>(field: Field, ...values: PlacedItem[Field][]) =>
  (panel: Panel, { pick }: Step) => {
    panel.item = { ...panel.item, [field]: values[pick % values.length] }
  }

const changeGuest = (panel: Panel, { who }: Step, change: (person: Person) => Person[]) => {
  const guest = chosen(guestsOf(panel), who)
  panel.people = panel.people.flatMap((person) => (person === guest ? change(person) : [person]))
}

const isFree = (panel: Panel, personId: string) =>
  panel.people.every((person) => person.personId !== personId)
const newcomer = (panel: Panel) => [...'abcde'].filter((id) => isFree(panel, id)).slice(0, 1)

/** The moderator answers what was sent to them last; while nothing was, they have nothing to answer. */
const decideThemselves = (answer: Answer) => (panel: Panel) => {
  const moderator = moderatorOf(contentOf(panel))
  const sent = panel.sent.findLast(({ content }) => moderatorOf(content) === moderator)
  if (panel.isVoid || moderator === undefined || sent === undefined) return
  panel.decided.push({ seq: (panel.seq += 1), content: sent.content, answer })
}

/** Staff write down what is so of the line-up as it is now. */
const writeDown = (answer: Answer) => (panel: Panel) => {
  if (moderatorsOf(panel).length === 0) return
  panel.decided.push({ seq: (panel.seq += 1), content: contentOf(panel), answer })
}

const respond =
  (answer: Answer) =>
  (panel: Panel, { who }: Step) => {
    const guest = chosen(guestsOf(panel), who)
    if (guest !== undefined) panel.answered.push({ ...placeOf(panel, guest), answer })
  }

/** Everything that can happen to a panel. */
export const acts = {
  title: set('title', 'Panel próbny', 'Panel wzorcowy'),
  day: set('day', '2027-10-12', '2027-10-13'),
  start: set('start', '10:00', '11:00', null),
  length: set('durationMinutes', 60, 90, null),
  venue: set('venue', 'Centrum Przykładowe', 'Dom Wzorcowy', ''),
  room: set('room', null, 'Sala A'),
  order: (panel: Panel) => {
    const [first, ...others] = guestsOf(panel)
    panel.people = [...moderatorsOf(panel), ...others, ...(first ? [first] : [])]
  },
  add: (panel: Panel) => {
    panel.people = [...panel.people, ...newcomer(panel).map((id) => placed(id))]
  },
  remove: (panel: Panel, step: Step) => changeGuest(panel, step, () => []),
  replace: (panel: Panel, step: Step) =>
    changeGuest(panel, step, ({ role }) => newcomer(panel).map((id) => placed(id, role))),
  role: (panel: Panel, step: Step) =>
    changeGuest(panel, step, (person) => {
      const roles = ['panelist', 'expert', 'reserve'] as const
      return [{ ...person, role: chosen(roles, step.pick) ?? 'panelist' }]
    }),
  card: (panel: Panel, step: Step) =>
    changeGuest(panel, step, (person) => [{ ...person, card: namedCard(`Testowa-${step.pick}`) }]),
  moderator: (panel: Panel, { pick }: Step) => {
    const next = chosen(['m', 'n', 'a', null] as const, pick)
    const others = guestsOf(panel).filter(({ personId }) => personId !== next)
    panel.people = [...(typeof next === 'string' ? [placed(next, 'moderator')] : []), ...others]
  },
  send: (panel: Panel) => {
    if (moderatorsOf(panel).length > 0) panel.sent.push({ seq: (panel.seq += 1), content: contentOf(panel) })
  },
  ask: (panel: Panel, { who }: Step) => {
    const guest = chosen(guestsOf(panel), who)
    if (guest) panel.asked.push(placeOf(panel, guest))
  },
  cancel: (panel: Panel) => {
    panel.isVoid = true
  },
  plan: (panel: Panel) => {
    panel.isVoid = false
  },
  sign: decideThemselves('signed'),
  remark: decideThemselves('changes-requested'),
  refuseToModerate: decideThemselves('cannot-moderate'),
  signOnBehalf: writeDown('signed'),
  skipModerator: writeDown('skipped'),
  reopenSignature: writeDown('reopened'),
  confirm: respond('confirmed'),
  confirmAll: (panel: Panel, step: Step) => {
    for (const who of guestsOf(panel).keys()) respond('confirmed')(panel, { ...step, who })
  },
  maybe: respond('maybe'),
  decline: respond('declined'),
  withdraw: respond('cannot-attend'),
  skipGuest: respond('skipped'),
  reopenAnswer: respond('reopened'),
}

/** Does one thing to a panel. */
export const take = (panel: Panel, step: Step) => acts[step.act](panel, step)

/** Whether a panel is ready: as the rules of `domain/` say, and as what people said says. */
export const readiness = (panel: Panel) => {
  const { isVoid } = panel
  const now = contentOf(panel)
  const people = panel.people.map((person) => {
    const facts = placeFacts(panel.item, person.role)
    const isTheirs = (it: AboutPlace) => it.personId === person.personId
    const standing = answerStanding({
      isVoid,
      coversHash: canonicalText(coveredFacts(facts)),
      requests: panel.asked.filter(isTheirs),
      decisions: panel.answered.filter(isTheirs),
    })
    return { ...person, facts, state: standing.state, answered: panel.answered.filter(isTheirs) }
  })
  const lineup = lineupStanding({ isVoid, now, requests: panel.sent, decisions: panel.decided })
  const places = people.map(({ personId, facts, answered }) => ({
    now: { personId, ...facts },
    answered: answered.map((it) => ({ answer: it.answer, for: { personId: it.personId, ...it.facts } })),
  }))
  return {
    isReady: isPanelReady(lineup.state, people),
    shouldBe: shouldBeReady({ isVoid, isPanel: true, now, decided: panel.decided, places }),
  }
}
