import type { Words } from '../en/index.ts'

export const keptCollections: Words['keptCollections'] = {
  name: (first, more, written) => (more > 0 ? `${first} und ${written} weitere` : first),
  kept: 'Diese Sammlung wird von selbst in diesem Browser aufbewahrt.',
  another: 'Neue oder andere Sammlung',
  list: 'Aufbewahrte Sammlungen',
  open: name => `„${name}“ öffnen`,
  remove: name => `„${name}“ löschen`,
  removed: name => `„${name}“ ist gelöscht.`,
  undo: 'Rückgängig',
  reading: 'Die Sammlung wird zurückgeholt',
  damaged: articles => `${articles} dieser Sammlung waren nicht zu lesen und fehlen.`,
  elsewhere: {
    changed: 'Diese Sammlung wurde in einem anderen Reiter geändert.',
    deleted: 'Diese Sammlung wurde in einem anderen Reiter gelöscht.',
  },
  notKept: 'Was Sie hier ändern, wird erst aufbewahrt, wenn Sie wählen.',
  asOwn: 'Diese als eigene aufbewahren',
  newer: 'Die andere öffnen',
  trouble: {
    blocked:
      'Dieser Browser lässt Placeline Ihre Sammlung nicht aufbewahren. Speichern Sie sie als NDJSON, um sie wieder zu haben.',
    full: 'Für diese Sammlung ist kein Platz mehr. Speichern Sie sie als NDJSON, oder löschen Sie andere.',
    failed:
      'Die letzten Änderungen an dieser Sammlung konnten nicht aufbewahrt werden. Speichern Sie sie als NDJSON, bevor Sie die Seite schließen.',
  },
}
