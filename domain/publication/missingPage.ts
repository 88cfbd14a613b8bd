import { markup } from '#domain/markup.ts'
import { pageDocument } from './pageDocument.ts'
import { typeset } from './pageText.ts'

const advice =
  'Pod tym adresem nie ma programu. Warto sprawdzić, czy adres jest przepisany w całości, albo zapytać organizatora.'

/** What stands where there is no programme: the same whether there never was one, it was taken away, or the event is gone. */
export const missingPage = pageDocument({
  title: 'Nie ma takiego programu',
  head: markup`<meta name="robots" content="noindex">
`,
  body: markup`<main>
<h1>Nie ma takiego programu</h1>
<p class="lead">${typeset(advice)}</p>
</main>`,
})
