import { useLingui } from '@lingui/react/macro'
import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { fold } from '#domain/polish.ts'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import classes from './Picker.module.css'
import { whenFound } from './whenFound.ts'
import { emptyOrganisation } from '#domain/emptyOrganisation.ts'

/** An organisation as a form holds it: enough to show which one it is. */
export type OrganisationChoice = { id: string; name: string; shortName: string }

const creation = 'create'
const sameName = (left: string, right: string) => fold(left.trim()) === fold(right.trim())

/**
 * Chooses one organisation of the directory by typing a part of its name or short name (diacritics optional), or adds a new one by
 * its name. With `value` always `null` it is a way to add to a list: the field empties after each choice. In a form use
 * `OrganisationField` or `OrganisationsField`.
 */
export const OrganisationPicker = ({
  label,
  description,
  error,
  required = false,
  disabled = false,
  value,
  excludedIds = [],
  onChange,
}: {
  label: ReactNode
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  disabled?: boolean
  value: OrganisationChoice | null
  /** Organisations that are already there: found, but not offered. */
  excludedIds?: readonly string[]
  onChange: (choice: OrganisationChoice | null) => void
}) => {
  const { t } = useLingui()
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const q = (typed ?? '').trim()
  const queryClient = useQueryClient()
  const organisations = api.partners.list.queryOptions({ input: { q, limit: 8 + excludedIds.length } })
  const found = useQuery({
    ...organisations,
    enabled: combobox.dropdownOpened,
    placeholderData: keepPreviousData,
  })
  const create = useMutation(api.partners.create.mutationOptions())
  const items = (found.data?.items ?? []).filter(({ id }) => !excludedIds.includes(id)).slice(0, 8)
  const isNew = q !== '' && found.data?.items.every(({ name }) => !sameName(name, q)) === true

  const choose = (choice: OrganisationChoice | null) => {
    setTyped(null)
    combobox.closeDropdown()
    onChange(choice)
  }
  const submit = (option: string) => {
    if (option === creation) {
      const organisation = { ...emptyOrganisation, id: newId(), name: q }
      create.mutate(organisation, { onSuccess: (created) => choose(created) })
      return
    }
    const item = items.find(({ id }) => id === option)
    if (item !== undefined) choose(item)
  }
  const failure = create.isError
    ? t`Nie dodano organizacji. Spróbuj ponownie.`
    : combobox.dropdownOpened && found.isError
      ? t`Nie udało się wyszukać. Spróbuj ponownie za chwilę.`
      : undefined
  const hint =
    isLeft && q !== '' ? t`Nic nie wybrano: wybierz z listy albo dodaj nową organizację.` : undefined

  return (
    <Combobox store={combobox} withinPortal={false} onOptionSubmit={submit}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          label={label}
          description={description}
          error={failure ?? error ?? hint}
          required={required}
          disabled={disabled || create.isPending}
          autoComplete="off"
          spellCheck={false}
          placeholder={t`Wpisz część nazwy`}
          value={typed ?? value?.name ?? ''}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            combobox.resetSelectedOption()
            combobox.openDropdown()
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={() => setLeft(false)}
          onBlur={() => {
            setLeft(true)
            combobox.closeDropdown()
            if (value !== null && q === '') setTyped(null)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !combobox.dropdownOpened) return
            // Enter chooses; it must not send the form around while somebody is still looking.
            event.preventDefault()
            if (combobox.getSelectedOptionIndex() !== -1) return
            if (found.isSuccess && !found.isPlaceholderData) combobox.selectFirstOption()
            else
              void whenFound(
                queryClient.query({ ...organisations, staleTime: 'static' }),
                event.currentTarget,
                (answer) => {
                  const first = answer.items.find(({ id }) => !excludedIds.includes(id))
                  if (first !== undefined) choose(first)
                },
              )
          }}
          rightSection={
            value !== null && !required && !disabled ? (
              <CloseButton aria-label={t`Usuń wybór`} onClick={() => choose(null)} />
            ) : null
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={items.length === 0 && !isNew && !found.isSuccess}>
        <Combobox.Options className={classes['options']} aria-label={t`Organizacje`}>
          {items.map((item) => (
            <Combobox.Option key={item.id} value={item.id} active={item.id === value?.id}>
              {item.name}
              {item.shortName !== '' && <span className={classes['beside']}>{item.shortName}</span>}
            </Combobox.Option>
          ))}
          {isNew && (
            <Combobox.Option value={creation} className={classes['new']}>
              {t`Dodaj organizację „${q}”`}
            </Combobox.Option>
          )}
          {items.length === 0 && !isNew && (
            <Combobox.Empty>{t`Nie ma takiej organizacji do wyboru`}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
