import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import type { Area } from '#contract/marks.ts'
import classes from './FundingProject.module.css'

type FlagText = Readonly<Record<keyof Area, string>>

export const noFlag: FlagText = { x: '', y: '', width: '', height: '' }

/** The flag's rectangle in fractions, of percents as they were typed; null while they make none. */
export const flagOf = (typed: FlagText): Area | null => {
  const part = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')) / 100)
  const flag = { x: part(typed.x), y: part(typed.y), width: part(typed.width), height: part(typed.height) }
  const isInside = flag.x >= 0 && flag.y >= 0 && flag.x + flag.width <= 1 && flag.y + flag.height <= 1
  return isInside && flag.width > 0 && flag.height > 0 ? flag : null
}

/** Where the flag of the European Union is, when it was not found: four numbers in percent of the picture. */
export const FlagFields = ({
  file,
  flag,
  isTried,
  onChange,
}: {
  file: File | null
  flag: FlagText
  isTried: boolean
  onChange: (flag: FlagText) => void
}) => {
  const { t } = useLingui()
  const fields = [
    ['x', t`Od lewej, %`],
    ['y', t`Od góry, %`],
    ['width', t`Szerokość, %`],
    ['height', t`Wysokość, %`],
  ] as const
  return (
    <fieldset className={classes['section']}>
      <legend>
        <Trans>Gdzie jest flaga Unii Europejskiej</Trans>
      </legend>
      <p className={classes['quiet']}>
        {file?.name}{' '}
        <Trans>Wpisz położenie i wielkość flagi w procentach szerokości i wysokości obrazu.</Trans>
      </p>
      <div className={classes['numbers']}>
        {fields.map(([field, label]) => (
          <TextInput
            key={field}
            label={label}
            inputMode="decimal"
            value={flag[field]}
            onChange={({ currentTarget }) => onChange({ ...flag, [field]: currentTarget.value })}
          />
        ))}
      </div>
      {isTried && flagOf(flag) === null && (
        <p role="alert" className={classes['failure']}>
          <Trans>Wpisz cztery liczby tak, żeby flaga mieściła się w obrazie.</Trans>
        </p>
      )}
    </fieldset>
  )
}
