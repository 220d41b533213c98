import { pictureOf } from "../play/picture.ts";
import type { Exercise, FormCase } from "../scenario/exercises/format.ts";
import { Drawing } from "./drawing.tsx";
import type { Said } from "./said.ts";
import { Bubble } from "./say.tsx";

interface Props {
  readonly heard: Pick<Exercise | FormCase, "place" | "cast" | "by" | "mood">;
  /** The speaker's name, and the line. */
  readonly name: string;
  readonly text: Said;
  readonly of: string;
}

/** A line that somebody says, outside of a story: who it is, where, how they look, and the words. */
export function HeardLine({ heard: { place, cast, by, mood }, name, text, of }: Props) {
  const here = Object.entries(cast).filter(([id, { role }]) => id === by || role === "mentor");
  const picture = pictureOf({
    place,
    cast: here.map(([id, { role, look }]) => ({
      id,
      role,
      look,
      mood: id === by ? mood : "neutral",
      pose: undefined,
      gesture: undefined,
      seated: false,
      speaking: id === by,
    })),
  });
  return (
    <div class="heard-line">
      <Drawing of={{ kind: "picture", picture }} alt="" class="banner" />
      <Bubble name={name} text={text} of={of} speaker={{ picture, id: by }} />
    </div>
  );
}
