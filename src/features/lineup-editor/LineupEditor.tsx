import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Appearance, AppearanceRole } from '#contract/programme.ts'
import { lineupProblems } from '#domain/lineup.ts'
import { printedName } from '#domain/printedName.ts'
import { FormActions } from '#src/form/FormActions.tsx'
import { PersonPicker } from '#src/pickers/PersonPicker.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { withoutPerson, withPerson, withRole } from './changeLineup.ts'
import { LineupChanges } from './LineupChanges.tsx'
import { LineupConflict } from './LineupConflict.tsx'
import classes from './LineupEditor.module.css'
import { LineupPlace } from './LineupPlace.tsx'
import { type StoredLineup, useLineup } from './useLineup.ts'

const rolesOf = {
  panel: ['panelist', 'expert', 'special-guest', 'reserve', 'moderator'],
  speakers: ['speaker'],
} as const satisfies Record<string, readonly AppearanceRole[]>

/**
 * Who stands on a programme item, as one form with one PUT: choose a moderator (of a `panel`), add people by typing, put them in order,
 * give roles, mend a printed card, remove; it says what saving will change. `kind: 'speakers'` is for a welcome or a talk. `save` is
 * the endpoint's call with the revision that was read; it rejects with its error. Give it a `key` of the item's id.
 */
export const LineupEditor = ({
  kind,
  people: storedPeople,
  lineupRevision,
  save,
  clashesOf = noClashes,
  renderActions,
}: {
  kind: 'panel' | 'speakers'
  people: Appearance[]
  lineupRevision: number
  save: (people: Appearance[], lineupRevision: number) => Promise<StoredLineup>
  /** Who of these people stands elsewhere at the same time: the other item's name by the person's id. */
  clashesOf?: (personIds: readonly string[]) => ReadonlyMap<string, string>
  /** What can be done with the line-up as it is shown now. */
  renderActions?: (people: readonly Appearance[]) => ReactNode
}) => {
  const { t } = useLingui()
  const lineup = useLineup({ stored: { people: storedPeople, lineupRevision }, save })
  const [announcement, setAnnouncement] = useState('')
  const addBox = useRef<HTMLDivElement>(null)
  const { people, base, change } = lineup
  const moderator = people.find(({ role }) => role === 'moderator')
  const others = people.filter((place) => place !== moderator)
  const takenIds = people.map(({ personId }) => personId)
  const clashes = clashesOf(takenIds)
  /** What had the focus leaves the page: the work goes on where the next person is added. */
  const changeHere = (next: Appearance[], words: string) => {
    flushSync(() => {
      change(next)
      setAnnouncement(words)
    })
    addBox.current?.querySelector('input')?.focus()
  }
  const add = (role: AppearanceRole) => (choice: Parameters<typeof withPerson>[2] | null) => {
    if (choice === null) return
    const name = printedName(choice)
    changeHere(withPerson(people, base, choice, role), t`Dodano do składu: ${name}`)
  }
  const renderPlace = (place: Appearance) => (
    <LineupPlace
      place={place}
      roles={rolesOf[kind]}
      clash={clashes.get(place.personId)}
      onRole={(role) => change(withRole(people, place.personId, role))}
      onCard={(card) =>
        change(people.map((other) => (other.personId === place.personId ? { ...other, card } : other)))
      }
      onRemove={() => {
        const name = printedName(place.card)
        changeHere(withoutPerson(people, place.personId), t`Usunięto ze składu: ${name}`)
      }}
    />
  )
  const problemWords = { 'no-moderator': t`bez moderatora`, 'no-guests': t`bez gości` }

  return (
    <form
      noValidate
      aria-label={kind === 'panel' ? t`Skład panelu` : t`Prelegenci`}
      className={classes['editor']}
      onSubmit={(event) => {
        event.preventDefault()
        void lineup.submit()
      }}
    >
      <header className={classes['header']}>
        <h2>{kind === 'panel' ? <Trans>Skład</Trans> : <Trans>Prelegenci</Trans>}</h2>
        {kind === 'panel' &&
          lineupProblems(people).map((problem) => (
            <StateBadge key={problem} state="draft">
              {problemWords[problem]}
            </StateBadge>
          ))}
        <div className={classes['headerActions']}>{renderActions?.(people)}</div>
      </header>
      {lineup.theirs !== null && (
        <LineupConflict base={base} mine={people} theirs={lineup.theirs} onResolve={lineup.resolve} />
      )}
      {kind === 'panel' && (
        <section aria-label={t`Moderacja`} className={classes['moderator']}>
          <h3 className={classes['label']}>
            <Trans>Moderacja</Trans>
          </h3>
          {moderator === undefined ? (
            <PersonPicker
              isLabelHidden
              label={t`Wybierz moderatora`}
              value={null}
              takenIds={takenIds}
              onChange={add('moderator')}
            />
          ) : (
            renderPlace(moderator)
          )}
        </section>
      )}
      {others.length > 0 && (
        <OrderedList
          label={kind === 'panel' ? t`Goście panelu` : t`Prelegenci w kolejności`}
          items={others}
          itemKey={({ personId }) => personId}
          itemName={({ card }) => printedName(card)}
          onReorder={(ordered) => change([...(moderator === undefined ? [] : [moderator]), ...ordered])}
          renderItem={renderPlace}
        />
      )}
      <div ref={addBox}>
        <PersonPicker
          isLabelHidden
          label={t`Dodaj osobę`}
          value={null}
          takenIds={takenIds}
          onChange={add(rolesOf[kind][0])}
        />
      </div>
      <div role="status" className={classes['hidden']}>
        {announcement}
      </div>
      {lineup.isDirty && lineup.theirs === null && (
        <section aria-label={t`Zapisanie składu`} className={classes['saving']}>
          <h3 className={classes['label']}>
            <Trans>Zapisanie zmieni</Trans>
          </h3>
          <LineupChanges label={t`Zapisanie zmieni`} before={base} now={people} />
          <FormActions
            isSaving={lineup.isSaving}
            failure={lineup.failure}
            onCancel={() =>
              showUndo({ message: <Trans>Odrzucono zmiany składu</Trans>, onUndo: lineup.discard() })
            }
          />
        </section>
      )}
      <UnsavedGuard isDirty={lineup.isDirty} />
    </form>
  )
}

const noClashes = () => new Map<string, string>()
