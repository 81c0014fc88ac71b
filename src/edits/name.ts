import type { Correction, NoteAbout, Quote } from '../model/correction.ts'

/** What a correction does, for "Undo: …" and the list of changes: "move Taji". */
export function nameOfCorrection(one: Correction): string {
  switch (one.kind) {
    case 'choose':
      return `put ${words(one.at)} at ${one.place.name}`
    case 'mark':
      return `mark ${words(one.at)} as a place`
    case 'unmark':
      return `unmark ${words(one.at)}`
    case 'mention-kind':
      return `change how ${words(one.at)} is meant`
    case 'evidence':
      return `count ${words(one.at)} as ${one.evidence === 'text' ? 'told in the text' : 'background'}`
    case 'move':
      return `move ${one.place.name}`
    case 'area':
      return one.geometry ? `outline ${one.place.name}` : `take the outline of ${one.place.name} away`
    case 'place-type':
      return `change what ${one.place.name} is`
    case 'merge':
      return `join ${one.from.map(place => place.name).join(' and ')} with ${one.into.name}`
    case 'split':
      return `split ${one.into.name} from ${one.place.name}`
    default:
      return nameOfTold(one)
  }
}

type OfPlaces =
  | 'choose'
  | 'mark'
  | 'unmark'
  | 'mention-kind'
  | 'evidence'
  | 'move'
  | 'area'
  | 'place-type'
  | 'merge'
  | 'split'

/** The same for corrections of events, links and the article. */
function nameOfTold(one: Exclude<Correction, { readonly kind: OfPlaces }>): string {
  switch (one.kind) {
    case 'edit-event':
      return `change ${FIELDS[Object.keys(one.change)[0] ?? ''] ?? 'the event'} of ${words(one.event.trigger)}`
    case 'remove-event':
      return `remove the event ${words(one.event.trigger)}`
    case 'add-event':
      return `add ${shortened(one.event.label)}`
    case 'add-link':
      return `link ${words(one.from.trigger)} and ${words(one.to.trigger)}`
    case 'remove-link':
      return `unlink ${words(one.from.trigger)} and ${words(one.to.trigger)}`
    case 'change-link':
      return `change the link of ${words(one.from.trigger)} and ${words(one.to.trigger)}`
    case 'published':
      return `set the article’s date to ${one.date}`
    case 'note':
      return `${one.text === '' ? 'remove the note' : 'write a note'} on ${subjectOf(one.about)}`
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  type: 'the type',
  label: 'the words',
  date: 'the date',
  modality: 'the telling',
  places: 'the places',
  participants: 'the people',
}

/** Why a correction could not be laid over the text as it is now. */
export function whyLost(one: Correction): string {
  return `Could not ${nameOfCorrection(one)}: ${reasonOf(one)} The correction is kept; remove it, or make it anew.`
}

function reasonOf(one: Correction): string {
  if ('place' in one && one.kind !== 'choose' && one.kind !== 'mark' && one.kind !== 'split')
    return `the story no longer has ${one.place.name}.`
  if (one.kind === 'merge') return 'the story no longer has the places to be joined.'
  if (one.kind === 'split') return 'the mentions to be split off are gone.'
  if ('from' in one) return 'the two events, or the link between them, are gone.'
  if (one.kind === 'note') return `the story no longer has ${subjectOf(one.about)}.`
  return 'the words it was made on are gone, or are no longer told as they were.'
}

const subjectOf = (about: NoteAbout): string => {
  if (about === 'article') return 'the article'
  if ('place' in about) return about.place.name
  return words('mention' in about ? about.mention : about.event.trigger)
}

/** Longer words say no more in a list. */
const LONGEST = 40

const words = ({ exact }: Quote): string => shortened(exact)

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}”`
}
