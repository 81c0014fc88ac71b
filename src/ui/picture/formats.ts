import { writeSvg } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import type { Desk } from '../desk.ts'
import type { ScreenFormat } from '../export/choice.ts'
import { writePng } from './canvas.ts'
import { drawPicture, leftOutOfPicture } from './picture.ts'

/** Pixels of a PNG for each px of the screen: sharp in print and on screens of twice the density. */
const PNG_TIMES = 2

/** The kinds of picture the map can be taken along as. */
export const pictureFormats = (desk: Desk): readonly ScreenFormat[] => [
  {
    ...wording().picture.png,
    id: 'png',
    extension: 'png',
    mediaType: 'image/png',
    heeds: [],
    checkedBy: '',
    make: async () => {
      const bytes = await writePng(await drawPicture(desk), PNG_TIMES)
      return made(desk, bytes, '', await dataAddress(bytes, 'image/png'))
    },
  },
  {
    ...wording().picture.svg,
    id: 'svg',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    heeds: [],
    checkedBy: '',
    make: async () => {
      const text = writeSvg(await drawPicture(desk))
      const bytes = new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
      return made(desk, bytes, text, await dataAddress(bytes, 'image/svg+xml'))
    },
  },
]

const made = (desk: Desk, bytes: Uint8Array<ArrayBuffer>, content: string, picture: string) => ({
  bytes,
  content,
  picture,
  inside: null,
  leftOut: leftOutOfPicture(desk),
  faults: [],
})

/** An address that holds the file itself: the page's policy lets no other picture in. */
const dataAddress = (bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(new Blob([bytes], { type }))
  })
