import type { Correction } from '../../index.ts'

/** What a correction does, in German: "Taji verschieben". */
export function nameOfCorrection(one: Correction): string {
  switch (one.kind) {
    case 'choose':
      return `${words(one.at)} nach ${one.place.name} setzen`
    case 'mark':
      return `${words(one.at)} als Ort markieren`
    case 'unmark':
      return `Markierung von ${words(one.at)} aufheben`
    case 'mention-kind':
      return `ändern, wie ${words(one.at)} gemeint ist`
    case 'evidence':
      return `${words(one.at)} als ${one.evidence === 'text' ? 'im Text genannt' : 'Hintergrundwissen'} zählen`
    case 'move':
      return `${one.place.name} verschieben`
    case 'area':
      return one.geometry ? `${one.place.name} umreißen` : `Umriss von ${one.place.name} entfernen`
    case 'place-type':
      return `ändern, was ${one.place.name} ist`
    case 'merge':
      return `${one.from.map(place => place.name).join(' und ')} mit ${one.into.name} vereinen`
    case 'split':
      return `${one.into.name} von ${one.place.name} trennen`
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
      return `${FIELDS[Object.keys(one.change)[0] ?? ''] ?? 'das Ereignis'} von ${words(one.event.trigger)} ändern`
    case 'remove-event':
      return `Ereignis ${words(one.event.trigger)} entfernen`
    case 'add-event':
      return `${shortened(one.event.label)} hinzufügen`
    case 'add-link':
      return `${words(one.from.trigger)} und ${words(one.to.trigger)} verbinden`
    case 'remove-link':
      return `Verbindung von ${words(one.from.trigger)} und ${words(one.to.trigger)} lösen`
    case 'change-link':
      return `Verbindung von ${words(one.from.trigger)} und ${words(one.to.trigger)} ändern`
    case 'published':
      return `Datum des Artikels auf ${one.date} setzen`
    case 'note':
      return `Notiz zu ${subjectOf(one.about)} ${one.text === '' ? 'entfernen' : 'schreiben'}`
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  type: 'die Art',
  label: 'den Wortlaut',
  date: 'das Datum',
  modality: 'die Erzählweise',
  places: 'die Orte',
  participants: 'die Beteiligten',
}

type Note = Extract<Correction, { readonly kind: 'note' }>

function subjectOf(about: Note['about']): string {
  if (about === 'article') return 'dem Artikel'
  if ('place' in about) return about.place.name
  return words('mention' in about ? about.mention : about.event.trigger)
}

/** Longer words say no more in a list. */
const LONGEST = 40

const words = ({ exact }: { readonly exact: string }): string => shortened(exact)

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `„${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}“`
}
