import { Plural, Trans } from '@lingui/react/macro'
import type { ReleaseLine } from '#domain/releaseLines.ts'

/** A release of a programme, or something printed from one, in words. */
export const ReleaseLineWords = ({ line }: { line: ReleaseLine }) => {
  if (line.kind === 'released')
    return (
      <>
        <Trans>
          wersja {line.number}: {line.name}
        </Trans>
        {line.reason !== '' && (
          <>
            {' · '}
            <Trans>
              mimo uwag: <q>{line.reason}</q>
            </Trans>
          </>
        )}
      </>
    )
  return (
    <>
      {line.isGone ? (
        <Trans>Usunięto zapis o druku: {line.what}</Trans>
      ) : (
        <Trans>
          {line.what}, z wersji {line.number}
        </Trans>
      )}
      {line.copies !== null && (
        <>
          {', '}
          <Plural
            value={line.copies}
            one="# egzemplarz"
            few="# egzemplarze"
            many="# egzemplarzy"
            other="# egzemplarza"
          />
        </>
      )}
    </>
  )
}
