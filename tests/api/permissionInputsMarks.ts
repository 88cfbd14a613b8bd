import { newId } from '#domain/id.ts'
import { sampleStrip } from '#domain/marks/sampleStrip.ts'
import { publishedForm, withoutId } from './forms.ts'
import { exampleFunding } from './permissionMarks.ts'
import { coveredBy, type Inputs } from './permissionTarget.ts'
import { posterForm, svgFile } from './proofForum.ts'

/** Funding, materials and their proofs. */
export const inputsMarks: Inputs = {
  'fundingProjects.list': () => ({}),
  'fundingProjects.get': ({ marks }) => ({ projectId: marks.projectId }),
  'fundingProjects.create': () => ({ ...exampleFunding, id: newId() }),
  'fundingProjects.putDetails': ({ marks, project }) => ({
    ...exampleFunding,
    projectId: marks.projectId,
    revision: project.revision,
  }),
  'fundingProjects.remove': ({ marks }) => ({ projectId: marks.projectId }),
  'fundingProjects.restore': ({ marks }) => ({ projectId: marks.projectId }),
  'fundingProjects.addStrip': ({ marks }) => ({
    projectId: marks.projectId,
    id: newId(),
    variant: 'colour',
    layout: 'horizontal',
    alt: 'Znaki',
    file: svgFile(sampleStrip('2021-2027', 'colour', 'horizontal').svg),
  }),
  'fundingProjects.removeStrip': ({ marks, project }) => ({
    projectId: marks.projectId,
    stripId: project.strips[0]?.id,
  }),
  'fundingProjects.ofEvent': ({ eventId }) => ({ eventId }),
  'fundingProjects.putOfEvent': ({ eventId, funding }) => ({ eventId, before: funding, projectIds: [] }),
  'materials.list': ({ eventId }) => ({ eventId }),
  'materials.get': ({ marks }) => ({ materialId: marks.materialId }),
  'materials.create': ({ eventId }) => ({ ...posterForm(), eventId }),
  'materials.putDetails': ({ marks }) => ({
    ...withoutId(posterForm({ name: 'Inny' })),
    materialId: marks.materialId,
    revision: 1,
  }),
  'materials.remove': ({ marks }) => ({ materialId: marks.materialId }),
  'materials.restore': ({ marks }) => ({ materialId: marks.materialId }),
  'materials.createProof': ({ marks, draftHash }) => ({
    materialId: marks.materialId,
    id: newId(),
    hash: draftHash,
    note: '',
  }),
  'materials.uploadProof': ({ marks }) => ({
    materialId: marks.materialId,
    id: newId(),
    note: '',
    file: marks.png,
  }),
  'publishedWorks.list': ({ eventId }) => ({ eventId }),
  'publishedWorks.create': ({ eventId }) => ({ ...publishedForm(), eventId }),
  'publishedWorks.putDetails': ({ marks }) => ({
    ...withoutId(publishedForm({ title: 'Inny wpis' })),
    workId: marks.workId,
    revision: 1,
  }),
  'publishedWorks.putPicture': ({ marks }) => ({ workId: marks.workId, file: marks.png }),
  'publishedWorks.removePicture': ({ marks }) => ({ workId: marks.workId }),
  'publishedWorks.remove': ({ marks }) => ({ workId: marks.workId }),
  'publishedWorks.restore': ({ marks }) => ({ workId: marks.workId }),
  'proofs.get': ({ proof }) => ({ proofId: proof?.id }),
  'proofs.file': ({ proof }) => ({ proofId: proof?.id, format: 'svg' }),
  'proofs.send': ({ proof, eventPartnerId, delegateId }) => ({
    proofId: proof?.id,
    id: newId(),
    deadline: '2027-09-01',
    recipients: [{ eventPartnerId, contactId: delegateId }],
    delivery: 'outbox',
  }),
  'proofs.decide': ({ proof, eventPartnerId }) => ({
    proofId: proof?.id,
    id: newId(),
    eventPartnerId,
    coversHash: coveredBy(proof, eventPartnerId),
    decision: { kind: 'skipped', reason: 'Brak odpowiedzi' },
  }),
  'proofs.overrule': ({ proof }) => ({
    proofId: proof?.id,
    id: newId(),
    key: proof?.findings[0]?.key,
    reason: 'Ustalono z instytucją',
  }),
}
