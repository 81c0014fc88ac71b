const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const DETERMINERS = words(
  'the a an this that these those my your his her its our their no each every some any all both another such several many few most more much other either neither what whose half enough',
)
export const PRONOUNS = words(
  'he she it they we i you him them us me who himself herself itself themselves somebody someone anyone everyone nobody something anything everything nothing',
)
/** A participant's words that are but a pronoun. */
export const PRONOUN = /^(?:I|he|she|it|they|we|you|who|them|him|her|us|me|\w*sel(?:f|ves))$/i
/** Pronouns that stand for somebody told of before. */
export const PERSONAL = words('he she')
export const RELATIVES = words('who which that whom where when whose')
export const BE = words("be is are was were been being am 's 're")
/** Verbs that are as good as "be" before a participle. */
export const BECOMING = words('become became becoming becomes get got gets gotten getting')
export const HAVE = words("have has had having 've")
export const MODALS = words(
  "will would shall should can could may might must cannot ought won't wouldn't can't couldn't",
)
/** Verbs after which another stands in its base form without "to". */
export const HELPING = words('help helped helps helping')
export const DO = words("do does did don't doesn't didn't")
export const NEGATIONS = words(
  "not never n't no won't wouldn't can't couldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't",
)
export const PREPOSITIONS = words(
  'worth of in at on to from by for with amongst amidst into onto over under near against during through across around between among amid within without toward towards outside inside off along behind beyond beneath above below about despite via upon per throughout alongside past beside besides versus aboard atop like unlike as since until till before after except including following',
)
/** Words that open a clause of their own when a verb follows. */
export const CONJUNCTIONS = words('and or but nor')
export const SUBORDINATORS = words(
  'because although though whilst whereby while whereas unless whether if once when where since until till before after as so than how why lest',
)
/** Adverbs that do not end in -ly and may stand within a verb group or beside it. */
export const ADVERBS = words(
  'out down up also now then again already still soon just yet ever once always often later earlier even only too well however meanwhile instead reportedly there here together back away almost nearly about twice therefore thus otherwise nevertheless nonetheless moreover furthermore hence afterward afterwards thereafter likewise perhaps maybe indeed apart alike else rather quite very so far long ago today tomorrow yesterday tonight overnight abroad home nationwide worldwide nearby elsewhere downtown upstairs downstairs indoors outdoors',
)
/** Common verbs of news that tell no event but part phrases. */
export const OTHER_VERBS = words(
  'chant carry view call join show seem appear want need like love hope expect believe consider continue try include involve contain remain plan intend aim vow live work use help allow turn move look wait talk serve require provide offer receive ask happen occur rely watch pass raise push pull face cause express act gain enjoy represent describe prove argue claim create add stop play change miss head avoid reduce improve ensure maintain develop follow achieve attend belong compare complain consist cooperate depend determine earn emerge enable encounter establish examine exceed exist explain explore extend handle identify imagine indicate introduce listen manage obtain persuade prefer prepare prevent produce protect realise realize refer reflect relate remind repair replace resolve respond satisfy solve struggle succeed suppose survive tend worry finish discover',
)
/** Verbs whose forms are above all nouns: "Federal forces captured", "the charges". */
export const MAINLY_NOUNS = words(
  'supply supplies rebel rebels plot plots fund funds tax taxes debate debates pressure anger spike spikes fake mock brawl brawls feud haul hauls exile axe bust busts sweep sweeps tackle court fine force forces charge charges target targets test tests post posts host hosts fall falls drop drops probe probes top tops book books face faces net nets form forms count counts burn burns lift lifts bid bids coach right rights film films edge slump jump jumps climb shift shifts',
)
/** Words before "to" that make what follows wanted, not done. */
export const WANTING = words(
  'bid effort attempt plan plans vow pledge promise threat move try tries tried trying want wants wanted intend intends intended plan planned planning aim aims aimed hope hopes hoped seek seeks sought vowed pledged promised prepare prepared preparing ready expected scheduled due set agree agreed decided decision desire willing about going need needs refuse order meant able likely unlikely proposal scheme goal',
)
export const NUMBER_WORDS = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen',
)
/** "allowed food to reach the city", "forced him to resign": what a past verb of bringing about says was done. */
export const BRINGING_ABOUT = words(
  'allowed caused enabled forced helped compelled prompted led causing forcing prompting leading allowing enabling forces prompts causes',
)
/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = words(
  'family early daily weekly monthly yearly likely deadly friendly elderly assembly supply rally ally reply bully monopoly anomaly unlikely costly lonely orderly holy ugly july italy belly jelly rely apply imply comply multiply tally folly jolly gully kelly sally emily molly polly billy carly reilly connolly donnelly beverly waverly kimberly chantilly sicily philly butterfly firefly homily hilly chilly silly unruly lively lovely ghastly cowardly oversupply underbelly',
)
/** Words that speak of the reader, and of the writer. */
export const READER = words('you your')
export const WRITER = words('i we my our')
/** Words that tell how things go, not what happened. */
export const USUALLY = words(
  'often usually always sometimes generally regularly typically normally frequently rarely',
)
/** Words in -ed that are no past forms. */
export const NOT_PAST = words(
  'hundred sacred naked wicked aged unprecedented beloved kindred hatred embed unnamed so-called red bed shed united unarmed unmanned experienced sophisticated limited alleged',
)
/** Heads of names that are bodies of people. */
export const BODIES = words(
  'government parliament ministry army military police council committee court party senate congress group militia union agency company team administration cabinet department office university college school hospital clinic center centre jail prison airport station stadium church club association institute foundation bank bureau force service corporation inc times board executive agency commission authority directorate inspectorate federation confederation trust society ltd plc',
)
/** Adjectives that grade, count or doubt events and name no kind of them. */
export const GRADES = words(
  'massive extensive successive consecutive successful deadly deadliest fatal costly early earlier strong severe serious devastating widespread huge major minor big bigger biggest large larger largest small worst new fresh recent immediate latest further additional renewed repeated unprecedented first second third fourth fifth last final next previous past possible potential alleged suspected planned proposed total full own single long other same such similar fierce ferocious terrible tragic horrific brutal bloody sudden brief',
)
