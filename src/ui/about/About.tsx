import { type Credit, DATA_SOURCES, PROGRAMS } from './credits.ts'

declare const __VERSION__: string

/** What Placeline is, who is to be thanked for what, and on what terms. */
export function About() {
  return (
    <>
      <p class="about-lede">
        A dateline tells when and where a report was filed; a placeline tells where everything in it happens.
      </p>
      <p>
        Placeline reads an article in your browser, finds every place it speaks of, named or not, and says why
        each is where it is. Nothing you bring leaves the page. It can be wrong: every point can be checked
        against the words that put it there.
      </p>
      <h2>What it knows the world by</h2>
      <Credits of={DATA_SOURCES} />
      <p>
        Borders follow the United Nations’ view where they are disputed: Crimea is Ukraine’s, the Golan
        Syria’s, Western Sahara apart.
      </p>
      <h2>What it is built with</h2>
      <Credits of={PROGRAMS} />
      <p>
        Version <span class="num">{__VERSION__}</span>. Placeline is free software under the MIT licence; data
        and libraries keep theirs (
        <a href="THIRD-PARTY.txt" target="_blank" rel="noopener">
          all notices
        </a>
        ). The first story is by United Press International; the other samples were written for Placeline.
      </p>
    </>
  )
}

const Credits = ({ of }: { of: readonly Credit[] }) => (
  <dl class="credits">
    {of.map(({ name, what, licence, url }) => (
      <div key={name}>
        <dt>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ) : (
            name
          )}
        </dt>
        <dd>
          {what} <span class="quiet">· {licence}</span>
        </dd>
      </div>
    ))}
  </dl>
)
