import { inputsAccess } from './permissionInputsAccess.ts'
import { inputsDirectory } from './permissionInputsDirectory.ts'
import { inputsMarks } from './permissionInputsMarks.ts'
import { inputsProgramme } from './permissionInputsProgramme.ts'
import { inputsReview } from './permissionInputsReview.ts'
import { makeSecrets, type Inputs, type Target } from './permissionTarget.ts'
import type { Desk } from './useDesk.ts'

const inputs: Inputs = {
  ...inputsAccess,
  ...inputsReview,
  ...inputsProgramme,
  ...inputsDirectory,
  ...inputsMarks,
}

const spendsSecrets = ['session.endOther', 'links.look', 'links.open', 'links.renew']

/** The input of an operation that asks for one side's things; nothing for an operation that has none written yet. */
export const inputFor = async (desk: Desk, operation: string, target: Target): Promise<object> => {
  const secrets = spendsSecrets.includes(operation)
    ? await makeSecrets(desk, target)
    : { sessionId: '', token: '' }
  return inputs[operation]?.({ ...target, ...secrets }) ?? {}
}

export const operationsWithInput = Object.keys(inputs)
