import type { Story } from "../../scenario/stepping.ts";

/** A scene of the programme in words, as this school says them today. */
export interface SceneWords {
  /** `pack/scenario`, as in a programme. */
  readonly scene: string;
  readonly story: Story;
  readonly title: string;
  readonly sentences: (key: string) => string;
  readonly nameOf: (member: string) => string;
}
