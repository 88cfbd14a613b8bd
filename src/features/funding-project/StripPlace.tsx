import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Strip, StripLayout, StripVariant } from '#contract/marks.ts'
import { api } from '#src/api/client.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import { stripLabels } from '#src/api/stripLabels.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './FundingProject.module.css'

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`

/** One place for a strip: the file with the flag outlined, or that there is none yet. */
export const StripPlace = ({
  projectId,
  variant,
  layout,
  strip,
  onUpload,
}: {
  projectId: string
  variant: StripVariant
  layout: StripLayout
  strip: Strip | undefined
  onUpload: () => void
}) => {
  const { t } = useLingui()
  const name = t(stripLabels[variant][layout])
  const remove = useMutation(
    api.fundingProjects.removeStrip.mutationOptions({
      onSuccess: () => showDone(<Trans>Usunięto zestawienie znaków</Trans>),
    }),
  )
  return (
    <section aria-label={name} className={classes['strip']}>
      <h3>{name}</h3>
      {strip === undefined ? (
        <p className={classes['quiet']}>
          <Trans>Nie ma pliku.</Trans>
        </p>
      ) : (
        <>
          <div className={classes['paper']}>
            <span className={classes['picture']}>
              <img src={mediaUrl(strip.picture.sha256)} alt={strip.alt} />
              <span
                className={classes['flag']}
                style={{
                  left: percent(strip.flag.x),
                  top: percent(strip.flag.y),
                  width: percent(strip.flag.width),
                  height: percent(strip.flag.height),
                }}
              />
            </span>
          </div>
          {strip.isSample && (
            <StateBadge state="remarks">
              <Trans>wzór, do zastąpienia oficjalnym plikiem</Trans>
            </StateBadge>
          )}
          <p className={classes['quiet']}>
            <Trans>Opis: {strip.alt}</Trans>
          </p>
        </>
      )}
      <Permitted operation="fundingProjects.addStrip">
        <div className={classes['buttons']}>
          <Button variant="default" aria-label={t`Wgraj oficjalny plik: ${name}`} onClick={onUpload}>
            <Trans>Wgraj oficjalny plik</Trans>
          </Button>
          {strip !== undefined && (
            <DangerButton
              loading={remove.isPending}
              aria-label={t`Usuń zestawienie znaków: ${name}`}
              onClick={() => remove.mutate({ projectId, stripId: strip.id })}
            >
              <Trans>Usuń</Trans>
            </DangerButton>
          )}
        </div>
      </Permitted>
      {remove.isError && (
        <p role="alert" className={classes['failure']}>
          <Trans>Nie usunięto. Spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
    </section>
  )
}
