import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Conflict } from '#contract/conflicts.ts'
import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import { printedName } from '#domain/printedName.ts'

/** A length of time in words: „45 min”, „2 godz.”, „2 godz. 35 min”. */
const useLength = () => {
  const { t } = useLingui()
  return (minutes: number): string => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    if (hours === 0) return t`${rest} min`
    return rest === 0 ? t`${hours} godz.` : t`${hours} godz. ${rest} min`
  }
}

/**
 * Puts conflicts into words: `sentence` says what contradicts what, without the items' titles, which stand beside it as links;
 * `help` says what would mend it.
 */
export const useConflictWords = (
  event: Pick<Event, 'rooms'>,
  items: readonly ProgrammeItem[],
): ((conflict: Conflict) => { sentence: string; help: string }) => {
  const { t } = useLingui()
  const length = useLength()
  const byId = new Map(items.map((item) => [item.id, item]))

  const person = (conflict: Conflict & { personId: string }) => {
    const places = conflict.itemIds.flatMap((id) => byId.get(id)?.people ?? [])
    const card = places.find(({ personId }) => personId === conflict.personId)?.card
    return card === undefined ? t`Osoba spoza katalogu` : printedName(card)
  }
  const room = ({ roomId }: { roomId: string }) =>
    event.rooms.find(({ id }) => id === roomId)?.name ?? t`Sala`
  const move = t`Pomoże inna godzina jednego z punktów albo zmiana w składzie.`
  const otherTime = t`Pomoże inna godzina albo inny dzień.`

  return (conflict) => {
    switch (conflict.kind) {
      case 'person-twice': {
        const [name, together] = [person(conflict), length(conflict.minutes)]
        return conflict.severity === 'error'
          ? { sentence: t`${name}: w dwóch miejscach naraz przez ${together}`, help: move }
          : {
              sentence: t`${name}: na liście rezerwowej w czasie innego punktu, przez ${together}`,
              help: t`Do sprawdzenia, jeśli trzeba będzie kogoś zastąpić.`,
            }
      }
      case 'room-twice': {
        const [name, together] = [room(conflict), length(conflict.minutes)]
        return {
          sentence: t`${name}: dwa punkty naraz przez ${together}`,
          help: t`Pomoże inna sala albo inna godzina jednego z punktów.`,
        }
      }
      case 'too-little-time': {
        const [name, there, needed] = [
          person(conflict),
          length(conflict.minutes),
          length(conflict.graceMinutes),
        ]
        return {
          sentence: t`${name}: ${there} na przejście do innej sali, potrzeba ${needed}`,
          help: t`Pomoże późniejszy początek, krótszy punkt albo ta sama sala.`,
        }
      }
      case 'person-unavailable': {
        const name = person(conflict)
        return {
          sentence: t`${name}: poza podaną dostępnością`,
          help: t`Pomoże inna godzina albo zmiana w składzie.`,
        }
      }
      case 'room-unavailable': {
        const name = room(conflict)
        return {
          sentence: t`${name}: poza dostępnością sali`,
          help: t`Pomoże inna sala albo inna godzina.`,
        }
      }
      case 'outside-dates':
        return {
          sentence: t`Dzień spoza wydarzenia`,
          help: t`Pomoże inny dzień punktu albo zmiana dni wydarzenia.`,
        }
      case 'outside-hours': {
        const [opensAt, closesAt] = [conflict.opensAt ?? t`początku dnia`, conflict.closesAt ?? t`końca dnia`]
        return {
          sentence: t`Poza godzinami wydarzenia: od ${opensAt} do ${closesAt}`,
          help: t`Pomoże inna godzina albo zmiana godzin wydarzenia w zasadach planowania.`,
        }
      }
      case 'room-too-small': {
        const name = room(conflict)
        const seats = plural(conflict.capacity, {
          one: '# miejsce',
          few: '# miejsca',
          many: '# miejsc',
          other: '# miejsca',
        })
        const expected = conflict.needed
        const needed = plural(conflict.needed, {
          one: '# osoba',
          few: '# osoby',
          many: '# osób',
          other: '# osoby',
        })
        return {
          sentence:
            conflict.by === 'expected'
              ? t`${name}: ${seats}, a spodziewana liczba osób to ${expected}`
              : t`${name}: ${seats}, a w samym składzie ${needed}`,
          help:
            conflict.by === 'expected'
              ? t`Nic innego wtedy się nie odbywa, więc liczą się wszyscy spodziewani. Pomoże większa sala.`
              : t`Pomoże większa sala.`,
        }
      }
      case 'no-break': {
        const whole = length(conflict.minutes)
        const planned = byId.get(conflict.breakId ?? '')?.title
        return {
          sentence: t`${whole} programu bez wspólnej przerwy`,
          help:
            planned === undefined
              ? t`Pomoże co najmniej 10 minut, w których nic się nie odbywa.`
              : t`„${planned}” trwa krócej niż 10 minut albo wypada w czasie innych punktów.`,
        }
      }
      case 'person-without-break': {
        const [name, whole] = [person(conflict), length(conflict.minutes)]
        return {
          sentence: t`${name}: ${whole} bez przerwy`,
          help: t`Pomoże co najmniej 10 minut między punktami tej osoby.`,
        }
      }
      case 'no-such-time':
        return {
          sentence: t`Tej godziny tego dnia nie ma: zegary przestawiają się do przodu`,
          help: otherTime,
        }
    }
  }
}
