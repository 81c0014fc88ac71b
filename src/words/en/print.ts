/** What only paper says. */
export const print = {
  madeWith: 'Made with Placeline. Map: Natural Earth; places: GeoNames (CC BY 4.0) and curated.',
}
