import type { ReactNode } from 'react'
import type { Operation } from '#domain/permissions.ts'
import { usePermission } from '#src/permission/usePermission.ts'

/**
 * Shows its children to whoever may do an operation: for what would only stand in the way of others, such as a delete
 * button or the line that adds a row. `otherwise` is what the others see in its place.
 */
export const Permitted = ({
  operation,
  otherwise = null,
  children,
}: {
  operation: Operation
  otherwise?: ReactNode
  children: ReactNode
}) => (usePermission(operation) ? children : otherwise)
