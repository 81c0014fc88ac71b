import type { Words } from '../en/index.ts'

export const share: Words['share'] = {
  noStoryInFile:
    'Diese Datei enthält keinen Bericht, oder sie wurde unterwegs beschädigt. Bitten Sie noch einmal darum.',
  notReadAnew:
    'Ein Bericht, der als Datei gespeichert wurde, kann nicht neu gelesen werden. Öffnen Sie ihn in Placeline.',
  noFurtherFile: 'Aus einer Datei wird keine weitere: Geben Sie diese weiter.',
}
