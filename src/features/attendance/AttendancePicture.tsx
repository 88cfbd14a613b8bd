import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Attendance } from '#contract/attendance.ts'
import { countPeople, countPresences, sectorSums } from '#domain/attendance.ts'
import classes from './Attendance.module.css'
import { Bar } from './Bar.tsx'

/** A picture of who came, as it is saved: bars by sector and by item, each with its number as text; nothing where nobody counted. */
export const AttendancePicture = ({ attendance }: { attendance: Attendance }) => {
  const { t } = useLingui()
  const { total, sectors, presences, announced } = attendance
  const { others, counted } = sectorSums(attendance)
  if (total === null && sectors.length === 0 && presences.length === 0) return null
  const { announced: announcedPeople, present } = countPeople(announced, presences)
  const whole = Math.max(total ?? 0, counted)
  return (
    <aside aria-label={t`Obraz frekwencji`} className={classes['picture']}>
      <h2>
        <Trans>Obraz frekwencji</Trans>
      </h2>
      {total !== null && (
        <p className={classes['figure']}>
          <strong>{total}</strong> <Plural value={total} one="osoba" few="osoby" many="osób" other="osoby" />
        </p>
      )}
      {sectors.length > 0 && (
        <section aria-labelledby="by-sector">
          <h3 id="by-sector">
            <Trans>Według sektorów</Trans>
          </h3>
          <ul className={classes['plain']}>
            {sectors.map(({ sector, people }) => (
              <Bar
                key={sector}
                label={sector}
                parts={[{ value: people ?? 0, kind: 'present' }]}
                whole={whole}
                words={people === null ? t`liczba nieznana` : String(people)}
              />
            ))}
            {others !== null && others > 0 && counted > 0 && (
              <Bar
                label={t`pozostali`}
                parts={[{ value: others, kind: 'others' }]}
                whole={whole}
                words={String(others)}
              />
            )}
          </ul>
        </section>
      )}
      {presences.length > 0 && (
        <section aria-labelledby="by-item">
          <h3 id="by-item">
            <Trans>Zapowiedziani i obecni</Trans>
          </h3>
          <p className={classes['quiet']}>
            <Plural
              value={announcedPeople}
              one={`Na miejscu: ${present} z # zapowiedzianej osoby`}
              few={`Na miejscu: ${present} z # zapowiedzianych osób`}
              many={`Na miejscu: ${present} z # zapowiedzianych osób`}
              other={`Na miejscu: ${present} z # zapowiedzianych osób`}
            />
          </p>
          <ul className={classes['plain']}>
            {announced.map(({ itemId, title, people }) => {
              const counts = countPresences(people, presences)
              const words = [
                t`${counts.present} z ${counts.announced}`,
                counts.substitute > 0 && t`zastępstwo: ${counts.substitute}`,
                counts.absent > 0 && t`nie ma: ${counts.absent}`,
                counts.unknown > 0 && t`nie sprawdzono: ${counts.unknown}`,
              ]
              return (
                <Bar
                  key={itemId}
                  label={title}
                  parts={[
                    { value: counts.present, kind: 'present' },
                    { value: counts.substitute, kind: 'substitute' },
                    { value: counts.absent, kind: 'absent' },
                  ]}
                  whole={counts.announced}
                  words={words.filter(Boolean).join(' · ')}
                />
              )
            })}
          </ul>
        </section>
      )}
    </aside>
  )
}
