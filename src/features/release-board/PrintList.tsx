import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { ReleaseBoard, ReleasePrint } from '#contract/releases.ts'
import { api } from '#src/api/client.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'
import classes from './ReleaseBoard.module.css'

const AddPrint = lazy(async () => ({ default: (await import('./AddPrint.tsx')).AddPrint }))

/** „Wydrukowano z wersji n”: what lies on paper, and how far the programme has moved on since. */
export const PrintList = ({
  board: { eventId, items, prints },
  materials,
  today,
}: {
  board: ReleaseBoard
  materials: readonly { id: string; name: string }[]
  today: string
}) => {
  const [isAdding, setAdding] = useState(false)
  return (
    <section aria-labelledby="prints" className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id="prints">
          <Trans>Wydrukowano</Trans>
        </h2>
        <Permitted operation="releases.addPrint">
          <Button variant="default" onClick={() => setAdding(true)}>
            <Trans>Zapisz druk</Trans>
          </Button>
        </Permitted>
      </div>
      {prints.length === 0 ? (
        <p className={classes['quiet']}>
          <Trans>
            Tu zapisuje się, co i kiedy wydrukowano z której wersji. Po zmianie programu od razu widać, co na
            papierze jest nieaktualne.
          </Trans>
        </p>
      ) : (
        <ul className={classes['prints']}>
          {prints.map((print) => (
            <PrintLine key={print.id} print={print} />
          ))}
        </ul>
      )}
      {isAdding && (
        <Suspense>
          <AddPrint
            eventId={eventId}
            releases={items}
            materials={materials}
            today={today}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
    </section>
  )
}

const PrintLine = ({ print }: { print: ReleasePrint }) => {
  const { t } = useLingui()
  const remove = useMutation(api.releases.removePrint.mutationOptions())
  const restore = useMutation(api.releases.restorePrint.mutationOptions())
  const { id: printId, what, material, printedOn, copies, note, releaseNumber, changesSince } = print
  return (
    <li>
      <div>
        <strong>{what}</strong>
        {material !== null && <> ({material})</>}
        {copies !== null && (
          <>
            {', '}
            <Plural
              value={copies}
              one="# egzemplarz"
              few="# egzemplarze"
              many="# egzemplarzy"
              other="# egzemplarza"
            />
          </>
        )}
        <p className={classes['quiet']}>
          <EventDay startsOn={printedOn} /> · <Trans>z wersji {releaseNumber}</Trans>
          {note !== '' && <> · {note}</>}
        </p>
        {changesSince > 0 && (
          <p className={classes['moved']}>
            <Plural
              value={changesSince}
              one="Opublikowany program różni się od wydruku: # zmiana."
              few="Opublikowany program różni się od wydruku: # zmiany."
              many="Opublikowany program różni się od wydruku: # zmian."
              other="Opublikowany program różni się od wydruku: # zmiany."
            />
          </p>
        )}
      </div>
      <Permitted operation="releases.removePrint">
        <DangerButton
          size="compact-sm"
          loading={remove.isPending}
          aria-label={t`Usuń zapis o druku: ${what}`}
          onClick={() =>
            remove.mutate(
              { printId },
              {
                onSuccess: () =>
                  showUndo({
                    message: <Trans>Usunięto zapis o druku</Trans>,
                    onUndo: () => restore.mutateAsync({ printId }),
                  }),
              },
            )
          }
        >
          <Trans>Usuń</Trans>
        </DangerButton>
      </Permitted>
    </li>
  )
}
