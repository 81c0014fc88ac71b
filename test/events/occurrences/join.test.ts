import { expect, test } from 'vitest'
import { tell, triggersOf } from './tell.ts'

const types = (text: string) => triggersOf(tell(text))

test.each([
  [
    'a headline of raids and the lead of those killed',
    'Gunmen kill 45 in raids on three villages in Jos\n\nGunmen killed at least 45 people in Jos on Friday.',
    ['attack: kill|raids|killed'],
  ],
  [
    'raids and others killed',
    'Gunmen kill 45 in raids on three villages in Jos\n\nGunmen killed 12 people in Jos on Friday.',
    ['attack: kill|raids', 'killing: killed'],
  ],
  [
    'the last strike',
    'Crews in Leeds walked out on Friday. Roe spoke during the last walkout.',
    ['protest: walked out', 'protest: walkout'],
  ],
  [
    'an arrest of months ago',
    'Police arrested Roe in Leeds. He was freed in May. His arrest in March was brief.',
    ['arrest: arrested', 'release: freed', 'arrest: arrest'],
  ],
  [
    'the man who died',
    'A man died in Leeds on Friday. The man who died on Friday was a clerk.',
    ['death: died|died'],
  ],
  [
    'another who died',
    'A man died in Leeds on Friday. A woman who died on Friday was a clerk.',
    ['death: died', 'death: died'],
  ],
  ['the killing', 'Gunmen killed 45 in Jos. The killing alarmed many.', ['killing: killed|killing']],
  [
    'the killing of another',
    'Gunmen killed 45 in Jos. The killing of Roe alarmed many.',
    ['killing: killed', 'killing: killing'],
  ],
  [
    'a headline and what befell long ago',
    'Ferry sinks off Leeds\n\nA boat capsized off Leeds on Friday. In 1987 the ferry Roe sank off Leeds.',
    ['accident: sinks|capsized', 'accident: sank'],
  ],
  [
    'a quake and the storm of the headline',
    'Leeds waits for a typhoon\n\nAn earthquake struck Leeds on Friday.',
    ['disaster: typhoon', 'disaster: earthquake|struck'],
  ],
  ['coups and what they did', 'Coups have toppled the government of Mali.', ['overthrow: Coups|toppled']],
  [
    'no coup and what others did',
    'A coup was followed by rebels who toppled the government of Mali.',
    ['overthrow: coup|followed', 'overthrow: toppled'],
  ],
  [
    'a headline and a lead that remove one man by other verbs',
    'Court removes premier\n\nROME (AP) — The court dismissed Premier Ann Roe on Friday.',
    ['expulsion: removes|dismissed'],
  ],
  [
    'an invasion and an attack',
    'Russia invaded Basra on Friday. The attack killed two men.',
    ['attack: invaded', 'attack: attack|killed'],
  ],
  [
    'a shelling that is called an attack',
    'Russia shelled Basra on Friday. The attack killed two men.',
    ['bombing: shelled|attack|killed'],
  ],
  [
    'a meeting to come and one that somebody attended',
    'Residents will hold a meeting in Leeds. Two men attended the meeting in Leeds.',
    ['meeting: hold|meeting', 'participation: attended', 'meeting: meeting'],
  ],
  [
    'another meeting of their own',
    'A meeting was held in Leeds on Friday. Residents held their own meeting on Friday.',
    ['meeting: meeting|held', 'meeting: held|meeting'],
  ],
  [
    'the meeting that they held',
    'A meeting was held in Leeds on Friday. Residents held the meeting on Friday.',
    ['meeting: meeting|held|held|meeting'],
  ],
  [
    'an attack and the first that somebody claims',
    'Rebels killed two men in an attack in Basra on Friday. The group claimed its first attack.',
    ['attack: killed|attack', 'statement: claimed', 'attack: attack'],
  ],
  [
    'a march and a revolution',
    'Thousands protested in Leeds on Friday. The revolution began.',
    ['protest: protested', 'protest: revolution|began'],
  ],
  [
    'a march that is called a protest',
    'Thousands marched in Leeds on Friday. The protest began.',
    ['protest: marched|protest|began'],
  ],
  [
    'what was in a separate case',
    'A protest was held in Leeds on Friday. In a separate case, the protest was held in Leeds on Friday.',
    ['protest: protest|held', 'protest: protest|held'],
  ],
  [
    'what was in that case',
    'A protest was held in Leeds on Friday. In that case, the protest was held in Leeds on Friday.',
    ['protest: protest|held|protest|held'],
  ],
  [
    'what was done elsewhere',
    'The Fed cut rates in Leeds on Friday. Elsewhere, the bank cut rates on Friday.',
    ['business: cut', 'business: cut'],
  ],
  [
    'what the same bank did',
    'The Fed cut rates in Leeds on Friday. The bank cut rates on Friday.',
    ['business: cut|cut'],
  ],
  [
    'what two banks with names did',
    'The Reserve Board cut rates on Friday. The Bank of Roe cut its rates on Friday.',
    ['business: cut', 'business: cut'],
  ],
  [
    'a meeting of its own',
    'Ministers held a meeting in Leeds on Friday. The bank held its own meeting on Friday.',
    ['meeting: held|meeting', 'meeting: held|meeting'],
  ],
  [
    'a report and what was denied before',
    'Roe dismissed talk of a bubble in Leeds on Friday. The report was held up in Leeds on Friday.',
    ['statement: dismissed', 'statement: report|held'],
  ],
  [
    'a crash and one of months ago',
    'Pickup hits buggy in Leeds\n\nLEEDS, England — Two men died Friday after a pickup truck struck their buggy near York. A couple died in July when their buggy was hit by a dump truck in Leeds.',
    ['accident: hits', 'death: died', 'accident: struck', 'death: died', 'accident: hit'],
  ],
  [
    'a crash told again',
    'Truck crashes in Leeds\n\nLEEDS, England — Two men died when a truck crashed in Leeds on Friday.',
    ['accident: crashes|crashed', 'death: died'],
  ],
  [
    'the march',
    'Thousands gathered for a rally in Cairo on Friday. The march was long.',
    ['protest: gathered|rally|march'],
  ],
  [
    "a day's rally",
    "A demonstration was held in Cairo on Friday. Friday's rally was long.",
    ['protest: demonstration|held|rally'],
  ],
  [
    'the strike',
    'A U.S. airstrike killed a commander. The U.S. airstrike was condemned on Friday.',
    ['airstrike: airstrike|killed|airstrike', 'statement: condemned'],
  ],
  [
    'the first attack elsewhere',
    'Rebels attacked a jail in Lima on Friday. The group claimed its first attack in Chile.',
    ['attack: attacked', 'statement: claimed', 'attack: attack'],
  ],
  [
    'what a superlative measures in its sentence',
    'Rebels attacked a jail in Lima on Friday. It was cold. Police killed ten men in raids in Cali, the deadliest police operation in years.',
    ['attack: attacked', 'attack: killed|raids|operation'],
  ],
  [
    'the attack on the same house',
    'An attack on the U.S. Embassy in Baghdad. The embassy attack was bad.',
    ['attack: attack|attack'],
  ],
  [
    'the visit of one',
    "During the visit of Macron to Rome, he spoke. Macron's visit was long.",
    ['visit: visit|visit'],
  ],
  [
    'a fire in a town of the mountains that burn',
    'Fire in Malibu spreads\n\nA brush fire broke out in the Santa Monica Mountains on Friday.',
    ['disaster: Fire|spreads|fire|broke out'],
  ],
  [
    'no quake of long ago with a name of its own',
    'Tremors were felt in Leeds. In 1897 the Great Hull earthquake killed 1,500 people.',
    ['disaster: Tremors|felt', 'disaster: earthquake|killed'],
  ],
  [
    'the quake',
    'An earthquake struck Chile on Friday. The quake was strong.',
    ['disaster: earthquake|struck|quake'],
  ],
  [
    'headline and lead, of two things aimed at',
    'Rebels attack Basra port\n\nBAGHDAD — Rebels attacked grain silos in the port of Basra on Friday. Rebels attacked a school in Basra.',
    ['attack: attack|attacked', 'attack: attacked'],
  ],
  [
    'not what “a” tells with a date of its own',
    'A fire in Leeds killed two men. In 1996, ten people died in a fire in Leeds.',
    ['disaster: fire|killed', 'disaster: died|fire'],
  ],
  [
    'not those of other numbers, of which one has a date',
    'Gunmen abducted 303 children in Leeds. In March 2014, 130 children abducted in Leeds came home.',
    ['crime: abducted', 'crime: abducted'],
  ],
  [
    'but those of one number',
    'Gunmen abducted 303 children in Leeds. The 303 children abducted in March 2014 came home.',
    ['crime: abducted|abducted'],
  ],
  [
    'but what “the” tells with a date',
    'A fire in Leeds killed two men. Ten people had fled the 1996 fire in Leeds.',
    ['disaster: fire|killed|fire', 'departure: fled'],
  ],
  [
    'headline and lead of two doers',
    'Rebels attack Basra port\n\nBAGHDAD — Soldiers attacked grain silos in the port of Basra on Friday.',
    ['attack: attack', 'attack: attacked'],
  ],
  [
    'headline and lead by one verb and one number',
    'Two teens charged in Muncie arson\n\nMUNCIE, Ind. — Two teenagers were charged with arson on Tuesday in Muncie.',
    ['trial: charged|charged with', 'crime: arson'],
  ],
  [
    'headline and lead by one verb and two numbers',
    'Two teens charged with arson\n\nMUNCIE, Ind. — Three teenagers were charged with arson on Tuesday in Muncie.',
    ['trial: charged with', 'trial: charged with'],
  ],
  [
    'what the lead tells that killed',
    'Cholera kills 61 in Sudan\n\nCAIRO — A cholera outbreak has killed at least 61 people in Sudan, officials said on Monday.',
    ['disease-outbreak: kills|outbreak|killed'],
  ],
  [
    'who was put out of office',
    'Court removes prime minister\n\nBANGKOK — The court dismissed Prime Minister Jane Roe in Bangkok on Friday.',
    ['expulsion: removes|dismissed'],
  ],
  [
    'a headline by one doer in many',
    'Nurses walk out in Limerick\n\nHundreds of nurses staged a protest in Limerick on Thursday.',
    ['protest: walk out|staged|protest'],
  ],
  [
    'what went on so long',
    'A strike by drivers began in Luanda on Monday. The three-day strike closed shops.',
    ['protest: strike|began|strike', 'closure: closed'],
  ],
  [
    'but protests of years ago',
    'Police fire on crowd during fuel protest in Angola\n\nA man was hurt in Luanda on Monday. In 2016, five people died in protests in Angola.',
    ['shooting: fire on', 'protest: protest', 'injury: hurt', 'protest: died|protests'],
  ],
  [
    'but a meeting that was held, not the one to come',
    'The board in Leeds will vote at a meeting on Dec. 15. Seventy parents attended the meeting on Thursday.',
    ['meeting: meeting', 'participation: attended', 'meeting: meeting'],
  ],
  [
    'but last year’s march',
    'Thousands marched in Nairobi. Last year’s protests in Nairobi were long.',
    ['protest: marched', 'protest: protests'],
  ],
  [
    'but the murder of one after the killing of nine',
    'At least nine people were killed in Nairobi. A blogger died in Nairobi on Friday. Three officers were charged with his murder.',
    ['killing: killed', 'death: died|murder', 'trial: charged with'],
  ],
  [
    'a case in the county and in its state',
    'Officials confirm 14 cases in Spartanburg County\n\nOfficials confirmed 14 measles cases in South Carolina on Tuesday.',
    ['disease-outbreak: confirm|confirmed'],
  ],
  [
    'but quarrels over other things',
    'Fans fought police on Friday. Sales fell amid the trade dispute between Canada and the United States.',
    ['hostilities: fought', 'business: fell', 'hostilities: dispute'],
  ],
  [
    'the outbreak told of last',
    'An Ebola outbreak in Congo ended on Monday. An epidemic in Guinea killed 2,000 people in 2015. During that outbreak, men attacked a clinic in Guinea.',
    [
      'disease-outbreak: outbreak',
      'end: ended',
      'disease-outbreak: epidemic|killed|outbreak',
      'attack: attacked',
    ],
  ],
  [
    'the attack that a killing was',
    'A boy was stabbed to death in Leeds in May. The judge said the attack was brutal.',
    ['killing: stabbed to death|attack'],
  ],
  [
    'what an outbreak that began did',
    'An outbreak in Texas that started in January sickened 760 people.',
    ['disease-outbreak: outbreak|started|sickened'],
  ],
  [
    'the general word',
    'A bombing in Kabul killed two people. The attack was the first this year.',
    ['bombing: bombing|killed|attack'],
  ],
  [
    'a toll',
    'Bomb kills 12 in Kirkuk\n\nKIRKUK, Iraq (UPI) -- A bomb exploded in Kirkuk on Monday, killing 12 people.',
    ['killing: kills|killing', 'bombing: exploded'],
  ],
])('%s is told again', (_, text, found) => expect(types(text)).toEqual(found))

test.each([
  [
    'another toll',
    'Bomb kills 12 in Kirkuk\n\nKIRKUK, Iraq (UPI) -- A bomb exploded in Kirkuk in May, killing 40 people.',
    3,
  ],
  ['other days', 'A rally was held in Cairo on Thursday. A rally was held in Cairo on Friday.', 2],
  ['other places', 'A rally was held in Cairo. A rally was held in Paris.', 2],
  ['other sides', 'A U.S. airstrike hit Iraq. An Iranian airstrike hit Iraq.', 2],
  [
    'other targets in one sentence',
    'He called for the bases in Iraq to be shut down and the closure of the airport.',
    3,
  ],
  ['other disasters', 'An earthquake struck Chile on Friday. The fire in Santiago was put out.', 3],
  ['stays', 'Troops stayed in Iraq until 2011. Troops have remained in Iraq since 2014.', 2],
  ['a wish and a deed', 'He called for a rally in Cairo. The attack in Cairo was bad.', 3],
  [
    'a march to come and one that was joined',
    'A march will be held in Leeds on Feb. 15.\n\nHundreds joined the march.',
    3,
  ],
  [
    'what two speakers said',
    'Police in Leeds accused the firm of fraud.\n\nThe mayor accused the firm of fraud.',
    4,
  ],
  [
    'a raid and those it is measured by',
    'Soldiers killed 40 rebels in a raid on Goma.\n\nThe army said 121 died in the raid, the deadliest raid in years.',
    2,
  ],
])('%s stay apart', (_, text, count) => expect(types(text)).toHaveLength(count))
