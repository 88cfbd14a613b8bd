import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPhotoPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import type { PublishedWork } from '#contract/publishedWorks.ts'
import { api } from '#src/api/client.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import { publishedWorkLabels } from '#src/api/publishedWorkLabels.ts'
import { usePermission } from '#src/permission/usePermission.ts'
import { showUndo } from '#src/ui/showUndo.tsx'
import classes from './PublishedWorks.module.css'

const isAddress = (place: string) => /^https?:\/\//u.test(place) && URL.canParse(place)

/** One publication: its picture, what and when, and what can be done with it. */
export const PublishedWorkRow = ({
  work,
  onEdit,
  onPicture,
}: {
  work: PublishedWork
  onEdit: () => void
  onPicture: () => void
}) => {
  const { t } = useLingui()
  const { title, place, picture, printRun, note } = work
  const mayChange = usePermission('publishedWorks.putDetails')
  const restore = useMutation(api.publishedWorks.restore.mutationOptions())
  const remove = useMutation(
    api.publishedWorks.remove.mutationOptions({
      onSuccess: () =>
        showUndo({
          message: <Trans>Usunięto publikację</Trans>,
          onUndo: () => restore.mutateAsync({ workId: work.id }),
        }),
    }),
  )
  const shown = picture !== null && (
    <img src={mediaUrl(picture.sha256)} alt="" loading="lazy" width={88} height={66} />
  )
  return (
    <li id={`publikacja-${work.id}`} className={classes['row']}>
      {mayChange ? (
        <button
          type="button"
          className={classes['thumbnail']}
          aria-label={picture === null ? t`Dodaj obraz: ${title}` : t`Obraz: ${title}`}
          onClick={onPicture}
        >
          {shown || <IconPhotoPlus size={24} stroke={1.5} aria-hidden />}
        </button>
      ) : (
        <span className={classes['thumbnail']}>{shown}</span>
      )}
      <div className={classes['words']}>
        <span className={classes['title']}>{title}</span>
        <span className={classes['quiet']}>
          <EventDay startsOn={work.publishedOn} /> · {t(publishedWorkLabels[work.kind])}
          {printRun !== null && (
            <>
              {' '}
              · <Trans>nakład {printRun}</Trans>
            </>
          )}
        </span>
        {place !== '' &&
          (isAddress(place) ? (
            <a href={place} target="_blank" rel="noreferrer">
              {place}
            </a>
          ) : (
            <span>{place}</span>
          ))}
        {note !== '' && <span className={classes['note']}>{note}</span>}
      </div>
      {mayChange && (
        <div className={classes['actions']}>
          <Button variant="subtle" size="compact-sm" aria-label={t`Edytuj: ${title}`} onClick={onEdit}>
            <Trans>Edytuj</Trans>
          </Button>
          <DangerButton
            size="compact-sm"
            aria-label={t`Usuń: ${title}`}
            loading={remove.isPending}
            onClick={() => remove.mutate({ workId: work.id })}
          >
            <Trans>Usuń</Trans>
          </DangerButton>
        </div>
      )}
    </li>
  )
}
