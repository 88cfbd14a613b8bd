import type { Planning, PlanningDetails } from '#contract/planning.ts'

/** The form's part of the stored rules, without the names that they come with. */
export const readPlanning = (planning: Planning): { values: PlanningDetails; revision: number } => ({
  values: {
    opensAt: planning.opensAt,
    closesAt: planning.closesAt,
    graceMinutes: planning.graceMinutes,
    expectedPeople: planning.expectedPeople,
    rooms: planning.rooms.map(({ roomId, intervals }) => ({ roomId, intervals })),
    people: planning.people.map(({ personId, intervals }) => ({ personId, intervals })),
  },
  revision: planning.planningRevision,
})
