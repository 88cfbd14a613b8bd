import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { newId } from '#domain/id.ts'
import { spreadsheetCell } from '#domain/spreadsheetCell.ts'
import { client } from '#src/api/client.ts'
import { CopyText } from '#src/ui/CopyText.tsx'
import { KeepingDialog } from '#src/ui/KeepingDialog.tsx'
import { lostLinks } from './lostLinks.tsx'
import classes from './ReviewLinks.module.css'

type Made = { name: string; email: string; url: string }

/** Makes a link for each of several people at once, after saying for how many; then a table to be copied, shown this once. */
export const ManyLinks = ({
  eventId,
  people,
  onClose,
}: {
  eventId: string
  people: readonly { personId: string; name: string }[]
  onClose: () => void
}) => {
  const { t } = useLingui()
  // Chosen once: what is read again after the first link would leave that person out. An id makes a repeat harmless.
  const [asked] = useState(() => people.map((person) => ({ ...person, id: newId() })))
  const [made, setMade] = useState<readonly Made[]>([])
  const [copied, setCopied] = useState(0)
  const create = useMutation({
    mutationFn: async () => {
      for (const { id, personId, name } of asked.slice(made.length)) {
        const reviewer = { kind: 'person', id: personId } as const
        const { url, link } = await client.reviewLinks.create({
          id,
          eventId,
          reviewer,
          delivery: 'hand',
          replaceEarlier: false,
        })
        setMade((before) => [...before, { name, email: link.email, url: url ?? '' }])
      }
    },
  })
  const count = asked.length
  const done = made.length
  return (
    <KeepingDialog
      title={<Trans>Linki dla osób bez linku</Trans>}
      lost={lostLinks(done - copied)}
      onClose={onClose}
      actions={
        create.isSuccess ? (
          <CopyText
            onCopied={() => setCopied(done)}
            text={() =>
              [[t`Osoba`, t`E-mail`, t`Link`], ...made.map(({ name, email, url }) => [name, email, url])]
                .map((cells) => cells.map(spreadsheetCell).join('\t'))
                .join('\n')
            }
          >
            <Trans>Kopiuj tabelę</Trans>
          </CopyText>
        ) : (
          <>
            <Button variant="default" onClick={onClose}>
              <Trans>Anuluj</Trans>
            </Button>
            <Button loading={create.isPending} onClick={() => create.mutate()}>
              <Trans>Utwórz linki</Trans>
            </Button>
          </>
        )
      }
    >
      <div className={classes['dialog']}>
        <p>
          {create.isSuccess ? (
            <Trans>
              Linki widać tylko teraz. Tabelę można wkleić do arkusza albo do korespondencji seryjnej.
            </Trans>
          ) : (
            <Plural
              value={count}
              one="Powstanie # osobisty link. Nikt nie dostanie wiadomości."
              few="Powstaną # osobiste linki. Nikt nie dostanie wiadomości."
              many="Powstanie # osobistych linków. Nikt nie dostanie wiadomości."
              other="Powstanie # osobistego linku. Nikt nie dostanie wiadomości."
            />
          )}
        </p>
        <p role="status" className={classes['quiet']}>
          {create.isPending && (
            <Trans>
              Utworzono {done} z {count}
            </Trans>
          )}
        </p>
        {create.isError && (
          <p role="alert">
            <Trans>
              Utworzono {done} z {count}. Pozostałe czekają: spróbuj ponownie.
            </Trans>
          </p>
        )}
        {done > 0 && <MadeTable made={made} onCopy={() => setCopied(done)} />}
      </div>
    </KeepingDialog>
  )
}

const MadeTable = ({ made, onCopy }: { made: readonly Made[]; onCopy: () => void }) => (
  <table className={classes['table']} onCopy={onCopy}>
    <thead>
      <tr>
        <th scope="col">
          <Trans>Osoba</Trans>
        </th>
        <th scope="col">
          <Trans>Link</Trans>
        </th>
      </tr>
    </thead>
    <tbody>
      {made.map(({ name, url }) => (
        <tr key={url}>
          <th scope="row">{name}</th>
          <td>{url}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
