import { lineupsPage } from '#domain/evidence/lineupsPage.ts'
import { readStandings, type Standing } from '#server/sign-offs/readStandings.ts'
import { gap, type EvidenceContent, type EvidenceSource } from './evidencePart.ts'

const isAnnounced = ({ role }: { role: Standing['places'][number]['role'] }) => role !== 'reserve'

/** Who stands on the programme, and what they answered. */
export const lineupsPart = async ({ database, event }: EvidenceSource): Promise<EvidenceContent> => {
  const rows = await database
    .selectFrom('programme_item')
    .select('id')
    .where('eventId', '=', event.id)
    .where('removedAt', 'is', null)
    .orderBy('day')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const standings = new Map(
    (await readStandings(database, ids)).map((standing) => [standing.item.id, standing]),
  )
  const staffed = ids
    .flatMap((id) => standings.get(id) ?? [])
    .filter(({ places }) => places.some(isAnnounced))
  const gaps = staffed
    .filter(
      ({ item, lineup }) => item.kind === 'panel' && lineup.state !== 'signed' && lineup.state !== 'void',
    )
    .map(({ item }) => gap('lineup-not-signed', { name: item.title }, item.id))
  if (staffed.length === 0) return { files: [], gaps }
  const page = lineupsPage(
    event,
    staffed.map(({ item, lineup, places }) => ({
      ...item,
      lineup,
      people: places.filter(isAnnounced),
    })),
  )
  return {
    files: [
      {
        name: '00-sklady.html',
        title: 'Składy paneli, potwierdzenia i odpowiedzi osób',
        on: event.startsOn,
        read: () => page,
      },
    ],
    gaps,
  }
}
