import { gathered, mapped } from '../../text/mapped.ts'
import { type Draft, isGeneric, isParticiple, isReal, suffers } from './draft.ts'
import { infinitiveAfter } from './label-content.ts'
import { gerundAfter } from './label-pieces.ts'
import { isParticle, participleOf } from './lexicon.ts'
import { headMention } from './participant.ts'
import { type Phrase, textOf } from './phrases.ts'
import type { Reading } from './reading.ts'
import { namesOf, openingOf } from './short-names.ts'
import { GRADES, PREPOSITIONS } from './words.ts'

/** More than this does not fit beside a mark on the map. */
const MOST = 24

/**
 * One to four words for each event, for map and timeline: "Embassy attack", "3,000 troops sent". Each event
 * takes the first of its forms that fits and that no event before it has taken.
 */
export function shortsOf(reading: Reading, drafts: readonly Draft[]): string[] {
  const taken = new Set<string>()
  return drafts.map(draft => {
    const short = freeForm(reading, draft, taken) ?? draft.type.noun
    taken.add(short.toLowerCase())
    return short.charAt(0).toUpperCase() + short.slice(1)
  })
}

/** The first way to say the event that fits and is not taken, or the first that fits. */
function freeForm(reading: Reading, draft: Draft, taken: ReadonlySet<string>): string | undefined {
  const own = draft.group ? verbForms(reading, draft) : nounForms(reading, draft)
  const free = firstFitting(own, taken)
  if (free) return free
  // Most events have one of their own words left: nothing else is put together for those.
  const noun = nounOf(reading, draft)
  const others = [...atPlaces(reading, draft, noun), ...(draft.group ? [noun] : [])]
  return firstFitting(others, taken) ?? firstFitting(own, NONE) ?? firstFitting(others, NONE)
}

const NONE: ReadonlySet<string> = new Set()

/** The first form that fits, without quotation marks, and is not taken. */
function firstFitting(forms: readonly string[], taken: ReadonlySet<string>): string | undefined {
  for (const one of forms) {
    const form = one.replace(/["“”]/g, '').trim()
    if (form !== '' && form.length <= MOST && !taken.has(form.toLowerCase())) return form
  }
  return undefined
}

/** What a headline calls it: "Protest"; the verb where the type says nothing: "Created". */
function nounOf(reading: Reading, draft: Draft): string {
  if (!draft.group) return textOf(reading, draft.trigger.from, draft.trigger.to)
  return isGeneric(draft) ? verbWords(reading, draft) : draft.type.noun
}

/** "Protest in Cairo", where nothing better is left. */
function atPlaces({ source }: Reading, { places }: Draft, noun: string): string[] {
  return places
    .filter(place => place.role !== 'seat')
    .map(({ placeId }) => source.knowledge.gazetteer.place(placeId))
    .map(place => (place ? `${noun} in ${place.shortName ?? place.name}` : ''))
}

function verbForms(reading: Reading, draft: Draft): string[] {
  const { type, trigger, passive, group } = draft
  if (draft.modality === 'negated') return negatedForms(reading, draft)
  if (type.type === 'demand') return demandForms(reading, draft)
  const done = participleOf(draft.trigger)
  if (passive) return namesOf(reading, draft.subject).map(name => `${name} ${done ?? trigger.row.participle}`)
  const object = namesOf(reading, draft.object)
  if (
    type.type !== 'visit' &&
    object.length > 0 &&
    done &&
    (group!.infinitive || group!.modal) &&
    !isReal(draft)
  )
    return object.map(name => `${trigger.row.phrase} ${name}`)
  if (object.length > 0 && done && suffers(draft)) return object.map(name => `${name} ${done}`)
  if (type.type === 'visit') return object.map(name => `visit to ${name}`)
  const verb = textOf(reading, trigger.head, Math.max(trigger.to, trigger.head + 1))
  if (isParticiple(draft)) return object.map(name => `${verb} ${name}`)
  const subject = namesOf(reading, draft.subject)
  const whole = gathered(object, other => mapped(subject, name => `${name} ${verb} ${other}`))
  return object.length > 0 && type.told !== 'speech'
    ? whole
    : [...whole, ...subjectForms(reading, draft, subject)]
}

/** "Border not yet closed", "Not yet ordered", "No visit yet". */
function negatedForms(reading: Reading, draft: Draft): string[] {
  const { from, verb, negated, infinitive } = draft.group!
  if (!negated && !infinitive)
    return namesOf(reading, draft.subject).map(name => `no ${name} ${verbWords(reading, draft)}`)
  const yet = reading.tokens.slice(from, verb).some(token => token.folded === 'yet') ? ' yet' : ''
  const done = participleOf(draft.trigger)
  const noun = isGeneric(draft)
    ? `not ${verbWords(reading, draft)}`
    : `no ${draft.type.noun.toLowerCase()}${yet}`
  if (!negated || !done) return [noun]
  const things = namesOf(reading, draft.passive ? draft.subject : draft.object)
  if (things.length === 0) return [noun]
  return [...things.map(name => `${name} not${yet} ${done}`), `not${yet} ${done}`, noun]
}

/** "Call for withdrawal" where what is called for is an event, else "Cleric’s demand". */
function demandForms(reading: Reading, { object, attached, type, subject }: Draft): string[] {
  const head = (object ?? attached[0]?.phrase)?.head ?? -1
  const word = reading.tokens[head]?.folded ?? ''
  const known = reading.lexicon.forms.get(word)?.some(form => form.row.part === 'noun')
  const owned = namesOf(reading, subject).map(
    name => `${name}’${/s$/.test(name) ? '' : 's'} ${type.noun.toLowerCase()}`,
  )
  return known ? [`call for ${word}`, ...owned] : owned
}

/** "U.S. forces arrived", "Cleric warned"; a stay by its place: "U.S. forces in Iraq". */
function subjectForms(reading: Reading, draft: Draft, subject: readonly string[]): string[] {
  const [place] = draft.attached
  const stays = draft.type.type === 'presence' && draft.trigger.row.phrase.startsWith('be ') && place
  const after = draft.trigger.to
  const gerund = textOf(reading, after, gerundAfter(reading, draft, after))
  const words = stays
    ? textOf(reading, place.at, place.phrase.head + 1)
    : `${verbWords(reading, draft)} ${gerund}`.trimEnd()
  return [...subject.map(name => `${name} ${words}`), ...(words.includes(' ') && !stays ? [words] : [])]
}

/** The verb in the article's own form, without its auxiliaries and without a preposition that hangs. */
function verbWords(reading: Reading, { trigger }: Draft): string {
  const { rest } = trigger.form
  if (rest.every(isParticle)) return [reading.tokens[trigger.head]!.text, ...rest].join(' ')
  const words = textOf(reading, trigger.head, Math.max(trigger.to, trigger.head + 1)).split(' ')
  return (words.length > 1 && PREPOSITIONS.has(words.at(-1)!) ? words.slice(0, -1) : words).join(' ')
}

function nounForms(reading: Reading, draft: Draft): string[] {
  const { trigger, modality, verbs } = draft
  const noun = qualified(reading, draft)
  if (modality === 'negated') return [`no ${noun}`]
  const infinitive = infinitiveAfter(reading, draft)
  if (infinitive) return [noun + infinitive, noun]
  const made = verbs.find(one => one.type === draft.type && one.trigger.light.includes('object'))
  const done = made && isReal(draft) ? participleOf(made.trigger) : undefined
  const objects = objectForms(reading, draft, textOf(reading, trigger.from, trigger.to).toLowerCase())
  if (done) return [`${noun} ${done}`, noun]
  if (noun.includes(' ')) return [noun, ...objects]
  const graded = draft.phrase.from < trigger.from - 1 ? [textOf(reading, trigger.from - 1, trigger.to)] : []
  return [...objects, noun, ...graded]
}

/** "Mass demonstration", "U.S. airstrike": the noun with the word before it, where that is more than praise. */
function qualified(reading: Reading, { phrase, trigger }: Draft): string {
  const { tokens } = reading
  const noun = textOf(reading, trigger.from, trigger.to)
  const opening = openingOf(reading, { from: phrase.from, to: phrase.to, head: trigger.from })
  const before = textOf(reading, opening, trigger.from).split(' ').at(-1) ?? ''
  const plain = before === '' || /["“”,]/.test(before) || isGrade(before.toLowerCase())
  return plain || tokens[trigger.from - 1]!.end === tokens[trigger.from]!.start ? noun : `${before} ${noun}`
}

const isGrade = (word: string): boolean => GRADES.has(word) || /.(?:ful|less)$/.test(word)

const AIMED = new Set(['on', 'at', 'against', 'of'])
const DEEDS = new Set(['violence', 'killing', 'accident', 'crime'])

/** What is struck, shut or gone with its noun: "Embassy attack", "Airspace closure", "U.S. withdrawal", "Closure of bases". */
function objectForms(reading: Reading, draft: Draft, noun: string): string[] {
  const { type, trigger, attached } = draft
  const aimed = attached.find(
    ({ preposition, phrase }) =>
      !reading.times[phrase.head] &&
      (preposition === 'of' || (type.site === 'target' && AIMED.has(preposition))),
  )
  if (!aimed) return placeForms(reading, draft, noun)
  const { phrase, preposition } = aimed
  const owner =
    reading.mentions[phrase.from]?.find(one => one.attributive) ??
    reading.mentions[openingOf(reading, phrase)]?.find(one => one.attributive)
  if (trigger.row.frame === 'of-actor' && owner) return [`${owner.surface} ${noun}`]
  const heads = namesOf(reading, withoutOwner(reading, phrase))
  const named = reading.tokens[phrase.head]!.capital
  const forms = named ? heads.filter((name, i) => i === 0 || name.includes(' ')) : heads.slice(-1)
  const whole = forms.map(name => `${noun} ${preposition} ${name}`)
  const people = trigger.row.frame === 'of-victim' && !headMention(reading, phrase)
  const several = !named && /[^s]s$/.test(reading.tokens[phrase.head]!.text)
  return several || people ? whole : [...forms.map(name => `${name} ${noun}`), ...whole]
}

/** "Embassy" of "the U.S. Embassy". */
function withoutOwner(reading: Reading, phrase: Phrase): Phrase {
  let from = openingOf(reading, phrase)
  while (from < phrase.head && reading.mentions[from]!.some(one => one.attributive)) from++
  return { from, to: phrase.to, head: phrase.head }
}

/** "Karachi bombing", "Attack in Iraq", "Visit to Riyadh". */
function placeForms(reading: Reading, { attached, type }: Draft, noun: string): string[] {
  if (!DEEDS.has(type.family) && type.site !== 'move') return []
  for (const { preposition, phrase } of attached) {
    const mention = headMention(reading, phrase)
    if (mention?.kind !== 'name' || mention.attributive) continue
    const place = reading.source.knowledge.gazetteer.place(mention.placeIds[0] ?? '')
    const whole = `${noun} ${preposition} ${mention.surface}`
    const wide = place?.type === 'country' || place?.type === 'region' || type.site === 'move'
    return wide ? [whole] : [`${mention.surface} ${noun}`, whole]
  }
  return []
}
