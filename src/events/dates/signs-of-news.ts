import type { EventDate } from '../../model/when.ts'
import type { News } from '../links/news-day.ts'
import { dateOf } from '../occurrences/calendar.ts'
import type { Ballot, DateOption } from './ballot.ts'
import { supposed } from './supposed.ts'
import { type Days, stepOf, type Undated } from './undated.ts'

/** The day of the report, that of its news, and the days from one to the other. */
export function offerNews(days: Days, undated: Undated, ballot: Ballot<DateOption>): void {
  const { published, news } = days
  if (news) noteNews(news, undated, ballot)
  if (published === null) return
  noteReport(days, published, undated, ballot)
  if (news && news.date.latest < published) {
    const hear = ballot.of(sinceNews(news.date, published))
    hear('since-news', '')
  }
}

/** "The council met on Monday. … Members voted …" */
function noteNews(
  news: News,
  { telling, form, told, family, event }: Undated,
  ballot: Ballot<DateOption>,
): void {
  const hear = ballot.of(supposed(news.date, 'the news', 'of the day of the news'))
  hear('news', '')
  hear('news:form:', form)
  hear('news:told:', told)
  hear('news:family:', family)
  hear('news:on:', telling.sentence < news.sentence ? 'before' : stepOf(telling.sentence - news.sentence))
  hear('news:', news.suits(event) ? 'suits' : 'other')
}

/** "Mayor denies …", "The search goes on": what is news of the day it is printed. */
function noteReport(
  { news, opening }: Days,
  published: string,
  { event, telling, form, told, family, inHeading }: Undated,
  ballot: Ballot<DateOption>,
): void {
  const hear = ballot.of(dayOfReport(published))
  hear('report', '')
  hear('report:form:', form)
  hear('report:told:', told)
  hear('report:family:', family)
  hear('report:modality:', event.modality)
  hear('report:on:', stepOf(Math.max(0, telling.sentence - opening)))
  hear('report:news:', news === undefined ? 'none' : news.date.latest === published ? 'today' : 'old')
  if (inHeading) hear('report:', 'heading')
}

const dayOfReport = (published: string): EventDate =>
  dateOf(
    published,
    published,
    [],
    [{ from: 'no day is given', to: published, note: 'supposed: the day of the report' }],
  )

function sinceNews({ earliest, edtf, timeIds, derivation }: EventDate, published: string): EventDate {
  const since = `${earliest}/${published}`
  const steps = [...derivation, { from: edtf, to: since, note: 'supposed: since the news' }]
  return { ...dateOf(earliest, published, [], steps), timeIds }
}
