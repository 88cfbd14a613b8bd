import { Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { api } from '#src/api/client.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './SearchDialog.module.css'
import { rememberCommand } from './recentCommands.ts'
import { SearchGroups } from './SearchGroups.tsx'
import { matchingCommands, type SearchCommand, type SearchGroup } from './searchEntries.ts'
import { hrefOf, useHitGroups } from './useHitGroups.ts'

/**
 * Search over everything, and commands: typing narrows (diacritics optional), ↑ and ↓ choose, Enter opens. Before anything is typed the
 * commands stand there, those used last first.
 */
export const SearchDialog = ({
  commands,
  initiallyTyped = '',
  onOpen,
  onClose,
}: {
  commands: readonly SearchCommand[]
  /** What was typed before the dialog stood there. */
  initiallyTyped?: string
  /** Goes to an address of the application. */
  onOpen: (href: string) => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const [typed, setTyped] = useState(initiallyTyped)
  const [at, setAt] = useState(0)
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const q = typed.trim()
  const queryClient = useQueryClient()
  const hitsQuery = api.search.list.queryOptions({ input: { q } })
  const hits = useQuery({
    ...hitsQuery,
    enabled: q !== '' && q.length <= 200,
    placeholderData: keepPreviousData,
  })
  const hitGroups = useHitGroups(q === '' ? [] : (hits.data?.items ?? []))
  const found = matchingCommands(commands, q)
  const groupOf = (key: string, label: string, isOfEvent: boolean): SearchGroup[] => {
    const entries = found
      .filter((command) => (command.isOfEvent === true) === isOfEvent)
      .map((command) => ({ key: command.id, label: command.label, detail: '' }))
    return entries.length === 0 ? [] : [{ key, label, entries }]
  }
  const commandGroups = [
    ...groupOf('event-parts', t`W tym wydarzeniu`, true),
    ...groupOf('commands', t`Polecenia`, false),
  ]
  const groups: SearchGroup[] = [...hitGroups, ...commandGroups]
  const entries = groups.flatMap((group) => group.entries)
  const chosen = entries[Math.min(at, entries.length - 1)]

  const run = (key: string) => {
    const command = commands.find(({ id }) => id === key)
    const href = hitGroups.flatMap((group) => group.entries).find((entry) => entry.key === key)?.href
    // The dialog closes first, so that the focus goes back before the next page takes it.
    onClose()
    if (command !== undefined) {
      rememberCommand(command.id)
      command.run()
    } else if (href !== undefined) onOpen(href)
  }
  /** Enter may come before the answer to what was typed: then the first of what is found is meant. */
  const openFirst = async () => {
    const { items } = await queryClient.query(hitsQuery)
    const [hit] = items
    if (input.current?.value.trim() !== q) return
    if (hit === undefined) {
      // Not the first of `groups`: what they have found may be of what was typed before.
      const [first] = commandGroups.flatMap((group) => group.entries)
      if (first !== undefined) run(first.key)
      return
    }
    onClose()
    onOpen(hrefOf(hit))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Escape') {
      // The list is the dialog: it never closes alone, as the list of a field in a form does.
      event.preventDefault()
      onClose()
    } else if (by !== 0 && entries.length > 0) {
      event.preventDefault()
      setAt((Math.min(at, entries.length - 1) + by + entries.length) % entries.length)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (q !== '' && hits.isFetching && at === 0) void openFirst().catch(() => undefined)
      else if (chosen !== undefined) run(chosen.key)
    }
  }
  const isEmpty = entries.length === 0 && q !== '' && hits.isSuccess && !hits.isPlaceholderData

  return (
    <Dialog title={<Trans>Szukaj</Trans>} onClose={onClose}>
      <input
        ref={input}
        type="text"
        role="combobox"
        className={classes['input']}
        aria-label={t`Szukaj wydarzeń, paneli, osób i organizacji`}
        placeholder={t`Wydarzenie, panel, osoba, organizacja…`}
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${listId}-${chosen.key}`}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={classes['status']}>
        {isEmpty && <Trans>Nic takiego nie ma.</Trans>}
        {hits.isError && <Trans>Nie udało się wyszukać. Spróbuj ponownie za chwilę.</Trans>}
      </p>
      <SearchGroups
        listId={listId}
        groups={groups}
        chosen={chosen?.key}
        onRun={run}
        isStale={hits.isPlaceholderData}
      />
    </Dialog>
  )
}
