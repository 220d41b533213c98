import { pictureOf } from "../../play/picture.ts";
import type { View } from "../../play/view.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { useKit } from "../../ui/kit.ts";
import { pictureWords } from "../../ui/picture-words.ts";
import type { SceneWords } from "../presenter/scene-words.ts";

interface Props {
  readonly shown: { readonly view: View };
  readonly scene: SceneWords;
}

/** The moment of the story as a still picture at the side. */
export function StillScene({ shown, scene }: Props) {
  const { words } = useKit();
  const picture = pictureOf(shown.view);
  return (
    <Drawing
      of={{ kind: "picture", picture }}
      alt={pictureWords(words, picture, scene.nameOf)}
      class="hall-side-picture"
    />
  );
}

/** A calm picture for partner talk: soft rings that grow and shrink like slow breath; they count nothing. Still where motion is reduced. */
export function Breathing() {
  return (
    <svg class="hall-breathing" viewBox="20 20 360 360" aria-hidden="true">
      <circle class="ring ring-out" cx="200" cy="200" r="150" />
      <circle class="ring ring-mid" cx="200" cy="200" r="112" />
      <circle class="ring ring-in" cx="200" cy="200" r="74" />
      <g class="talkers">
        <path d="M104 212a52 52 0 1 1 34 49l-30 13 8-30a52 52 0 0 1-12-32z" />
        <path d="M300 250a44 44 0 1 0-30 42l28 12-7-27a44 44 0 0 0 9-27z" />
      </g>
    </svg>
  );
}

/** A sleepy face for the second vote with eyes shut. The words beside it say the same. */
export function EyesShut() {
  return (
    <svg class="hall-eyes" viewBox="80 30 240 240" aria-hidden="true">
      <circle cx="200" cy="150" r="118" />
      <path d="M124 138q30 30 60 0M216 138q30 30 60 0" />
      <path d="M132 158l-8 12M154 164v14M176 158l8 12M224 158l-8 12M246 164v14M268 158l8 12" />
      <path d="M172 206q28 20 56 0" />
    </svg>
  );
}
