import { orderPartners } from '#domain/branding.ts'
import { fundingClause, fundingHashtag } from '#domain/marks/fundingClause.ts'
import { markup, noMarkup, type Markup } from '#domain/markup.ts'
import { joinPolish } from '#domain/polish.ts'
import { eventDays } from '#domain/time.ts'
import { instantsIn } from '#domain/zonedTime.ts'
import { fileAddress } from './addresses.ts'
import { filesSection } from './filesSection.ts'
import { pageDocument } from './pageDocument.ts'
import { paragraphs, typeset } from './pageText.ts'
import { partnersSection } from './partnersSection.ts'
import { dayLinks, programmeDays, programmeSection } from './programmeSection.ts'
import type { PublishedRelease } from './publishedRelease.ts'
import { stripsSection, type PageStrip } from './stripsSection.ts'

type Content = PublishedRelease['release']['content']

/**
 * What every page that tells of the event owes the funds, near its beginning. Sources: Rozporządzenie (UE) 821/2014, art. 4
 * (seen without scrolling); Podręcznik wnioskodawcy i beneficjenta FE 2021-2027, ch. 11.2 (the hashtag) and 12 (the text).
 */
const fundingNote = ({ funding }: Content): Markup | null => {
  const clause = fundingClause(funding)
  if (clause === null) return null
  const words = [typeset(clause.text), fundingHashtag(funding)].filter(Boolean).join(' ')
  return markup`<p class="funding">${words}</p>
`
}

const place = ({ venueName, venueAddress }: Content['event']) => [venueName, venueAddress].filter(Boolean)

const organisers = ({ partners }: Content) =>
  joinPolish(orderPartners('organiser', partners).map(({ name }) => name))

const pageHeader = (content: Content, strips: Markup | null): Markup => {
  const { event } = content
  const [venue, ...rest] = place(event)
  const organiser = organisers(content)
  return markup`<header>
${strips}${
    organiser === ''
      ? null
      : markup`<p class="eyebrow">${typeset(organiser)}</p>
`
  }<h1>${typeset(event.name)}</h1>
<p class="when">${typeset(eventDays(event))}</p>
${
  venue === undefined
    ? null
    : markup`<p class="where"><b>${typeset(venue)}</b>${rest.map((it) => markup`, ${typeset(it)}`)}</p>
`
}${fundingNote(content)}${dayLinks(programmeDays(content))}</header>
`
}

const cancelledBanner = ({ event }: Content) =>
  event.isCancelled
    ? markup`<p class="banner">Wydarzenie odwołano.</p>
`
    : null

const venueSection = ({ event }: Content): Markup | null => {
  const lines = place(event)
  if (lines.length === 0 && event.venueAccess === '') return null
  return markup`<section aria-labelledby="miejsce">
<h2 id="miejsce">Miejsce i dostępność</h2>
${lines.map((line) => markup`<p>${typeset(line)}</p>`)}${
    event.venueAccess === '' ? null : markup`<div class="text lead">${paragraphs(event.venueAccess)}</div>`
  }
</section>
`
}

const pageFooter = ({ release, address }: PublishedRelease): Markup => {
  const { number, publishedAt, content } = release
  return markup`<footer>
<p>${typeset(`Wersja ${number} z dnia ${instantsIn(content.event.timeZone).said(publishedAt)}`)}</p>
<p class="paper">Aktualny program: ${address}</p>
</footer>`
}

const descriptionOf = ({ event }: Content) =>
  [eventDays(event), ...place(event)].join(', ').concat(event.isCancelled ? '. Wydarzenie odwołano.' : '')

const pageHead = ({ release, address }: PublishedRelease, isEmbedded: boolean): Markup => {
  const { content } = release
  return markup`<meta name="description" content="${descriptionOf(content)}">
<meta property="og:title" content="${content.event.name}">
<meta property="og:description" content="${descriptionOf(content)}">
<link rel="canonical" href="${address}">
<link rel="alternate" type="text/calendar" href="${fileAddress(address, 'ics')}">
${
  isEmbedded
    ? markup`<meta name="robots" content="noindex">
`
    : null
}`
}

/**
 * The public page of a programme: static HTML without script, cookie or anything from elsewhere, to read on any screen, to
 * print, and to be shown within another site. `isEmbedded`: without the head, for a site that has its own. `strips`: the
 * pictures of official strips, which stand beside the page; without them the funds are named in words alone.
 */
export const publicPage = (
  published: PublishedRelease,
  { isEmbedded = false, strips = [] }: { isEmbedded?: boolean; strips?: readonly PageStrip[] } = {},
): string => {
  const { content } = published.release
  const signs = stripsSection(published.address, strips)
  const amount = fundingClause(content.funding)?.amount ?? ''
  const head = isEmbedded
    ? noMarkup
    : markup`<a class="skip" href="#program">Przejdź do programu</a>
${pageHeader(content, signs)}`
  const top = isEmbedded
    ? markup`<h1 class="hidden">${content.event.name}</h1>
${signs}${fundingNote(content)}`
    : noMarkup
  const bottom = isEmbedded
    ? markup`<p class="again"><a href="${published.address}" target="_top">Cała strona programu</a></p>
`
    : markup`${partnersSection(content, amount)}${venueSection(content)}${filesSection(published)}`
  return pageDocument({
    title: `Program: ${content.event.name}`,
    head: pageHead(published, isEmbedded),
    body: markup`${head}<main>
${top}${cancelledBanner(content)}${
      content.event.description === '' || isEmbedded
        ? null
        : markup`<div class="text lead">${paragraphs(content.event.description)}</div>
`
    }${programmeSection(published)}${bottom}</main>
${pageFooter(published)}`,
  })
}
