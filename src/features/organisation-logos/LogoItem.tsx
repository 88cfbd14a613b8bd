import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Logo } from '#contract/marks.ts'
import { client } from '#src/api/client.ts'
import { logoVariantLabels } from '#src/api/logoVariantLabels.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { Instant } from '#src/ui/Instant.tsx'
import { LogoOnGrounds } from '#src/ui/LogoOnGrounds.tsx'
import { saveFile } from '#src/ui/saveFile.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './OrganisationLogos.module.css'

/** One logo: how it looks where it may stand, what is said of it, and what can be done with it. */
export const LogoItem = ({
  logo,
  today,
  onReplace,
  onChange,
  onRemove,
}: {
  logo: Logo
  today: string
  onReplace: () => void
  onChange: () => void
  onRemove: () => void
}) => {
  const { t } = useLingui()
  const variant = t(logoVariantLabels[logo.variant])
  const { picture, fileName, validUntil, createdBy } = logo
  const [width, height] = [Math.round(picture.width), Math.round(picture.height)]
  const save = useMutation({
    mutationFn: async () => {
      const file = await client.logos.original({ logoId: logo.id })
      saveFile({ name: file.name, type: file.type, text: file })
    },
  })
  return (
    <li>
      <div className={classes['name']}>
        <h3>
          <Trans>Logo: {variant}</Trans>
        </h3>
        {validUntil !== null &&
          (validUntil < today ? (
            <StateBadge state="declined">
              <Trans>
                wygasło <EventDay startsOn={validUntil} />
              </Trans>
            </StateBadge>
          ) : (
            <span className={classes['quiet']}>
              <Trans>
                ważne do <EventDay startsOn={validUntil} />
              </Trans>
            </span>
          ))}
      </div>
      <LogoOnGrounds src={mediaUrl(picture.sha256)} alt={logo.alt} isWhite={logo.variant === 'white'} />
      <p>
        <Trans>Opis: {logo.alt}</Trans>
      </p>
      <p className={classes['quiet']}>
        {fileName}
        {' · '}
        {picture.type === 'image/png' ? (
          <Trans>
            PNG, {width} × {height} px
          </Trans>
        ) : (
          <Trans>SVG, bez utraty jakości w każdym rozmiarze</Trans>
        )}
        {' · '}
        <Instant at={logo.createdAt} />
        {createdBy !== '' && `, ${createdBy}`}
      </p>
      <div className={classes['buttons']}>
        <Button
          variant="default"
          size="compact-md"
          loading={save.isPending}
          aria-label={t`Pobierz oryginał: ${variant}`}
          onClick={() => save.mutate()}
        >
          <Trans>Pobierz oryginał</Trans>
        </Button>
        <Permitted operation="logos.putDetails">
          <Button variant="default" size="compact-md" aria-label={t`Zamień: ${variant}`} onClick={onReplace}>
            <Trans>Zamień</Trans>
          </Button>
          <Button
            variant="default"
            size="compact-md"
            aria-label={t`Zmień opis: ${variant}`}
            onClick={onChange}
          >
            <Trans>Zmień opis</Trans>
          </Button>
          <DangerButton size="compact-md" aria-label={t`Usuń logo: ${variant}`} onClick={onRemove}>
            <Trans>Usuń</Trans>
          </DangerButton>
        </Permitted>
      </div>
      {save.isError && (
        <p role="alert" className={classes['failure']}>
          <Trans>Nie pobrano pliku. Spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
    </li>
  )
}
