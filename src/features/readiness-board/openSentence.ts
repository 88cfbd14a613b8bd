import { plural, t } from '@lingui/core/macro'
import type { Readiness } from '#contract/events.ts'

/** What is missing, counted, as one sentence of the board: „1 panel bez moderatora”. `release`: the number of the last one. */
export const openSentence = (
  { code, count }: Pick<Readiness['lines'][number], 'code' | 'count'>,
  release: number,
): string => {
  switch (code) {
    case 'programme-empty':
      return t`Program jest jeszcze pusty`
    case 'venue-missing':
      return t`Nie wpisano miejsca`
    case 'organiser-missing':
      return t`Nie wskazano organizatora`
    case 'panels-without-moderator':
      return plural(count, {
        one: '# panel bez moderatora',
        few: '# panele bez moderatora',
        many: '# paneli bez moderatora',
        other: '# panelu bez moderatora',
      })
    case 'panels-without-guests':
      return plural(count, {
        one: '# panel bez gości',
        few: '# panele bez gości',
        many: '# paneli bez gości',
        other: '# panelu bez gości',
      })
    case 'panels-without-owner':
      return plural(count, {
        one: '# panel bez opiekuna',
        few: '# panele bez opiekuna',
        many: '# paneli bez opiekuna',
        other: '# panelu bez opiekuna',
      })
    case 'items-without-time':
      return plural(count, {
        one: '# punkt bez godziny',
        few: '# punkty bez godziny',
        many: '# punktów bez godziny',
        other: '# punktu bez godziny',
      })
    case 'items-without-room':
      return plural(count, {
        one: '# punkt bez sali',
        few: '# punkty bez sali',
        many: '# punktów bez sali',
        other: '# punktu bez sali',
      })
    case 'conflict-errors':
      return plural(count, {
        one: '# kolizja, z którą program nie może się odbyć',
        few: '# kolizje, z którymi program nie może się odbyć',
        many: '# kolizji, z którymi program nie może się odbyć',
        other: '# kolizji, z którymi program nie może się odbyć',
      })
    case 'conflict-warnings':
      return plural(count, {
        one: '# kolizja do sprawdzenia',
        few: '# kolizje do sprawdzenia',
        many: '# kolizji do sprawdzenia',
        other: '# kolizji do sprawdzenia',
      })
    case 'partners-without-case-forms':
      return plural(count, {
        one: '# partner bez odmienionej nazwy',
        few: '# partnerów bez odmienionej nazwy',
        many: '# partnerów bez odmienionej nazwy',
        other: '# partnera bez odmienionej nazwy',
      })
    case 'lineups-changes-requested':
      return plural(count, {
        one: '# skład z uwagami moderatora',
        few: '# składy z uwagami moderatorów',
        many: '# składów z uwagami moderatorów',
        other: '# składu z uwagami moderatorów',
      })
    case 'lineups-declined':
      return plural(count, {
        one: '# panel z odmową moderatora',
        few: '# panele z odmową moderatora',
        many: '# paneli z odmową moderatora',
        other: '# panelu z odmową moderatora',
      })
    case 'lineups-outdated':
      return plural(count, {
        one: '# skład nieaktualny po zmianie',
        few: '# składy nieaktualne po zmianie',
        many: '# składów nieaktualnych po zmianie',
        other: '# składu nieaktualnego po zmianie',
      })
    case 'lineups-to-send':
      return plural(count, {
        one: '# skład do wysłania moderatorowi',
        few: '# składy do wysłania moderatorom',
        many: '# składów do wysłania moderatorom',
        other: '# składu do wysłania moderatorom',
      })
    case 'lineups-waiting':
      return plural(count, {
        one: '# skład czeka na odpowiedź moderatora',
        few: '# składy czekają na odpowiedź moderatorów',
        many: '# składów czeka na odpowiedź moderatorów',
        other: '# składu czeka na odpowiedź moderatorów',
      })
    case 'lineups-skipped':
      return plural(count, {
        one: '# skład z pominiętym podpisem',
        few: '# składy z pominiętym podpisem',
        many: '# składów z pominiętym podpisem',
        other: '# składu z pominiętym podpisem',
      })
    case 'answers-declined':
      return plural(count, {
        one: '# punkt z odmową lub rezygnacją',
        few: '# punkty z odmową lub rezygnacją',
        many: '# punktów z odmową lub rezygnacją',
        other: '# punktu z odmową lub rezygnacją',
      })
    case 'answers-outdated':
      return plural(count, {
        one: '# punkt z nieaktualnymi odpowiedziami',
        few: '# punkty z nieaktualnymi odpowiedziami',
        many: '# punktów z nieaktualnymi odpowiedziami',
        other: '# punktu z nieaktualnymi odpowiedziami',
      })
    case 'answers-to-ask':
      return plural(count, {
        one: '# punkt z osobami, których jeszcze nie zapytano',
        few: '# punkty z osobami, których jeszcze nie zapytano',
        many: '# punktów z osobami, których jeszcze nie zapytano',
        other: '# punktu z osobami, których jeszcze nie zapytano',
      })
    case 'answers-waiting':
      return plural(count, {
        one: '# punkt z osobami, które jeszcze nie odpowiedziały',
        few: '# punkty z osobami, które jeszcze nie odpowiedziały',
        many: '# punktów z osobami, które jeszcze nie odpowiedziały',
        other: '# punktu z osobami, które jeszcze nie odpowiedziały',
      })
    case 'answers-skipped':
      return plural(count, {
        one: '# punkt z pominiętą odpowiedzią',
        few: '# punkty z pominiętą odpowiedzią',
        many: '# punktów z pominiętą odpowiedzią',
        other: '# punktu z pominiętą odpowiedzią',
      })
    case 'proposals-open':
      return plural(count, {
        one: '# punkt z propozycjami do rozpatrzenia',
        few: '# punkty z propozycjami do rozpatrzenia',
        many: '# punktów z propozycjami do rozpatrzenia',
        other: '# punktu z propozycjami do rozpatrzenia',
      })
    case 'panels-ready':
      return plural(count, {
        one: '# panel niegotowy',
        few: '# panele niegotowe',
        many: '# paneli niegotowych',
        other: '# panelu niegotowego',
      })
    case 'materials-changes-requested':
      return plural(count, {
        one: '# materiał, do którego zgłoszono uwagi',
        few: '# materiały, do których zgłoszono uwagi',
        many: '# materiałów, do których zgłoszono uwagi',
        other: '# materiału, do których zgłoszono uwagi',
      })
    case 'materials-blocked':
      return plural(count, {
        one: '# materiał ze złamaną zasadą oznakowania',
        few: '# materiały ze złamaną zasadą oznakowania',
        many: '# materiałów ze złamaną zasadą oznakowania',
        other: '# materiału ze złamaną zasadą oznakowania',
      })
    case 'materials-to-ask':
      return plural(count, {
        one: '# materiał do wysłania do akceptacji',
        few: '# materiały do wysłania do akceptacji',
        many: '# materiałów do wysłania do akceptacji',
        other: '# materiału do wysłania do akceptacji',
      })
    case 'materials-waiting':
      return plural(count, {
        one: '# materiał czeka na odpowiedź partnerów',
        few: '# materiały czekają na odpowiedź partnerów',
        many: '# materiałów czeka na odpowiedź partnerów',
        other: '# materiału czeka na odpowiedź partnerów',
      })
    case 'materials-cleared':
      return plural(count, {
        one: '# materiał jeszcze niegotowy',
        few: '# materiały jeszcze niegotowe',
        many: '# materiałów jeszcze niegotowych',
        other: '# materiału jeszcze niegotowego',
      })
    case 'duties-overdue':
      return plural(count, {
        one: '# zaległa sprawa patronatu, logo lub finansowania',
        few: '# zaległe sprawy patronatów, logo lub finansowania',
        many: '# zaległych spraw patronatów, logo lub finansowania',
        other: '# zaległej sprawy patronatów, logo lub finansowania',
      })
    case 'programme-not-released':
      return t`Programu jeszcze nie opublikowano`
    case 'programme-changed':
      return plural(count, {
        one: `# zmiana w programie od opublikowanej wersji ${release}`,
        few: `# zmiany w programie od opublikowanej wersji ${release}`,
        many: `# zmian w programie od opublikowanej wersji ${release}`,
        other: `# zmiany w programie od opublikowanej wersji ${release}`,
      })
  }
}
