import { useEffect, useState } from "preact/hooks";
import type { Picture } from "../play/picture.ts";
import { useKit } from "./kit.ts";
import { Spoken } from "./read-aloud.tsx";
import type { Said } from "./said.ts";

/**
 * The sentences of one scenario, with its slots filled: what a view's keys stand for. One that keeps a child safe has
 * English beside it in every draft.
 */
export type Sentences = (key: string, safety?: boolean) => Said;

interface Props {
  /** Who speaks; nobody for a caption. */
  readonly name: string | undefined;
  readonly text: Said;
  /** What the line is called when it is read aloud. */
  readonly of: string;
  /** The speaker in the picture: the bubble's tail points there. */
  readonly speaker?: { readonly picture: Picture; readonly id: string } | undefined;
}

/** A speech bubble, or a caption that tells the story. */
export function Bubble({ name, text, of, speaker }: Props) {
  const { t } = useKit().words;
  const tail = useTail(speaker);
  return (
    <div
      class={name ? "bubble" : "bubble caption"}
      data-tail={tail === undefined ? undefined : "up"}
      style={tail === undefined ? undefined : { "--tail": `${Math.round(tail * 100)}%` }}
    >
      {name ? <p class="name">{name}</p> : <p class="name story-name">{t("scene.story")}</p>}
      <p class="line">
        <Spoken of={of} text={text} />
      </p>
    </div>
  );
}

/** Where the speaker stands, 0 at the left edge of the picture and 1 at the right; known once the art has come. */
function useTail(speaker: Props["speaker"]): number | undefined {
  const [tail, setTail] = useState<number | undefined>(undefined);
  const key = JSON.stringify(speaker);
  useEffect(() => {
    let wanted = true;
    import("./drawings.ts").then(
      ({ placeOf }) => wanted && setTail(speaker && placeOf(speaker.picture, speaker.id)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return tail;
}
