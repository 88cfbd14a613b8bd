import { useLingui } from '@lingui/react/macro'
import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { PersonListItem } from '#contract/people.ts'
import type { PrintedCard } from '#contract/programme.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { api } from '#src/api/client.ts'
import classes from './Picker.module.css'
import { whenFound } from './whenFound.ts'

/** A person as a form holds them: who it is, and the card that would be printed. */
export type PersonChoice = PrintedCard & { id: string }

// The form behind it is read when somebody is added, not with every list that filters by a person.
const NewPersonDialog = lazy(async () => ({
  default: (await import('./NewPersonDialog.tsx')).NewPersonDialog,
}))

const creation = 'create'
const shownAtMost = 8

/**
 * Chooses one person of the directory by typing a part of their name, organisation or position (diacritics optional), those seen most
 * recently first, or adds a new one in a small dialog. With `value` always `null` it is a way to add to a list: the field empties after
 * each choice.
 */
export const PersonPicker = ({
  label,
  isLabelHidden = false,
  description,
  error,
  disabled = false,
  canCreate = true,
  value,
  takenIds = [],
  onChange,
}: {
  label: string
  isLabelHidden?: boolean
  description?: ReactNode
  error?: ReactNode
  disabled?: boolean
  /** Whether somebody who is not in the directory can be added: not where a list is only filtered. */
  canCreate?: boolean
  value: PersonChoice | null
  /** People who are already there: shown, but not to be chosen again. */
  takenIds?: readonly string[]
  onChange: (choice: PersonChoice | null) => void
}) => {
  const { t } = useLingui()
  const [typed, setTyped] = useState<string | null>(null)
  const [newName, setNewName] = useState<string | null>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const q = (typed ?? '').trim()
  const queryClient = useQueryClient()
  const people = api.people.list.queryOptions({
    input: { q, limit: shownAtMost + takenIds.length, sort: q === '' ? '-appearances' : 'family' },
  })
  const found = useQuery({
    ...people,
    enabled: combobox.dropdownOpened,
    placeholderData: keepPreviousData,
  })
  const arrange = (rows: readonly PersonListItem[]) =>
    rows
      .toSorted((left, right) => (right.lastDay ?? '').localeCompare(left.lastDay ?? ''))
      .toSorted((left, right) => Number(takenIds.includes(left.id)) - Number(takenIds.includes(right.id)))
      .slice(0, shownAtMost)
  const items = arrange(found.data?.items ?? [])

  const choose = (choice: PersonChoice | null) => {
    setTyped(null)
    combobox.closeDropdown()
    onChange(choice)
  }
  const submit = (option: string) => {
    if (option === creation) {
      setNewName(q)
      combobox.closeDropdown()
      return
    }
    const item = items.find(({ id }) => id === option)
    if (item !== undefined) choose(choiceOf(item))
  }

  const chooseFirst = (answer: { items: PersonListItem[] }) => {
    const [first] = arrange(answer.items)
    if (first !== undefined && !takenIds.includes(first.id)) choose(choiceOf(first))
    else if (canCreate && q !== '') submit(creation)
  }

  return (
    <>
      <Combobox store={combobox} withinPortal={false} onOptionSubmit={submit}>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            {...(isLabelHidden ? { 'aria-label': label } : { label })}
            description={description}
            error={
              combobox.dropdownOpened && found.isError
                ? t`Nie udało się wyszukać. Spróbuj ponownie za chwilę.`
                : error
            }
            disabled={disabled}
            autoComplete="off"
            spellCheck={false}
            placeholder={isLabelHidden ? label : t`Wpisz imię lub nazwisko`}
            value={typed ?? (value === null ? '' : printedName(value))}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value)
              combobox.resetSelectedOption()
              combobox.openDropdown()
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={() => {
              combobox.closeDropdown()
              if (value !== null && q === '') setTyped(null)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              // Enter chooses; it must not send the form around while somebody is still looking.
              if (combobox.dropdownOpened || q !== '') event.preventDefault()
              if (!combobox.dropdownOpened || combobox.getSelectedOptionIndex() !== -1) return
              if (found.isSuccess && !found.isPlaceholderData) combobox.selectFirstOption()
              else
                void whenFound(
                  queryClient.query({ ...people, staleTime: 'static' }),
                  event.currentTarget,
                  chooseFirst,
                )
            }}
            rightSection={
              value !== null && !disabled ? (
                <CloseButton aria-label={t`Usuń wybór`} onClick={() => choose(null)} />
              ) : null
            }
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!found.isSuccess}>
          <Combobox.Options className={classes['options']} aria-label={t`Osoby`}>
            {items.map((item) => (
              <Combobox.Option key={item.id} value={item.id} disabled={takenIds.includes(item.id)}>
                {printedName(item)}
                <span className={classes['beside']}>
                  {takenIds.includes(item.id) ? t`już tu jest` : affiliation(item)}
                </span>
              </Combobox.Option>
            ))}
            {canCreate && q !== '' && (
              <Combobox.Option value={creation} className={classes['new']}>
                {t`Dodaj osobę „${q}”…`}
              </Combobox.Option>
            )}
            {items.length === 0 && (q === '' || !canCreate) && (
              <Combobox.Empty>{t`Nie ma takiej osoby w kartotece`}</Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {newName !== null && (
        <Suspense>
          <NewPersonDialog
            typedName={newName}
            takenIds={takenIds}
            onChoose={(choice) => {
              setNewName(null)
              choose(choice)
            }}
            onClose={() => {
              setNewName(null)
            }}
          />
        </Suspense>
      )}
    </>
  )
}

const choiceOf = (person: PersonChoice): PersonChoice => ({
  id: person.id,
  given: person.given,
  family: person.family,
  titleBefore: person.titleBefore,
  titleAfter: person.titleAfter,
  position: person.position,
  organisation: person.organisation,
})
