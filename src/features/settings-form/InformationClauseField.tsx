import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type Control, useWatch } from 'react-hook-form'
import type { SettingsDetails } from '#contract/settings.ts'
import { informationClause } from '#domain/informationClause.ts'
import { api } from '#src/api/client.ts'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import classes from './SettingsForm.module.css'

/** What a person is told about their data in the first letter; below it how that reads now, with the usual words while it is empty. */
export const InformationClauseField = ({
  control,
  label,
}: {
  control: Control<SettingsDetails, unknown, SettingsDetails>
  label: string
}) => {
  const { t } = useLingui()
  const [text, ownOrganisationId, name, phone, email] = useWatch({
    control,
    name: ['informationClause', 'ownOrganisationId', 'contactName', 'contactPhone', 'contactEmail'],
  })
  const { data: own } = useQuery({
    ...api.partners.get.queryOptions({ input: { organisationId: ownOrganisationId ?? '' } }),
    enabled: ownOrganisationId !== null,
  })
  const preview = informationClause({
    organisation: own ?? null,
    contact: { organisation: own?.name ?? '', name, phone, email },
    text: text.trim(),
    source: { kind: 'various' },
  })
  return (
    <div>
      <TextAreaField
        control={control}
        name="informationClause"
        lang="pl"
        label={label}
        description={t`Puste pole: zwykła treść, ułożona z danych naszej organizacji. Źródło danych dopisuje się samo.`}
        minRows={3}
        maxRows={16}
      />
      <details className={classes['preview']}>
        <summary>
          <Trans>Tak będzie w pierwszym liście</Trans>
        </summary>
        <p lang="pl">{preview}</p>
      </details>
    </div>
  )
}
