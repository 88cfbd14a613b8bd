import { createFileRoute } from '@tanstack/react-router'
import { PersonErased } from '#src/features/person-data/PersonErased.tsx'

export const Route = createFileRoute('/guests/erased')({ component: PersonErased })
