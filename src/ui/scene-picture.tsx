import type { Picture } from "../play/picture.ts";
import { Drawing } from "./drawing.tsx";
import { StageCanvas } from "./stage-canvas.tsx";

interface Props {
  readonly picture: Picture;
  /** The picture in words. */
  readonly words: string;
  /** Somebody is speaking a line right now. */
  readonly talking: boolean;
}

/** The picture of a moment: drawn still at once, and alive when the stage has come. Both say nothing that the words do not. */
export function ScenePicture({ picture, words, talking }: Props) {
  return (
    <div class="picture">
      <Drawing of={{ kind: "picture", picture }} alt={words} class="still" />
      <StageCanvas picture={picture} talking={talking} />
    </div>
  );
}
