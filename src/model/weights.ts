/** Weights that a model of the field learnt from annotated texts: data/weights/NAME.json. */
export interface WeightFile {
  /** What the weights are worth, in words. */
  readonly unit: string
  /** The texts they were learnt from. */
  readonly trainedOn: string
  /** ISO date. */
  readonly date: string
  /** How texts that they were not learnt from come out, in words and per cent. */
  readonly crossValidated: string
  /** By name of the feature; what is not named weighs 0. */
  readonly weights: Readonly<Record<string, number>>
}
