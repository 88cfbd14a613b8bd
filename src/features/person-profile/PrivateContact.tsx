import { Trans } from '@lingui/react/macro'
import { IconLock } from '@tabler/icons-react'
import type { Person } from '#contract/people.ts'
import { Fact } from './Fact.tsx'
import classes from './PersonProfile.module.css'

/** What is for the organiser's staff only, marked so. */
export const PrivateContact = ({ person }: { person: Person }) => (
  <section aria-labelledby="person-private" className={classes['private']}>
    <h2 id="person-private">
      <Trans>Tylko dla zespołu</Trans>
    </h2>
    <p className={classes['mark']}>
      <IconLock size={16} stroke={1.75} aria-hidden />
      <Trans>Nigdy nie trafia do programu, plakatu ani na stronę</Trans>
    </p>
    <dl className={classes['facts']}>
      <Fact label={<Trans>E-mail</Trans>}>
        {person.email !== '' && <a href={`mailto:${person.email}`}>{person.email}</a>}
      </Fact>
      <Fact label={<Trans>Telefon</Trans>}>
        {person.phone !== '' && <a href={`tel:${person.phone.replaceAll(/[^\d+]/gu, '')}`}>{person.phone}</a>}
      </Fact>
      <Fact label={<Trans>Zwrot w listach (wołacz)</Trans>}>{person.vocative}</Fact>
      <Fact label={<Trans>Źródło danych</Trans>}>{person.dataSource}</Fact>
      <Fact label={<Trans>Notatki</Trans>}>
        {person.notes !== '' && <span className={classes['text']}>{person.notes}</span>}
      </Fact>
    </dl>
  </section>
)
