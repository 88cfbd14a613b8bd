import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Appearance } from '#contract/programme.ts'
import { printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { moderatorFirst } from './changeLineup.ts'
import { LineupChanges } from './LineupChanges.tsx'
import classes from './LineupEditor.module.css'

/** Somebody else saved this line-up meanwhile: both sides beside each other, what each changed, and three ways on. */
export const LineupConflict = ({
  base,
  mine,
  theirs,
  onResolve,
}: {
  base: readonly Appearance[]
  mine: readonly Appearance[]
  theirs: readonly Appearance[]
  onResolve: (side: 'mine' | 'theirs' | 'both') => void
}) => {
  const { t } = useLingui()
  return (
    <section role="alert" aria-label={t`Dwie wersje składu`} className={classes['conflict']}>
      <h3>
        <Trans>Ktoś zapisał ten skład w międzyczasie</Trans>
      </h3>
      <p className={classes['quiet']}>
        <Trans>
          Zmiany wprowadzone tutaj zostały. Wybierz, co ma zostać; zapisze się dopiero po „Zapisz”.
        </Trans>
      </p>
      <div className={classes['sides']}>
        <Side title={t`Ułożone tutaj`} base={base} people={mine}>
          <Button variant="default" size="compact-sm" onClick={() => onResolve('mine')}>
            <Trans>Zostaw ułożone tutaj</Trans>
          </Button>
        </Side>
        <Side title={t`Zapisane przez inną osobę`} base={base} people={theirs}>
          <Button variant="default" size="compact-sm" onClick={() => onResolve('theirs')}>
            <Trans>Weź zapisane</Trans>
          </Button>
        </Side>
      </div>
      <Button onClick={() => onResolve('both')}>
        <Trans>Połącz obie zmiany</Trans>
      </Button>
    </section>
  )
}

const Side = ({
  title,
  base,
  people,
  children,
}: {
  title: string
  base: readonly Appearance[]
  people: readonly Appearance[]
  children: ReactNode
}) => {
  const { t, i18n } = useLingui()
  return (
    <section aria-label={title} className={classes['side']}>
      <h4>{title}</h4>
      <ol className={classes['names']}>
        {moderatorFirst(people).map(({ personId, card, role }) => (
          <li key={personId}>
            {printedName(card)} <span className={classes['quiet']}>{i18n._(appearanceRoleLabels[role])}</span>
          </li>
        ))}
      </ol>
      <LineupChanges label={t`Zmieniono: ${title}`} before={base} now={people} />
      {children}
    </section>
  )
}
