import { runCommand } from './command.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database/open.ts'
import { verifyHistory } from './history/verifyHistory.ts'

await runCommand(async () => {
  const database = await openDatabase(readConfig(process.env))
  const { entries, erasedValues, headHash, problem } = await verifyHistory(database)
  await database.destroy()
  if (problem === null) {
    const erased = erasedValues === 0 ? '' : `, ${erasedValues} values erased with their persons`
    console.log(
      `The history is whole: ${entries} entries${erased}. It ends with ${headHash || 'nothing yet'}.`,
    )
  } else {
    console.error(`The history does not hold. ${problem}`)
    process.exitCode = 1
  }
})
