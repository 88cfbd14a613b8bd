import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ItemKind } from '#contract/programme.ts'

/** The kinds of programme items in words, in the order in which they are offered. */
export const itemKindLabels: Readonly<Record<ItemKind, MessageDescriptor>> = {
  panel: msg`panel dyskusyjny`,
  welcome: msg`powitanie`,
  talk: msg`wystąpienie`,
  workshop: msg`warsztat`,
  break: msg`przerwa`,
  networking: msg`rozmowy kuluarowe`,
  closing: msg`zakończenie`,
}

/** Every kind, in the order in which it is offered. */
export const itemKinds: readonly ItemKind[] = [
  'panel',
  'welcome',
  'talk',
  'workshop',
  'break',
  'networking',
  'closing',
]
