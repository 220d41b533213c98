import { useState } from "preact/hooks";
import type { Place } from "../art/catalogue.ts";
import type { AnyLook } from "../art/characters/cast.ts";
import type { Picture } from "../play/picture.ts";
import type { Showing } from "../stage/scene.ts";
import { Drawing } from "./drawing.tsx";
import { StageCanvas } from "./stage-canvas.tsx";

interface Props {
  readonly picture: Picture;
  /** The picture in words. */
  readonly words: string;
  readonly showing: Showing;
  readonly looks: readonly AnyLook[];
  readonly places: readonly Place[];
  /** The picture stays still: no stage comes. */
  readonly still?: boolean;
}

/** The picture of a moment: drawn still at once, and alive when the stage has come. Both say nothing that the words do not. */
export function ScenePicture({ picture, words, showing, looks, places, still = false }: Props) {
  const [live, setLive] = useState(false);
  return (
    <div class="picture" data-live={live ? "" : undefined}>
      <Drawing of={{ kind: "picture", picture }} alt={words} class="still" asleep={live} />
      {still ? null : (
        <StageCanvas picture={picture} showing={showing} looks={looks} places={places} onLive={setLive} />
      )}
    </div>
  );
}
