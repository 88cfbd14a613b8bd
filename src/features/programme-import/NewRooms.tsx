import { Trans } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import classes from './ProgrammeImport.module.css'

/** The rooms of the file that the event does not have, and whether it is to get them. */
export const NewRooms = ({
  names,
  isAdding,
  onChange,
}: {
  names: readonly string[]
  isAdding: boolean
  onChange: (isAdding: boolean) => void
}) => {
  const list = names.join(', ')
  if (names.length === 0) return null
  return (
    <section className={classes['box']}>
      <h2>
        <Trans>Nowe sale</Trans>
      </h2>
      <p>{list}</p>
      <Checkbox
        label={<Trans>Dodaj te sale do wydarzenia</Trans>}
        description={<Trans>Bez nich punkty zostaną na razie bez sali.</Trans>}
        checked={isAdding}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </section>
  )
}
