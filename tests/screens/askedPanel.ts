import type { MockRole } from '#mocks/signIn.ts'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'

const id = (key: string) => exampleId(`forum-2027/${key}`)

/** The made-up forum's first panel, which the seed `asked` asks about, and its moderator's and a guest's addresses. */
export const askedPanel = {
  panelId: id('item/2'),
  path: `/review/panels/${id('item/2')}`,
  guestPath: `/review/answers/${id('place/2/wzorcowa')}`,
  probny: id('person/probny'),
  wzorcowa: id('person/wzorcowa'),
}

type SignInAs = (role: MockRole | null) => Promise<void>

/** Does something as the staff's planner, while `role` has their page open. */
export const asPlanner = async <Done>(signInAs: SignInAs, role: MockRole, work: () => Promise<Done>) => {
  await signInAs('planner')
  const done = await work()
  await signInAs(role)
  return done
}

const { panelId } = askedPanel

/** Moves the panel to another hour. */
export const moveTo = async (start: string) => {
  const { title, abstract, day, durationMinutes, roomId, ownerId, facts, revision } = await client.panels.get(
    { panelId },
  )
  const details = { title, abstract, day, durationMinutes, roomId, ownerId, facts }
  await client.panels.putDetails({ panelId, revision, ...details, start })
}

/** Puts Zenon Testowy-Dwojga in the place of Maria Wzorcowa, and Jan Próbny into another position. */
export const changePeople = async () => {
  const { people, lineupRevision } = await client.panels.get({ panelId })
  const kept = people
    .filter(({ personId }) => personId !== askedPanel.wzorcowa)
    .map((place) =>
      place.personId === askedPanel.probny
        ? { ...place, card: { ...place.card, position: 'prezes zarządu' } }
        : place,
    )
  const added = { id: newId(), personId: id('person/testowy'), role: 'expert' as const, card: null }
  await client.panels.putLineup({ panelId, lineupRevision, people: [...kept, added] })
}

/** Sends the line-up as it is now to its moderator. */
export const sendAgain = () => client.lineups.send({ panelId, id: newId(), deadline: '2027-10-06' })
