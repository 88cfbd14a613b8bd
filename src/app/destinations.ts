import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import {
  IconAddressBook,
  IconBuilding,
  IconCalendarEvent,
  IconMail,
  IconMicrophone2,
  IconSettings,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react'

/** Where the navigation leads: the key after `g`, and whether a phone has room for it in the bottom bar. */
export const destinations = [
  { to: '/events', label: msg`Wydarzenia`, icon: IconCalendarEvent, key: 'e', onPhone: true },
  { to: '/panels', label: msg`Panele`, icon: IconUsersGroup, key: 'p', onPhone: true },
  { to: '/moderators', label: msg`Moderatorzy`, icon: IconMicrophone2, key: 'm', onPhone: true },
  { to: '/guests', label: msg`Goście`, icon: IconAddressBook, key: 'g', onPhone: true },
  { to: '/partners', label: msg`Partnerzy`, icon: IconBuilding, key: 'o', onPhone: false },
  { to: '/outbox', label: msg`Skrzynka nadawcza`, icon: IconMail, key: 's', onPhone: false },
  { to: '/settings', label: msg`Ustawienia`, icon: IconSettings, key: 'u', onPhone: false },
] as const satisfies readonly {
  to: string
  label: MessageDescriptor
  icon: TablerIcon
  key: string
  onPhone: boolean
}[]
