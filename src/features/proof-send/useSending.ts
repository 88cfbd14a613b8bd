import { useMutation, useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Material, Proof } from '#contract/materials.ts'
import { askingDeadline } from '#domain/askingDeadline.ts'
import { isDate } from '#domain/time.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { issuesOf } from '#src/form/refusal.ts'
import { todayIn } from '#src/ui/todayIn.ts'

type Delivery = 'outbox' | 'now'

const isSettled = (state: Proof['partners'][number]['state']) => state === 'accepted' || state === 'skipped'

/**
 * Whom to ask, whom to write to and until when: at first whoever has not accepted, their first contact, and so many
 * days before the event (or before the material has to be ready) as the settings say.
 */
export const useSending = (material: Material, proof: Proof, onSent: (delivery: Delivery) => void) => {
  const { eventId, dueOn } = material
  const { data: event } = useQuery(api.events.get.queryOptions({ input: { eventId } }))
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  const organisations = useQueries({
    queries: proof.partners.map(({ organisationId }) =>
      api.partners.get.queryOptions({ input: { organisationId } }),
    ),
  })
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({})
  const [writtenTo, setWrittenTo] = useState<Readonly<Record<string, string | null>>>({})
  const [typed, setTyped] = useState<string | null>(null)
  const today = todayIn(event?.timeZone)
  const before = dueOn ?? event?.startsOn
  const suggested =
    before === undefined || settings === undefined
      ? ''
      : askingDeadline({ startsOn: before, days: settings.partnerDeadlineDays, today })
  const deadline = typed ?? suggested
  const recipients = proof.partners.map(({ eventPartnerId, name, state }, index) => {
    const contacts = organisations[index]?.data?.contacts
    const contactId = eventPartnerId in writtenTo ? writtenTo[eventPartnerId] : contacts?.[0]?.id
    return {
      eventPartnerId,
      name,
      state,
      contacts,
      contactId: contactId ?? null,
      isChosen: chosen[eventPartnerId] ?? !isSettled(state),
    }
  })
  const asked = recipients.filter(({ isChosen }) => isChosen)
  const isRead = asked.every(({ contacts }) => contacts !== undefined)
  const once = useOnce()
  const send = useMutation(api.proofs.send.mutationOptions())
  const submit = async (delivery: Delivery) => {
    const said = {
      proofId: proof.id,
      deadline,
      recipients: asked.map(({ eventPartnerId, contactId }) => ({ eventPartnerId, contactId })),
      delivery,
    }
    await once(said, (id) => send.mutateAsync({ ...said, id }))
    onSent(delivery)
  }
  const [issue] = issuesOf(send.error)
  const refusedId = send.variables?.recipients[Number(issue?.path[1])]?.eventPartnerId
  const refused = recipients.find(({ eventPartnerId }) => eventPartnerId === refusedId)
  return {
    recipients,
    asked,
    /** The name of a partner that left the event since the proof was made, which is why nothing was sent. */
    gone: issue?.message === 'partner-gone' ? refused?.name : undefined,
    letters: asked.filter(({ contactId }) => contactId !== null).length,
    choose: (id: string, isOn: boolean) => setChosen((was) => ({ ...was, [id]: isOn })),
    writeTo: (id: string, contactId: string | null) => setWrittenTo((was) => ({ ...was, [id]: contactId })),
    deadline,
    setDeadline: setTyped,
    today,
    isReady: asked.length > 0 && isRead && isDate(deadline) && deadline >= today,
    send,
    submit: (delivery: Delivery) => void submit(delivery).catch(() => undefined),
  }
}
