import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Person } from '#contract/people.ts'
import { searchText } from '#domain/polish.ts'
import { client } from '#src/api/client.ts'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { saveFile } from '#src/ui/saveFile.ts'
import { ErasePerson } from './ErasePerson.tsx'
import classes from './PersonData.module.css'

/** Read when it is first wanted: hardly anybody who opens a person's page asks for it. */
const readPage = async () => (await import('#domain/personDataPage.ts')).personDataPage

/** What a person may ask for about their data: everything that is kept, as files to hand over, or erasing it for good. */
export const PersonDataActions = ({
  person,
  onErased,
}: {
  person: Person
  onErased: () => Promise<void>
}) => {
  const [isErasing, setErasing] = useState(false)
  const { id: personId } = person
  const save = useMutation({
    mutationFn: async (kind: 'html' | 'json') => {
      const data = await client.people.exportData({ personId })
      const words = searchText(person.family, person.given).replaceAll(/[^a-z0-9]+/gu, '-')
      const name = `dane-${words}-${data.exportedAt.slice(0, 10)}.${kind}`
      saveFile(
        kind === 'html'
          ? { name, type: 'text/html;charset=utf-8', text: (await readPage())(data) }
          : { name, type: 'application/json', text: JSON.stringify(data, null, 2) },
      )
    },
  })
  return (
    <section aria-labelledby="person-data" className={classes['section']}>
      <h2 id="person-data">
        <Trans>Dane osobowe</Trans>
      </h2>
      <p className={classes['quiet']}>
        <Trans>
          Na prośbę tej osoby: wszystko, co jest o niej zapisane, do przekazania (art. 15 i 20 RODO), albo
          usunięcie (art. 17 RODO).
        </Trans>
      </p>
      <div className={classes['buttons']}>
        <Button
          variant="default"
          loading={save.isPending && save.variables === 'html'}
          onClick={() => save.mutate('html')}
        >
          <Trans>Pobierz dane osoby do czytania (HTML)</Trans>
        </Button>
        <Button
          variant="default"
          loading={save.isPending && save.variables === 'json'}
          onClick={() => save.mutate('json')}
        >
          <Trans>Pobierz dane osoby (JSON)</Trans>
        </Button>
        <DangerButton onClick={() => setErasing(true)}>
          <Trans>Usuń trwale dane osoby</Trans>
        </DangerButton>
      </div>
      {save.isError && (
        <p role="alert">
          <Trans>Nie pobrano danych. Spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
      {isErasing && <ErasePerson person={person} onErased={onErased} onClose={() => setErasing(false)} />}
    </section>
  )
}
