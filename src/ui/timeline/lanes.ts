/** The rows of the strip: what of each is taken. */
export class Lanes {
  readonly count: number
  private readonly taken: [number, number][][]

  constructor(count: number) {
    this.count = Math.max(1, count)
    this.taken = Array.from({ length: this.count }, () => [])
  }

  /** Whether nothing stands between two points of a row. */
  free(lane: number, from: number, to: number): boolean {
    return this.taken[lane]?.every(([a, b]) => to <= a || from >= b) ?? false
  }

  /** Takes the room. */
  take(lane: number, from: number, to: number): void {
    this.taken[lane]?.push([from, to])
  }

  /** The first row from the top where the room is free; -1 if none. */
  find(from: number, to: number): number {
    for (let lane = 0; lane < this.count; lane++) if (this.free(lane, from, to)) return lane
    return -1
  }
}
