import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Candidates } from '#contract/requests.ts'
import { api } from '#src/api/client.ts'
import { AskDialog } from './AskDialog.tsx'
import { ChooseModerators } from './ChooseModerators.tsx'
import { ChoosePeople } from './ChoosePeople.tsx'

const none: Candidates = { panels: [], places: [] }

/** Line-ups that nobody answers for unless they are sent, or sent again. */
const toSend: readonly string[] = [
  'draft',
  'outdated',
  'declined',
] satisfies Candidates['panels'][number]['state'][]

/** Nobody asked these people yet, or what they said was for another time, place or role. */
const toAsk: readonly string[] = ['proposed', 'outdated'] satisfies Candidates['places'][number]['state'][]

/** Asks a whole event: the line-ups that wait to be sent are chosen at first, and the people on them where that is wanted. */
export const AskMany = ({ eventId, onClose }: { eventId: string; onClose: () => void }) => {
  const { data = none } = useQuery(api.requests.candidates.queryOptions({ input: { eventId } }))
  // What was pressed; whoever is not among it stands as at first.
  const [pressed, setPressed] = useState<Readonly<Record<string, boolean>>>({})
  const [asksPeople, setAsksPeople] = useState(false)
  const panels = data.panels.filter(({ moderator, state }) => moderator !== null && state !== 'void')
  const people = data.places.filter(({ role, state }) => role !== 'reserve' && toAsk.includes(state))
  const press = (id: string, isOn: boolean) => setPressed((before) => ({ ...before, [id]: isOn }))
  const chosenPanels = panels
    .filter(({ panelId, state }) => pressed[panelId] ?? toSend.includes(state))
    .map(({ panelId }) => panelId)
  const chosenPeople = people
    .filter(({ appearanceId }) => pressed[appearanceId] ?? true)
    .map(({ appearanceId }) => appearanceId)
  return (
    <AskDialog
      eventId={eventId}
      panelIds={chosenPanels}
      appearanceIds={asksPeople ? chosenPeople : []}
      onClose={onClose}
    >
      <ChooseModerators
        panels={panels}
        withoutModerator={data.panels.filter(({ moderator }) => moderator === null)}
        chosen={chosenPanels}
        onPress={press}
      />
      {people.length > 0 && (
        <ChoosePeople
          people={people}
          chosen={chosenPeople}
          isOn={asksPeople}
          onSwitch={setAsksPeople}
          onPress={press}
        />
      )}
    </AskDialog>
  )
}
