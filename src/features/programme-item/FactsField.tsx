import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type Control, useController, useWatch } from 'react-hook-form'
import type { ItemDetails } from '#contract/programme.ts'
import { TextField } from '#src/form/TextField.tsx'
import { IconButton } from '#src/ui/IconButton.tsx'
import classes from './ItemForm.module.css'

/** The figures that a talk states, each a label and a value: „organizacje pozarządowe”, „197”. */
export const FactsField = ({ control }: { control: Control<ItemDetails, unknown, ItemDetails> }) => {
  const { t } = useLingui()
  const { field } = useController({ control, name: 'facts' })
  // Watched, for the field of a whole list does not see what is typed into one of its figures.
  const facts = useWatch({ control, name: 'facts' })
  return (
    <fieldset className={classes['facts']}>
      <legend>
        <Trans>Dane do artykułu</Trans>
      </legend>
      {facts.map((fact, index) => (
        <div key={index} className={classes['fact']}>
          <TextField control={control} name={`facts.${index}.label`} label={t`Co`} autoComplete="off" />
          <TextField control={control} name={`facts.${index}.value`} label={t`Ile`} autoComplete="off" />
          <IconButton
            label={t`Usuń: ${fact.label}`}
            onClick={() => field.onChange(facts.filter((_, other) => other !== index))}
          >
            <IconTrash size={18} stroke={1.75} />
          </IconButton>
        </div>
      ))}
      <div>
        <Button variant="default" onClick={() => field.onChange([...facts, { label: '', value: '' }])}>
          <Trans>Dodaj liczbę</Trans>
        </Button>
      </div>
    </fieldset>
  )
}
