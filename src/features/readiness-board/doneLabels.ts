import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReadinessCode } from '#contract/events.ts'

/** What a line of the board says once nothing of its kind is missing; some are only said while they are open. */
export const doneLabels: Partial<Readonly<Record<ReadinessCode, MessageDescriptor>>> = {
  'programme-empty': msg`program ma punkty`,
  'panels-without-moderator': msg`każdy panel ma moderację`,
  'panels-without-guests': msg`każdy panel ma gości`,
  'panels-without-owner': msg`każdy panel ma opiekę`,
  'items-without-time': msg`każdy punkt ma godzinę`,
  'items-without-room': msg`każdy punkt ma salę`,
  'conflict-errors': msg`żadna kolizja nie wstrzymuje programu`,
  'venue-missing': msg`miejsce jest wpisane`,
  'organiser-missing': msg`organizator jest wskazany`,
  'partners-without-case-forms': msg`nazwy partnerów są odmienione`,
  'lineups-to-send': msg`każdy skład wysłano do moderacji`,
  'answers-to-ask': msg`każdą osobę zapytano o udział`,
  'materials-to-ask': msg`każdy materiał wysłano do akceptacji`,
  'materials-cleared': msg`każdy materiał jest gotowy do druku i publikacji`,
  'programme-not-released': msg`program jest opublikowany`,
  'panels-ready': msg`każdy panel jest gotowy`,
}
