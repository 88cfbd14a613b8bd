import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Appearance, AppearanceRole } from '#contract/programme.ts'
import { printedName } from '#domain/printedName.ts'
import { PersonPicker } from '#src/pickers/PersonPicker.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { withoutPerson, withPerson, withRole } from './changeLineup.ts'
import { LineupConflict } from './LineupConflict.tsx'
import classes from './LineupEditor.module.css'
import { LineupHeader } from './LineupHeader.tsx'
import { LineupPlace } from './LineupPlace.tsx'
import { LineupSaving } from './LineupSaving.tsx'
import { ModeratorPlace } from './ModeratorPlace.tsx'
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
  renderAnswer,
  renderConsequences,
}: {
  kind: 'panel' | 'speakers'
  people: Appearance[]
  lineupRevision: number
  save: (people: Appearance[], lineupRevision: number) => Promise<StoredLineup>
  /** Who of these people stands elsewhere at the same time: the other item's name by the person's id. */
  clashesOf?: (personIds: readonly string[]) => ReadonlyMap<string, string>
  /** What can be done with the line-up as it is shown now. */
  renderActions?: (people: readonly Appearance[]) => ReactNode
  /** What a person answered, shown beside them. */
  renderAnswer?: (personId: string) => ReactNode
  /** What saving these people would undo, shown before it is done. */
  renderConsequences?: (people: readonly Appearance[]) => ReactNode
}) => {
  const { t } = useLingui()
  const lineup = useLineup({ stored: { people: storedPeople, lineupRevision }, save })
  const [announcement, setAnnouncement] = useState('')
  const form = useRef<HTMLFormElement>(null)
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
  /** A button that was pressed may have left the page: the work goes on at the question, at "Zapisz", or where people are added. */
  const goOn = (words: string) => {
    flushSync(() => setAnnouncement(words))
    if (document.activeElement !== document.body) return
    const next = form.current?.querySelector<HTMLElement>('[role="alert"] button, [type="submit"]')
    ;(next ?? addBox.current?.querySelector('input'))?.focus()
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
    >
      {renderAnswer?.(place.personId)}
    </LineupPlace>
  )
  return (
    <form
      ref={form}
      noValidate
      aria-label={kind === 'panel' ? t`Skład panelu` : t`Prelegenci`}
      className={classes['editor']}
      onSubmit={(event) => {
        event.preventDefault()
        void lineup.submit().then((isSaved) => goOn(isSaved ? t`Zapisano skład` : ''))
      }}
    >
      <LineupHeader kind={kind} people={people}>
        {renderActions?.(people)}
      </LineupHeader>
      {lineup.theirs !== null && (
        <LineupConflict
          base={base}
          mine={people}
          theirs={lineup.theirs}
          onResolve={(side) => {
            flushSync(() => lineup.resolve(side))
            goOn('')
          }}
        />
      )}
      {kind === 'panel' && (
        <ModeratorPlace takenIds={takenIds} onChange={add('moderator')}>
          {moderator === undefined ? null : renderPlace(moderator)}
        </ModeratorPlace>
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
      <div ref={addBox} className={classes['adding']}>
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
      <LineupSaving lineup={lineup}>{renderConsequences?.(people)}</LineupSaving>
      <UnsavedGuard isDirty={lineup.isDirty} />
    </form>
  )
}

const noClashes = () => new Map<string, string>()
