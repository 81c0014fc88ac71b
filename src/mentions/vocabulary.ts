const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Prepositions of place. */
export const LOCATIVES = words('in at near from around outside throughout across')

/** Small words inside names of persons, which go on in capitals after them. */
export const PARTICLES = words(
  'al el ul bin ibn bint abu ben van von der den de del della di da dos du la le ash an ad ar as',
)

/** Words that open sentences in capitals and belong to no name. */
export const OPENERS = words(
  'the a an and but or if so as at by for from in into of off on onto out over to under until up upon with within without around along alongside across throughout toward towards beyond outside during despite amid amidst among amongst through between besides unlike after before since while when where why how who what which because although though however also not no yes all any both each few more most other some such than too very can will just now then once again only he she it we they you i this that these those there here his her its our their my your according meanwhile elsewhere separately moreover nevertheless furthermore similarly additionally',
)

/** Words that make a place of the name before them. */
export const LAND = words(
  'county city town township parish province district state valley river lake island islands bay beach creek springs falls mountain mountains hills heights street st avenue ave road rd boulevard drive lane highway coast peninsula strait sea ocean',
)

/** Sides that two names may share: "North and South Korea". */
export const SIDES = words('north south east west northern southern eastern western central')

/** Words that follow a name without being qualified by it. */
export const NOT_QUALIFIED = words(
  'and or but in on at to of for from by with as is are was were be been has have had will would could should can may might must that which who whom when where while after before since until because than then also not into over under against between during through said says say told warned vowed announced if so do does did its their his her the a an this these those there it he she they we i about around near across toward towards amid via per without within despite whilst amidst last next today yesterday tomorrow tonight overnight early late earlier later once twice again already still just only even however too all both no never now soon alone monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yet one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundreds thousands millions dozens several some many much more most every each either neither nor you him them himself herself itself themselves yourself myself whose whether unless like unlike due along alongside ahead away back off out up down far beyond past among amongst beside besides above below behind upon onto except including following regarding concerning versus vs being very quite almost nearly instead indeed always often sometimes sometime ever abroad overseas elsewhere together apart cannot ago',
)
