const words = (list: string) => new Set(list.split(' '))

/** Titles and ranks: a name follows, so their dot never ends a sentence. */
export const TITLES = words(
  'mr mrs ms dr prof rev hon sen rep gov gen lt col maj capt sgt cpl pvt cmdr adm brig pres supt insp det msgr fr sr st ste mt ft',
)

/** Months, days, ranks of firms and what else newspapers shorten; their dot may end a sentence. */
export const SHORTENED = words(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd corp co bros jr vs etc no nos vol ave blvd rd est dept univ twp',
)

/** U.S. states and Canadian provinces as the Associated Press shortens them; a comma comes before. */
export const STATES = words(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que sask alta man',
)
