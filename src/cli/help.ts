import { FORMATS } from '../index.ts'

/** What `placeline --help` says. */
export const HELP = `placeline turns news articles into maps of the places they speak of.

  placeline map [FILE…|-]         analyse articles (text, Markdown, HTML or .docx), write one file
  placeline batch [IN.jsonl|-]    analyse many: a document a line in, a result a line out
  placeline lookup NAME…          which places a name may mean
  placeline explain FILE NAME…    why a name in an article was placed where it is

Options of map and batch
  -f, --format FORMAT          map: geojson (default) or another of the list below
                               batch: mentions (default), story or geojson
  -o, --output FILE            where to write (default: standard output)
      --published YYYY-MM-DD   the article's date, whatever its page says (explain has it too)
      --quiet                  no notes and no progress on standard error
Options of batch
      --resume                 go on with the output file: what it holds is not done again
      --jobs N                 processes to use; only one for now
Options of lookup
      --json                   the answer as JSON instead of a table

      --help, --version

Formats of map, several articles in one file
${FORMATS.map(format => `  ${format.id.padEnd(16)} ${format.contents}`).join('\n')}

A document of batch is {"id", "text", "title"?, "published"?, "url"?}; a result in the format mentions is
{"id", "mentions": [{"start", "end", "surface", "kind", "placeId", "name", "lat", "lon", "country",
"confidence", "evidence"}]}, with offsets in UTF-16 code units and null where the place is not known.

Reads standard input where no file, or "-", is named; "--" ends the options.
Exit status: 0 done, 1 some inputs failed (each is named, the others are done), 2 wrong usage.
`
