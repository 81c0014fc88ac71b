/** Something wrong with a GeoJSON value, and where: `features[3].geometry.coordinates[0]`. */
export interface Fault {
  readonly path: string
  readonly message: string
}
