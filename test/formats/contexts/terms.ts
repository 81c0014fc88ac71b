/** Turns words into terms of a vocabulary. */
const under = (prefix: string, words: string) =>
  Object.fromEntries(words.split(' ').map(word => [word, prefix + word]))

/** Terms whose values are the names of things. */
const things = (terms: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(terms).map(([term, id]) => [term, { '@id': id, '@type': '@id' }]))

const NAMES = { id: '@id', type: '@type' }

/** W3C Web Annotation Vocabulary, appendix A (https://www.w3.org/TR/annotation-vocab/): the terms our files use. */
const ANNOTATION = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  as: 'http://www.w3.org/ns/activitystreams#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...NAMES,
  ...under('oa:', 'Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector'),
  ...under('oa:', 'identifying highlighting describing classifying assessing tagging commenting'),
  ...under('oa:', 'exact prefix suffix'),
  ...things({
    body: 'oa:hasBody',
    target: 'oa:hasTarget',
    source: 'oa:hasSource',
    selector: 'oa:hasSelector',
  }),
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  first: { '@id': 'as:first', '@type': '@id' },
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  value: 'rdf:value',
  format: 'dc:format',
  label: 'rdfs:label',
  creator: { '@id': 'http://purl.org/dc/terms/creator', '@type': '@id' },
  Person: 'http://xmlns.com/foaf/0.1/Person',
  name: 'http://xmlns.com/foaf/0.1/name',
}

/** GeoJSON-LD's vocabulary (https://geojson.org/geojson-ld/): the terms our files use. */
const GEOJSON = {
  geojson: 'https://purl.org/geojson/vocab#',
  ...NAMES,
  ...under('geojson:', 'FeatureCollection Feature Point geometry properties'),
  coordinates: { '@id': 'geojson:coordinates', '@container': '@list' },
  title: 'http://purl.org/dc/terms/title',
}

/** Linked Places' vocabulary (https://github.com/LinkedPasts/linked-places-format): the terms our files use. */
const LINKED_PLACES = {
  lpo: 'http://linkedpasts.org/ontology/lpo_latest.ttl#',
  geojson: 'https://purl.org/geojson/vocab#',
  ...NAMES,
  ...under('geojson:', 'FeatureCollection Feature Point properties'),
  geometry: 'https://github.com/kgeographer/geojson-t/geometry',
  coordinates: { '@id': 'geojson:coordinates', '@container': '@list' },
  features: { '@id': 'lpo:hasFeature', '@container': '@set' },
  title: 'http://purl.org/dc/terms/title',
  ccodes: 'http://www.geonames.org/ontology#countryCode',
  when: 'lpo:when',
  timespans: { '@id': 'lpo:timespan', '@container': '@set' },
  start: 'lpo:has_start',
  end: 'lpo:has_end',
  ...under('lpo:', 'in earliest latest toponym'),
  names: { '@id': 'lpo:name_attestation', '@container': '@set' },
  types: { '@id': 'lpo:type_attestation', '@container': '@set' },
  links: { '@id': 'lpo:link_attestation', '@container': '@set' },
  closeMatch: 'http://www.w3.org/2004/02/skos/core#closeMatch',
  primaryTopicOf: 'http://xmlns.com/foaf/0.1/primaryTopicOf',
  certainty: 'lpo:has_certainty',
  citations: { '@id': 'http://purl.org/spar/cito#cites', '@type': '@id' },
  descriptions: { '@id': 'http://purl.org/dc/terms/description', '@type': '@id', '@container': '@set' },
  identifier: 'http://purl.org/dc/terms/identifier',
  lang: 'http://purl.org/dc/terms/language',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
}

/** By the address a file names. Written here so that no test asks the network; each says the same of these terms as its original. */
export const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION,
  'https://geojson.org/geojson-ld/geojson-context.jsonld': GEOJSON,
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld':
    LINKED_PLACES,
}
