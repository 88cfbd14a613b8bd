import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PublishedWorkKind } from '#contract/publishedWorks.ts'

/** What kinds of publications are called, in the order in which they are offered. */
export const publishedWorkLabels: Readonly<Record<PublishedWorkKind, MessageDescriptor>> = {
  announcement: msg`Ogłoszenie`,
  invitation: msg`Zaproszenie`,
  press: msg`Prasa, radio, telewizja`,
  'web-page': msg`Strona internetowa`,
  'social-post': msg`Wpis w mediach społecznościowych`,
  mailing: msg`Mailing`,
  print: msg`Druk`,
  photo: msg`Zdjęcie z wydarzenia`,
  other: msg`Inne`,
}
