import type { Story } from "../../scenario/stepping.ts";
import type { Sentences } from "../../ui/say.tsx";

/** A scene of the programme in words, as this school says them today. */
export interface SceneWords {
  /** `pack/scenario`, as in a programme. */
  readonly scene: string;
  readonly story: Story;
  readonly title: string;
  readonly sentences: Sentences;
  readonly nameOf: (member: string) => string;
}
