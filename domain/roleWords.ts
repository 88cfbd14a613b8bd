import type { AppearanceRole, ItemKind } from '#contract/programme.ts'

/** Genitive and locative of what people stand on; a rarer kind is just an item of the programme. */
const itemWords: Partial<Record<ItemKind, { of: string; at: string }>> = {
  panel: { of: 'panelu', at: 'panelu' },
  workshop: { of: 'warsztatu', at: 'warsztacie' },
}

/** What somebody does on an item, as a label before its title: „Udział w panelu”. Nobody's gender is said by it. */
export const roleWords = (role: AppearanceRole, itemKind: ItemKind): string => {
  const { of, at } = itemWords[itemKind] ?? { of: 'punktu programu', at: 'punkcie programu' }
  switch (role) {
    case 'moderator':
      return `Moderowanie ${of}`
    case 'speaker':
      return 'Wystąpienie'
    case 'expert':
      return `Głos ekspercki w ${at}`
    case 'special-guest':
      return `Udział w ${at}, gość specjalny`
    case 'reserve':
      return `Udział w ${at}, lista rezerwowa`
    case 'panelist':
      return `Udział w ${at}`
  }
}
