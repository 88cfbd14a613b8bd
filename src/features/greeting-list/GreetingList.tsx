import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import type { EventGreetings, Greeting } from '#contract/greetings.ts'
import type { EventPerson } from '#domain/peopleOfEvent.ts'
import { inPrecedence } from '#domain/precedence.ts'
import { printedName } from '#domain/printedName.ts'
import { api } from '#src/api/client.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import { AddGreetings } from './AddGreetings.tsx'
import { GreetingDialog } from './GreetingDialog.tsx'
import classes from './GreetingList.module.css'
import { GreetingRow } from './GreetingRow.tsx'

type Values = { greetings: Greeting[] }

const schema = () => import('./greetingsSchema.ts').then((module) => module.greetingsSchema)

const read = ({ greetings, greetingsRevision }: EventGreetings) => ({
  values: { greetings },
  revision: greetingsRevision,
})

/** Whom the host greets, as one form: in an order that is put by hand, with what precedence would suggest. */
export const GreetingList = ({
  list,
  announced,
}: {
  list: EventGreetings
  /** Those on the programme, who can be greeted too. */
  announced: readonly EventPerson[]
}) => {
  const { t } = useLingui()
  const put = useMutation(api.greetings.put.mutationOptions())
  const [editedId, setEditedId] = useState<string | null>(null)
  const record = useRecordForm<Values, Values, EventGreetings>({
    schema,
    ...read(list),
    save: ({ greetings }, greetingsRevision) =>
      put.mutateAsync({ eventId: list.eventId, greetingsRevision, greetings }),
    read,
    onSaved: () => showDone(<Trans>Zapisano listę powitań</Trans>),
  })
  const { field } = useController({ control: record.control, name: 'greetings' })
  const greetings = field.value
  const suggestion = inPrecedence(greetings)
  const isSuggested = suggestion.every(({ id }, index) => id === greetings[index]?.id)
  const edited = greetings.find(({ id }) => id === editedId)
  const change = (id: string, part: Partial<Greeting>) =>
    field.onChange(greetings.map((it) => (it.id === id ? { ...it, ...part } : it)))
  return (
    <>
      <RecordForm
        isLong
        record={record}
        labels={{ greetings: t`Lista powitań` }}
        showValue={(_field, value) => namesOf(value)}
        onCancel={record.discard}
      >
        {greetings.length === 0 ? (
          <EmptyState title={<Trans>Tu będzie, kogo wita osoba prowadząca, w kolejności</Trans>}>
            <Trans>
              Dodaj osoby z kartoteki, z programu albo same nazwy. Lista nie jest nigdzie publikowana.
            </Trans>
          </EmptyState>
        ) : (
          <div className={classes['order']}>
            <p className={classes['quiet']}>
              <Trans>
                Precedencja jest zwyczajem, nie prawem: wybrani przed powołanymi, parlament, województwo
                (lista wojewódzka), powiat, gmina, instytucje, organizacje, biznes, media. Kolejność ułożona
                ręcznie jest ważniejsza.
              </Trans>
            </p>
            {!isSuggested && (
              <Button variant="default" onClick={() => field.onChange(suggestion)}>
                <Trans>Ułóż według precedencji</Trans>
              </Button>
            )}
          </div>
        )}
        <OrderedList
          label={t`Powitania w kolejności`}
          items={greetings}
          itemKey={({ id }) => id}
          itemName={({ card }) => printedName(card)}
          onReorder={field.onChange}
          renderItem={(greeting, index) => (
            <GreetingRow
              greeting={greeting}
              place={index + 1}
              suggested={suggestion.findIndex(({ id }) => id === greeting.id) + 1}
              onChange={(part) => change(greeting.id, part)}
              onEdit={() => setEditedId(greeting.id)}
              onRemove={() => field.onChange(greetings.filter(({ id }) => id !== greeting.id))}
            />
          )}
        />
        <AddGreetings
          greetings={greetings}
          announced={announced}
          onAdd={(added) => field.onChange([...greetings, ...added])}
        />
      </RecordForm>
      {edited !== undefined && (
        <GreetingDialog
          greeting={edited}
          onSave={(part) => {
            change(edited.id, part)
            setEditedId(null)
          }}
          onClose={() => setEditedId(null)}
        />
      )}
    </>
  )
}

const isGreeting = (value: unknown): value is Greeting =>
  typeof value === 'object' && value !== null && 'card' in value && 'presence' in value

const namesOf = (value: unknown) =>
  (Array.isArray(value) ? value.filter(isGreeting) : [])
    .map(({ card }, index) => `${index + 1}. ${printedName(card)}`)
    .join('\n')
