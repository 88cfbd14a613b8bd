import { useLingui } from '@lingui/react/macro'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { type Control, useController, useWatch } from 'react-hook-form'
import type { Planning, PlanningDetails } from '#contract/planning.ts'
import { printedName } from '#domain/printedName.ts'
import { PersonPicker } from '#src/pickers/PersonPicker.tsx'
import { IconButton } from '#src/ui/IconButton.tsx'
import { IntervalFields } from './IntervalFields.tsx'
import classes from './PlanningForm.module.css'

/** When people can come; who is not named here always can. */
export const PersonHours = ({
  control,
  known,
  days,
  usual,
}: {
  control: Control<PlanningDetails, unknown, PlanningDetails>
  /** Those who are stored, with their names. */
  known: Planning['people']
  days: readonly string[]
  usual: { from: string; to: string }
}) => {
  const { t } = useLingui()
  const { field } = useController({ control, name: 'people' })
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  // Watched, for the field of a whole list does not see what is typed into one of its hours.
  const people = useWatch({ control, name: 'people' })
  const nameOf = (id: string) =>
    chosen.get(id) ?? known.find(({ personId }) => personId === id)?.name ?? t`Osoba spoza katalogu`
  const without = (id: string) => people.filter(({ personId }) => personId !== id)
  return (
    <>
      <ul className={classes['subjects']}>
        {people.map(({ personId, intervals }, index) => {
          const name = nameOf(personId)
          return (
            <li key={personId} className={classes['subject']}>
              <div className={classes['name']}>
                {name}
                <IconButton
                  label={t`Usuń ograniczenie: ${name}`}
                  onClick={() => field.onChange(without(personId))}
                >
                  <IconTrash size={18} stroke={1.75} />
                </IconButton>
              </div>
              <IntervalFields
                control={control}
                list="people"
                index={index}
                name={name}
                intervals={intervals}
                days={days}
                usual={usual}
                onChange={(next) =>
                  field.onChange(
                    next.length === 0
                      ? without(personId)
                      : people.map((one) =>
                          one.personId === personId ? { personId, intervals: next } : one,
                        ),
                  )
                }
              />
            </li>
          )
        })}
      </ul>
      <PersonPicker
        label={t`Dodaj osobę z ograniczoną dostępnością`}
        canCreate={false}
        value={null}
        takenIds={people.map(({ personId }) => personId)}
        onChange={(choice) => {
          if (choice === null) return
          setChosen(new Map([...chosen, [choice.id, printedName(choice)]]))
          const [day = ''] = days
          field.onChange([...people, { personId: choice.id, intervals: [{ day, ...usual }] }])
        }}
      />
    </>
  )
}
