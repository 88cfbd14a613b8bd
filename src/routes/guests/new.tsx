import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/guests/new')({ component: () => null })
