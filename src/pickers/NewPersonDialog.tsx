import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useController, useWatch } from 'react-hook-form'
import type { Person, PersonDetails } from '#contract/people.ts'
import { newId } from '#domain/id.ts'
import { printedName } from '#domain/printedName.ts'
import { splitName } from '#domain/splitName.ts'
import { api, client } from '#src/api/client.ts'
import { emptyPerson } from '#domain/emptyPerson.ts'
import { FormActions } from '#src/form/FormActions.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './NewPersonDialog.module.css'
import { type OrganisationChoice, OrganisationPicker } from './OrganisationPicker.tsx'
import type { PersonChoice } from './PersonPicker.tsx'
import { SimilarPeople } from './SimilarPeople.tsx'

const schema = () => import('#contract/people.ts').then((module) => module.personDetails)

/** A short form for somebody who is not in the directory yet, above the page that needs them; the rest can be filled in later. */
export const NewPersonDialog = ({
  typedName,
  takenIds,
  onChoose,
  onClose,
}: {
  typedName: string
  takenIds: readonly string[]
  onChoose: (choice: PersonChoice) => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const [id] = useState(newId)
  const [start] = useState(() => readName(typedName))
  const [organisation, setOrganisation] = useState<OrganisationChoice | null>(null)
  const record = useRecordForm<PersonDetails, PersonDetails, Person>({
    schema,
    values: start.details,
    revision: 0,
    save: (details) => client.people.create({ ...details, id }),
    read: readPerson,
    onSaved: (person) => onChoose(choiceOf(person)),
  })
  const { control } = record
  const queryClient = useQueryClient()
  const [unread, setUnread] = useState<unknown>()
  const chooseKnown = async (personId: string) => {
    try {
      onChoose(choiceOf(await queryClient.query(api.people.get.queryOptions({ input: { personId } }))))
    } catch (error) {
      setUnread(error)
    }
  }
  const organisationIds = useController({ control, name: 'organisationIds' })
  const [given, family] = useWatch({ control, name: ['given', 'family'] })
  // A form inside a form is not HTML: this one stands at the end of the page, above whatever asked for it.
  return createPortal(
    <Dialog title={<Trans>Nowa osoba</Trans>} onClose={onClose}>
      <form
        noValidate
        className={classes['fields']}
        onSubmit={(event) => {
          event.stopPropagation()
          void record.submit(event)
        }}
      >
        {start.isDoubtful && (
          <p className={classes['doubt']}>
            <Trans>Sprawdź, które słowo jest nazwiskiem.</Trans>
          </p>
        )}
        <div className={classes['pair']}>
          <TextField control={control} name="given" label={t`Imię`} required />
          <TextField control={control} name="family" label={t`Nazwisko`} required />
        </div>
        <SimilarPeople
          given={given}
          family={family}
          renderActions={(person) =>
            takenIds.includes(person.id) ? (
              <Trans>już tu jest</Trans>
            ) : (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t`Wybierz: ${printedName(person)}`}
                onClick={() => void chooseKnown(person.id)}
              >
                <Trans>Wybierz</Trans>
              </Button>
            )
          }
        />
        <div className={classes['pair']}>
          <TextField control={control} name="titleBefore" label={t`Tytuł przed nazwiskiem`} />
          <TextField control={control} name="titleAfter" label={t`Tytuł po nazwisku`} />
        </div>
        <TextField
          control={control}
          name="position"
          label={t`Stanowisko`}
          description={t`Tak, jak ma być wydrukowane`}
        />
        <OrganisationPicker
          label={t`Organizacja`}
          value={organisation}
          onChange={(choice) => {
            setOrganisation(choice)
            organisationIds.field.onChange(choice === null ? [] : [choice.id])
          }}
        />
        <FormActions
          isSaving={record.isSaving}
          failure={record.failure ?? unread}
          saveLabel={<Trans>Dodaj osobę</Trans>}
          onCancel={onClose}
        />
      </form>
    </Dialog>,
    document.body,
  )
}

const readName = (typed: string): { details: PersonDetails; isDoubtful: boolean } => {
  const name = splitName(typed)
  if (name === null) return { details: { ...emptyPerson, family: typed }, isDoubtful: false }
  const { doubt, ...parts } = name
  return { details: { ...emptyPerson, ...parts }, isDoubtful: doubt }
}

const readPerson = (person: Person) => ({
  values: { ...emptyPerson, given: person.given, family: person.family },
  revision: person.revision,
})

const choiceOf = (person: Person): PersonChoice => ({
  id: person.id,
  given: person.given,
  family: person.family,
  titleBefore: person.titleBefore,
  titleAfter: person.titleAfter,
  position: person.position,
  organisation: person.organisations.map(({ name }) => name).join(', '),
})
