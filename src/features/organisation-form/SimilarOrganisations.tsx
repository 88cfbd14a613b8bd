import { Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Control, type FieldValues, useWatch } from 'react-hook-form'
import { api } from '#src/api/client.ts'
import { similarReasonLabels } from '#src/api/similarReasonLabels.ts'
import type { OrganisationValues } from './organisationValues.ts'
import classes from './SimilarOrganisations.module.css'

/** Organisations of the directory that may already be the one being typed, and why: shown before a double is made. */
export const SimilarOrganisations = ({
  control,
}: {
  control: Control<OrganisationValues, unknown, FieldValues>
}) => {
  const { t } = useLingui()
  const [name, nip] = useWatch({ control, name: ['name', 'nip'] })
  const isEnough = name.trim().length > 2 && name.length <= 300 && nip.length <= 20
  const { data } = useQuery({
    ...api.partners.similar.queryOptions({ input: { name: name.trim(), nip } }),
    enabled: isEnough,
    placeholderData: keepPreviousData,
  })
  const items = isEnough ? (data?.items ?? []) : []
  return (
    <div role="status" className={classes['status']}>
      {items.length > 0 && (
        <section className={classes['similar']} aria-label={t`Podobna organizacja`}>
          <h2>
            <Trans>Podobna organizacja już jest</Trans>
          </h2>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <Link to="/partners/$organisationId" params={{ organisationId: item.id }}>
                  {item.name}
                </Link>{' '}
                <span className={classes['why']}>
                  {item.reasons
                    .flatMap((reason) => similarReasonLabels.get(reason) ?? [])
                    .map((label) => t(label))
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
