import { expect, test } from 'vitest'
import { languageOf } from '../../src/text/language.ts'
import { readDocument } from '../../src/text/read.ts'

const ENGLISH =
  'Tens of thousands of people gathered in the capital on Friday to demand that the troops leave the country, three weeks after the strike that killed a general.'

test.each([
  ['en', ENGLISH],
  ['en', `${ENGLISH} The name of the city is Багдад in Russian and بغداد in Arabic.`],
  [
    'en',
    'BAGHDAD — Millions marched on Friday, and the army of Iraq closed the bridges over the Tigris, while the mayor of the city said that it was the largest march he had seen.',
  ],
  [
    'en',
    'Colombia. Clashes between ELN and dissidents displaced thousands in Catatumbo. ELN 8 Nov ambushed soldiers in Tibú municipality, killing three. In Cauca, car bomb outside police post in Suárez town 10 Nov wounded seven. Army claimed strikes killed dozens.',
  ],
  [
    'fr',
    'Des dizaines de milliers de manifestants se sont rassemblés vendredi pour exiger le départ des troupes étrangères, trois semaines après la frappe qui a tué un général du pays voisin.',
  ],
  [
    'es',
    'Decenas de miles de personas se reunieron el viernes en la capital para exigir que las tropas salgan del país, tres semanas después del ataque en que murió un general.',
  ],
  [
    'pt',
    'Dezenas de milhares de pessoas reuniram-se na sexta-feira na capital para exigir que as tropas saiam do país, três semanas depois do ataque em que morreu um general.',
  ],
  [
    'it',
    'Decine di migliaia di persone si sono riunite venerdì nella capitale per chiedere che le truppe lascino il paese, tre settimane dopo il raid in cui è stato ucciso un generale.',
  ],
  [
    'de',
    'Zehntausende haben sich am Freitag in der Hauptstadt versammelt und den Abzug der Truppen gefordert, drei Wochen nach dem Angriff, bei dem ein General und seine Begleiter getötet wurden.',
  ],
  [
    'nl',
    'Tienduizenden mensen kwamen vrijdag bijeen in de hoofdstad om te eisen dat de troepen het land verlaten, drie weken na de aanval waarbij een generaal van het buurland werd gedood.',
  ],
  [
    'tr',
    'On binlerce kişi cuma günü başkentte bir araya geldi ve bu ülkedeki birliklerin çekilmesi için çağrı yaptı; bir generalin öldürülmesinden üç hafta sonra olan bu gösteri daha çok kişi ile sürdü.',
  ],
  ['ru', 'Десятки тысяч людей собрались в пятницу в столице, чтобы потребовать вывода войск.'],
  ['uk', 'Десятки тисяч людей зібралися у п’ятницю в столиці, щоб вимагати виведення військ із країни.'],
  ['ar', 'تجمع عشرات الآلاف من الناس يوم الجمعة في العاصمة للمطالبة بخروج القوات من البلاد.'],
  ['fa', 'ده‌ها هزار نفر روز جمعه در پایتخت گرد هم آمدند و خواستار خروج نیروها از کشور شدند.'],
  ['he', 'עשרות אלפי בני אדם התאספו ביום שישי בבירה ודרשו שהחיילים יעזבו את המדינה.'],
  ['zh', '星期五，数万人聚集在首都，要求军队撤出该国，三周前一名将军在袭击中丧生。'],
  ['ja', '金曜日、数万人が首都に集まり、軍の撤退を求めた。三週間前に将軍が攻撃で死亡した。'],
  ['ko', '금요일 수만 명의 사람들이 수도에 모여 군대의 철수를 요구했다. 삼 주 전에 장군이 숨졌다.'],
  [
    'mis',
    'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco',
  ],
  ['und', 'Baghdad, Iraq.'],
  ['und', 'Des dizaines de milliers de manifestants.'],
  ['und', 'Багдад'],
  ['und', ''],
])('%s: %s', (code, text) => expect(languageOf(readDocument(text))).toBe(code))
