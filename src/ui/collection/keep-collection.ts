import type { Collection } from '../../app/collection/collection.ts'
import { type CollectionKeeper, createCollectionKeeper } from '../../app/collection/kept/collection-keeper.ts'
import { createShelf } from '../../app/collection/kept/shelf.ts'
import { createTabs, openChannel } from '../../app/keep/tabs.ts'
import type { Story } from '../../index.ts'
import { number } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { reportName } from './report-name.ts'

/** Keeps a collection in this browser, with the other pages open in it. */
export const keepCollection = (collection: Collection): CollectionKeeper =>
  createCollectionKeeper({
    collection,
    shelf: createShelf(),
    tabs: createTabs(openChannel('placeline-collections')),
    nameOf: collectionName,
  })

/** "Kirkuk market blast leaves 15 dead and 2 more". */
const collectionName = ([first, ...rest]: readonly Story[]): string =>
  first ? wording().keptCollections.name(reportName(first), rest.length, number(rest.length)) : ''
