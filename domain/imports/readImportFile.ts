import { parseCells } from '#domain/cells.ts'
import { ImportRefused, largestImport, mostItems } from './importRefused.ts'
import { readScheduleJson } from './readScheduleJson.ts'
import { readScheduleXml } from './readScheduleXml.ts'
import { scheduleRows, type ImportTable, type ScheduleEvent } from './scheduleRows.ts'

/** Bytes as text: UTF-8, UTF-16 where its mark says so, and otherwise Windows-1250, as older Polish spreadsheets write. */
const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1250').decode(bytes)
  }
}

/** A text as a table: a schedule by its first sign, anything else as cells. */
export const readImportText = (text: string, event: ScheduleEvent): ImportTable => {
  const body = text.replace(/^\uFEFF/u, '').trimStart()
  if (body.startsWith('<')) return scheduleRows(readScheduleXml(body), event)
  if (body.startsWith('{')) return scheduleRows(readScheduleJson(body), event)
  const rows = parseCells(text)
  // One more for the header.
  if (rows.length > mostItems + 1) throw new ImportRefused('too-many', { most: mostItems })
  return { rows, abstracts: new Map(), personIds: new Map() }
}

/**
 * A file that an organiser has: `schedule.xml`, `schedule.json` or a table of cells (CSV), told apart by what is in it, not by its name.
 * @throws {ImportRefused} when nothing can be read of it
 */
export const readImportFile = (bytes: Uint8Array, event: ScheduleEvent): ImportTable => {
  if (bytes.length > largestImport) throw new ImportRefused('too-large', { most: largestImport / 2 ** 20 })
  const table = readImportText(decode(bytes), event)
  if (table.rows.length === 0) throw new ImportRefused('empty')
  return table
}
