import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { FundingProject, StripLayout, StripVariant } from '#contract/marks.ts'
import classes from './FundingProject.module.css'
import { StripPlace } from './StripPlace.tsx'
import { StripUpload } from './StripUpload.tsx'

const places = [
  { variant: 'colour', layout: 'horizontal' },
  { variant: 'colour', layout: 'vertical' },
  { variant: 'achromatic', layout: 'horizontal' },
  { variant: 'achromatic', layout: 'vertical' },
] as const satisfies readonly { variant: StripVariant; layout: StripLayout }[]

/** The four places for official strips of signs: placed as they are, never assembled or changed. */
export const FundingStrips = ({ project }: { project: FundingProject }) => {
  const { t } = useLingui()
  const [asked, setAsked] = useState<(typeof places)[number] | null>(null)
  return (
    <section aria-labelledby="strips" className={classes['section']}>
      <h2 id="strips">
        <Trans>Zestawienia znaków</Trans>
      </h2>
      <p className={classes['quiet']}>
        <Trans>
          Jeden oficjalny plik na wariant, pobrany od instytucji. Staje na materiałach bez zmian; logotypy
          partnerów mierzy się flagą Unii Europejskiej, która jest w nim zaznaczona.
        </Trans>
      </p>
      <div className={classes['strips']}>
        {places.map((place) => (
          <StripPlace
            key={`${place.variant} ${place.layout}`}
            projectId={project.id}
            {...place}
            strip={project.strips.find(
              ({ variant, layout }) => variant === place.variant && layout === place.layout,
            )}
            onUpload={() => setAsked(place)}
          />
        ))}
      </div>
      {asked !== null && (
        <StripUpload
          projectId={project.id}
          ruleSet={project.ruleSet}
          {...asked}
          title={t`Oficjalny plik`}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}
