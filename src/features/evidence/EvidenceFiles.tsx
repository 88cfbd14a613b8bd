import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Evidence } from '#contract/evidence.ts'
import { evidenceParts } from '#domain/evidence/evidenceParts.ts'
import classes from './Evidence.module.css'
import { evidencePartLabels } from './gapLabels.ts'

/** What the file holds, part by part, with what each part proves; its files can be unfolded. */
export const EvidenceFiles = ({ evidence }: { evidence: Evidence }) => {
  const { t } = useLingui()
  return (
    <section aria-labelledby="enclosed" className={classes['section']}>
      <h2 id="enclosed">
        <Trans>Co jest w pliku</Trans>
      </h2>
      <p className={classes['quiet']}>
        <Trans>
          Plik ZIP ze spisem treści i skrótami SHA-256. Osoby są w nim z imienia i nazwiska, bez adresów,
          telefonów i notatek.
        </Trans>
      </p>
      <ul className={classes['parts']}>
        {evidence.parts.map(({ part, files }) => {
          const count = files.length
          const { proves, source } = evidenceParts[part]
          return (
            <li key={part}>
              <details className={classes['part']}>
                <summary>
                  <span className={classes['name']}>{t(evidencePartLabels[part])}</span>
                  <span className={classes['count']}>
                    {count === 0 ? (
                      <Trans>brak plików</Trans>
                    ) : (
                      <Plural value={count} one="# plik" few="# pliki" many="# plików" other="# pliku" />
                    )}
                  </span>
                </summary>
                <div lang="pl" className={classes['inside']}>
                  <p>{proves}</p>
                  {source !== null && (
                    <p className={classes['quiet']}>
                      {source.document}, {source.place}
                    </p>
                  )}
                  <ul>
                    {files.map(({ path, title }) => (
                      <li key={path}>
                        <code>{path}</code> {title}
                      </li>
                    ))}
                  </ul>
                </div>
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
