import type { BaseSyntheticEvent, ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { FormActions } from './FormActions.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './RecordForm.module.css'

/**
 * A small form above the page. It stands at the end of the page: a person's answer is shown inside the line-up's own
 * form, and a form inside a form is not HTML.
 */
export const SavingDialog = ({
  title,
  isSaving,
  failure,
  saveLabel,
  onSubmit,
  onClose,
  children,
}: {
  title: ReactNode
  isSaving: boolean
  failure: unknown
  saveLabel: ReactNode
  onSubmit: (event: BaseSyntheticEvent) => void
  onClose: () => void
  children: ReactNode
}) =>
  createPortal(
    <Dialog title={title} onClose={onClose}>
      <form
        noValidate
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          onSubmit(event)
        }}
      >
        {children}
        <FormActions isSaving={isSaving} failure={failure} saveLabel={saveLabel} onCancel={onClose} />
      </form>
    </Dialog>,
    document.body,
  )
