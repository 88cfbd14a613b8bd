import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CaseForms } from '#contract/partners.ts'
import { type CaseName, neededCases, suggestCaseForms } from '#domain/caseForms.ts'
import { caseSentence } from '#domain/caseSentences.ts'
import classes from './CaseFormsFields.module.css'

/**
 * The name in the cases that documents need, each with the sentence it is used in. A form suggested from the name's first words stands
 * under its field until somebody accepts it; a suggestion is never saved by itself.
 */
export const CaseFormsFields = ({
  name,
  forms,
  onAccept,
  renderField,
}: {
  /** The name and its forms as they are typed now. */
  name: string
  forms: CaseForms
  onAccept: (of: CaseName, form: string) => void
  renderField: (field: { name: CaseName; label: string; description: string | undefined }) => ReactNode
}) => {
  const { t } = useLingui()
  const suggested = suggestCaseForms(name)
  const cases: [CaseName, string][] = [
    ['genitive', t`Dopełniacz (kogo? czego?)`],
    ['dative', t`Celownik (komu? czemu?)`],
    ['accusative', t`Biernik (kogo? co?)`],
    ['instrumental', t`Narzędnik (z kim? z czym?)`],
    ['locative', t`Miejscownik (o kim? o czym?)`],
  ]
  const open = cases.filter(([key]) => suggested !== null && forms[key] === '')
  const accept = (key: CaseName) => {
    if (suggested !== null) onAccept(key, suggested[key])
  }
  return (
    <section className={classes['section']} aria-labelledby="case-forms">
      <header className={classes['header']}>
        <h2 id="case-forms">
          <Trans>Nazwa w przypadkach</Trans>
        </h2>
        {open.length > 1 && (
          <Button size="compact-sm" variant="light" onClick={() => open.forEach(([key]) => accept(key))}>
            <Trans>Przyjmij wszystkie propozycje</Trans>
          </Button>
        )}
      </header>
      <p className={classes['words']}>
        <Trans>
          Zaproszenia i relacje odmieniają nazwę. Potrzebne są dopełniacz, narzędnik i miejscownik; bez nich
          dokument podaje nazwę bez odmiany.
        </Trans>
      </p>
      {name.trim() !== '' && (
        <p className={classes['sentence']} lang="pl">
          {caseSentence('nominative', name.trim())}
        </p>
      )}
      {cases.map(([key, label]) => {
        const suggestion = suggested?.[key] ?? ''
        const given = forms[key].trim()
        return (
          <div key={key} className={classes['case']}>
            {renderField({
              name: key,
              label,
              description: neededCases.some((needed) => needed === key) ? undefined : t`nieobowiązkowo`,
            })}
            {given !== '' && (
              <p className={classes['sentence']} lang="pl">
                „{caseSentence(key, given)}”
              </p>
            )}
            {suggestion !== '' && suggestion !== given && (
              <p className={classes['suggestion']}>
                <span>
                  <Trans>Propozycja:</Trans> <span lang="pl">„{caseSentence(key, suggestion)}”</span>
                </span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t`Przyjmij propozycję: ${label}`}
                  onClick={() => accept(key)}
                >
                  <Trans>Przyjmij</Trans>
                </Button>
              </p>
            )}
          </div>
        )
      })}
    </section>
  )
}
