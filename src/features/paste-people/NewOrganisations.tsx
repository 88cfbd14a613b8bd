import { Plural } from '@lingui/react/macro'
import classes from './PastePeople.module.css'

const namedAtMost = 8

/** Which organisations will be added together with the people, named before anything is. */
export const NewOrganisations = ({ names }: { names: readonly string[] }) => {
  if (names.length === 0) return null
  const named = names.slice(0, namedAtMost).join(', ')
  return (
    <p className={classes['note']}>
      <Plural
        value={names.length}
        one="Powstanie też # nowa organizacja"
        few="Powstaną też # nowe organizacje"
        many="Powstanie też # nowych organizacji"
        other="Powstanie też # nowej organizacji"
      />
      {': '}
      {named}
      {names.length > namedAtMost && '…'}
    </p>
  )
}
