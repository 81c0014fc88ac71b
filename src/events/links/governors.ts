import type { Knowledge } from '../../gazetteer/knowledge.ts'
import type { LinkRelation } from '../../model/event.ts'
import { irregularVerbs, plural, verbForms } from '../occurrences/inflect.ts'

/** A relation, or how a word carries what hangs on it. */
export type Governing = LinkRelation | 'through' | 'means' | 'aim'

/** What a row of data/lexicon/link-governors.txt says of a word: by each joint, the relation. */
export type Joints = ReadonlyMap<string, Governing>

/** Whether a word that tells nothing of its own hands on what hangs on it. */
export const isCarrying = (relation: Governing): boolean =>
  relation === 'through' || relation === 'means' || relation === 'aim'

/** The words of data/lexicon/link-governors.txt, and what each says of what hangs on it. */
export interface Governors {
  readonly verbs: ReadonlyMap<string, Joints>
  readonly nouns: ReadonlyMap<string, Joints>
}

const opened = new WeakMap<Knowledge, Governors>()

/** The words on which events hang, inflected; made once for each knowledge. */
export function governorsOf(knowledge: Knowledge): Governors {
  let governors = opened.get(knowledge)
  if (!governors) {
    governors = build(knowledge)
    opened.set(knowledge, governors)
  }
  return governors
}

function build(knowledge: Knowledge): Governors {
  const irregular = irregularVerbs(knowledge.lexicon('irregular-verbs'))
  const verbs = new Map<string, Map<string, Governing>>()
  const nouns = new Map<string, Map<string, Governing>>()
  for (const [word, part, relation, joints] of knowledge.lexicon('link-governors')) {
    const [first, ...rest] = word!.split(' ')
    const inflected =
      part === 'noun' ? [first!, plural(first!)] : verbForms(first!, irregular).map(form => form.text)
    const forms = inflected.map(form => [form, ...rest].join(' '))
    for (const form of forms) add(part === 'noun' ? nouns : verbs, form, relation as Governing, joints!)
  }
  return { verbs, nouns }
}

/** Of two rows for one joint the first stays. */
function add(
  index: Map<string, Map<string, Governing>>,
  form: string,
  relation: Governing,
  joints: string,
): void {
  const known = index.get(form) ?? new Map<string, Governing>()
  for (const joint of joints.split(',')) if (!known.has(joint)) known.set(joint, relation)
  index.set(form, known)
}
