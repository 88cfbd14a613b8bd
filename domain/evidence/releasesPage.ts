import type { ReleaseChange } from '#contract/releaseChange.ts'
import type { ReleasePrint } from '#contract/releases.ts'
import { markup, noMarkup, type Markup } from '#domain/markup.ts'
import { longDate } from '#domain/time.ts'
import { instantsIn } from '#domain/zonedTime.ts'
import { changeSentence } from './changeSentence.ts'
import { evidencePage, evidenceTable, type EvidenceEvent } from './evidencePage.ts'

/** A release as the list names it; `files` are the names of its enclosed files. */
export type EvidenceRelease = {
  number: number
  name: string
  hash: string
  publishedAt: string
  files: readonly string[]
  /** In what it differs from the one before it; null for the first one. */
  changes: readonly ReleaseChange[] | null
}

/** Where everybody reads the programme, and since when it is no longer there; null before it has an address. */
export type EvidenceAddress = { url: string; withdrawnAt: string | null }

type Published = {
  address: EvidenceAddress | null
  releases: readonly EvidenceRelease[]
  prints: readonly Pick<ReleasePrint, 'releaseNumber' | 'what' | 'printedOn' | 'copies'>[]
}

const named = ({ number, name }: EvidenceRelease) => (name === '' ? String(number) : `${number}: ${name}`)

const changesOf = (release: EvidenceRelease, said: (instant: string) => string): Markup => {
  const { changes, publishedAt } = release
  if (changes === null) return noMarkup
  return markup`<section>
<h2>Zmiany w wersji ${named(release)}</h2>
<p class="quiet">Opublikowano ${said(publishedAt)}, w porównaniu z wersją ${release.number - 1}.</p>
${
  changes.length === 0
    ? markup`<p>W treści nic się nie zmieniło.</p>`
    : markup`<ul>
${changes.map((change) => markup`<li>${changeSentence(change)}</li>\n`)}</ul>`
}
</section>
`
}

const addressLine = (address: EvidenceAddress | null, said: (instant: string) => string): Markup => {
  if (address === null) return noMarkup
  const { url, withdrawnAt } = address
  return withdrawnAt === null
    ? markup`<p>Publiczny adres programu: <a href="${url}" rel="noreferrer">${url}</a></p>
`
    : markup`<p>Publiczny adres programu: ${url}. Program wycofano spod niego ${said(withdrawnAt)}.</p>
`
}

/** The releases of the programme with their dates, hashes and files, in what each differs from the one before, and their prints. */
export const releasesPage = (event: EvidenceEvent, { address, releases, prints }: Published): string => {
  const { said } = instantsIn(event.timeZone)
  return evidencePage(
    event,
    'Opublikowane wersje programu',
    markup`${addressLine(address, said)}${evidenceTable(
      `Wersje (${releases.length})`,
      ['Wersja', 'Opublikowano', 'Plik', 'Skrót treści (SHA-256)'],
      releases.map((release) => [
        named(release),
        said(release.publishedAt),
        release.files.map((file) => markup`<a href="${file}">${file}</a><br>`),
        markup`<code>${release.hash}</code>`,
      ]),
    )}${evidenceTable(
      `Wydruki (${prints.length})`,
      ['Data', 'Co', 'Z wersji', 'Nakład'],
      prints.map(({ printedOn, what, releaseNumber, copies }) => [
        longDate(printedOn),
        what,
        releaseNumber,
        copies ?? 'nie podano',
      ]),
    )}${releases.map((release) => changesOf(release, said))}`,
  )
}
