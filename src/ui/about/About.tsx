import { wording } from '../../words/wording.ts'
import { type Credit, DATA_SOURCES, PROGRAMS } from './credits.ts'

declare const __VERSION__: string

/** What Placeline is, who is to be thanked for what, and on what terms. */
export function About() {
  const { about } = wording()
  return (
    <>
      <p class="about-lede">{about.lede}</p>
      <p>{about.what}</p>
      <h2>{about.knowsBy}</h2>
      <Credits of={DATA_SOURCES} />
      <p>{about.borders}</p>
      <h2>{about.builtWith}</h2>
      <Credits of={PROGRAMS} />
      <p>
        {about.version} <span class="num">{__VERSION__}</span>
        {about.free.before}
        <a href="THIRD-PARTY.txt" target="_blank" rel="noopener">
          {about.notices}
        </a>
        {about.free.after}
      </p>
    </>
  )
}

const Credits = ({ of }: { of: readonly Credit[] }) => (
  <dl class="credits">
    {of.map(({ name, gives, licence, url }) => (
      <div key={name}>
        <dt>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ) : (
            (wording().about.names[gives] ?? name)
          )}
        </dt>
        <dd>
          {wording().about.gives[gives]}{' '}
          <span class="quiet">· {licence === 'public domain' ? wording().about.publicDomain : licence}</span>
        </dd>
      </div>
    ))}
  </dl>
)
