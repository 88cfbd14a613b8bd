import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ImportRefused } from '#domain/imports/importRefused.ts'
import { readImportFile } from '#domain/imports/readImportFile.ts'
import type { ImportTable, ScheduleEvent } from '#domain/imports/scheduleRows.ts'
import { PasteBox } from '#src/form/PasteBox.tsx'
import { FilePick } from '#src/ui/FilePick.tsx'
import { importRefusalLabel } from './importRefusalLabel.ts'
import classes from './ProgrammeImport.module.css'

/** Where a programme comes from: a file, or cells that are pasted. `onRead` gets what was read of it; nothing is added yet. */
export const ImportSource = ({
  event,
  initialText,
  onRead,
  onCancel,
}: {
  event: ScheduleEvent
  initialText: string
  onRead: (table: ImportTable, text: string) => void
  onCancel: () => void
}) => {
  const { i18n } = useLingui()
  const [file, setFile] = useState<File | null>(null)
  const [refused, setRefused] = useState<{ of: 'file' | 'text'; error: ImportRefused } | null>(null)
  const read = (of: 'file' | 'text', bytes: Uint8Array, text: string) => {
    try {
      onRead(readImportFile(bytes, event), text)
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error
      setRefused({ of, error })
    }
  }
  const words = refused === null ? null : i18n._(importRefusalLabel(refused.error))
  return (
    <div className={classes['source']}>
      <FilePick
        label={<Trans>Plik z programem</Trans>}
        description={
          <Trans>
            schedule.xml albo schedule.json z programu do konferencji, albo tabela CSV. Nic nie zostanie
            dodane przed podglądem.
          </Trans>
        }
        accept=".xml,.json,.csv,.tsv,.txt,application/xml,text/xml,application/json,text/csv,text/plain"
        file={file}
        error={refused?.of === 'file' ? words : undefined}
        onPick={(picked) => {
          setFile(picked)
          setRefused(null)
          void picked.arrayBuffer().then((bytes) => read('file', new Uint8Array(bytes), ''))
        }}
      />
      <PasteBox
        label={<Trans>Albo komórki z arkusza</Trans>}
        description={
          <Trans>
            Zaznacz wiersze w arkuszu, skopiuj i wklej tutaj: z nagłówkami lub bez, rozdzielone tabulatorem,
            średnikiem albo przecinkiem.
          </Trans>
        }
        initialText={initialText}
        onCancel={onCancel}
        onContinue={(text) => read('text', new TextEncoder().encode(text), text)}
      />
      {refused?.of === 'text' && (
        <p role="alert" className={classes['failure']}>
          {words}
        </p>
      )}
    </div>
  )
}
