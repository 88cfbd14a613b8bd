import { useLingui } from '@lingui/react/macro'
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from '#src/form/fieldProps.ts'
import { IconButton } from '#src/ui/IconButton.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import classes from './OrganisationsField.module.css'
import { type OrganisationChoice, OrganisationPicker } from './OrganisationPicker.tsx'

/**
 * Several organisations in a form, in an order that matters: the value is their ids. `known` names those that the record holds;
 * `firstMark` stands beside the first one, when being first means something („główna”).
 */
export const OrganisationsField = <Values extends FieldValues>({
  control,
  name,
  label,
  known,
  firstMark,
  max = 5,
  ...words
}: FieldProps<Values> & {
  known: readonly OrganisationChoice[]
  firstMark?: ReactNode
  /** How many organisations the record takes. */
  max?: number
}) => {
  const { t } = useLingui()
  const { field, fieldState } = useController({ control, name })
  const [chosen, setChosen] = useState<readonly OrganisationChoice[]>([])
  const ids = readIds(field.value)
  const named = ids.map(
    (id) => [...chosen, ...known].find((choice) => choice.id === id) ?? { id, name: '…', shortName: '' },
  )
  const isFull = ids.length >= max
  return (
    <div className={classes['field']}>
      <OrganisationPicker
        {...words}
        label={label}
        value={null}
        disabled={words.disabled === true || isFull}
        excludedIds={ids}
        error={fieldState.error?.message}
        {...(isFull ? { description: t`To najwięcej organizacji, ile można tu wpisać.` } : {})}
        onChange={(choice) => {
          if (choice === null) return
          setChosen((choices) => [...choices, choice])
          field.onChange([...ids, choice.id])
        }}
      />
      {named.length > 0 && (
        <OrderedList
          label={t`Wybrane organizacje, w kolejności`}
          items={named}
          itemKey={({ id }) => id}
          itemName={(choice) => choice.name}
          onReorder={(ordered) => field.onChange(ordered.map(({ id }) => id))}
          renderItem={(choice, index) => (
            <div className={classes['row']}>
              <span className={classes['name']}>
                {choice.name}
                {index === 0 && named.length > 1 && firstMark !== undefined && (
                  <span className={classes['mark']}>{firstMark}</span>
                )}
              </span>
              <IconButton
                label={t`Usuń: ${choice.name}`}
                onClick={() => field.onChange(ids.filter((id) => id !== choice.id))}
              >
                <IconX size={18} stroke={1.75} />
              </IconButton>
            </div>
          )}
        />
      )}
    </div>
  )
}

const readIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []
