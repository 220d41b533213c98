import { PIN, type Pinned } from "../art/map/fan.ts";
import { MAP_FRAME } from "../art/map/spots.ts";
import { Drawing } from "../ui/drawing.tsx";
import { useKit } from "../ui/kit.ts";
import { SayWords } from "../ui/say-words.tsx";
import type { Sentences } from "../ui/say.tsx";
import type { StoryFacts } from "./choose-facts.ts";
import { Mark, marksOf, useNoteWords } from "./choose-marks.tsx";
import { placed } from "./map-walker.tsx";

const DROP = "M42 94C34 84 3 68 3 42A39 39 0 0 1 81 42C81 68 50 84 42 94Z";

/** Where the words of a pin open, so that they stay on the map. */
function sideOf({ x, y }: Pinned<unknown>) {
  const third = x / MAP_FRAME.width;
  return {
    "data-side": third < 0.25 ? "start" : third > 0.75 ? "end" : "middle",
    "data-below": y < MAP_FRAME.height / 3 ? "" : undefined,
  };
}

function Drop({ joined }: { readonly joined: boolean }) {
  return (
    <svg class="pin-drop" viewBox={`0 0 ${PIN.width} ${PIN.height}`} aria-hidden="true" focusable="false">
      {joined ? <path class="pin-join" d="M70 58H114" /> : null}
      <path class="pin-edge" d={DROP} />
    </svg>
  );
}

interface Props {
  readonly pin: Pinned<StoryFacts>;
  readonly sentences: Sentences;
  readonly going: boolean;
  readonly onPick: () => void;
}

/** A story on the map: a face, its marks, and its words, which open when it is pointed at. */
export function MapPin({ pin, sentences, going, onPick }: Props) {
  const { t } = useKit().words;
  const { item: story, joined } = pin;
  const note = useNoteWords(story, sentences);
  const marks = marksOf(story);
  const told = marks.filter((name) => name !== "note").map((name) => t(`choose.marks.${name}`));
  return (
    <button
      type="button"
      class="pin"
      style={placed(pin)}
      data-story={story.id}
      data-played={story.played ? "" : undefined}
      data-going={going ? "" : undefined}
      data-joined={joined}
      onClick={onPick}
    >
      <Drop joined={joined === "right"} />
      {story.mentee === undefined ? null : (
        <span class="pin-face">
          <Drawing of={{ kind: "face", look: story.mentee }} alt="" class="pin-picture" />
        </span>
      )}
      {marks
        .filter((name) => name !== "twin" || joined !== "left")
        .map((name) => (
          <Mark key={name} name={name} />
        ))}
      <span class="pin-words" {...sideOf(pin)}>
        <span class="pin-title">
          <SayWords of={sentences(story.title)} />
        </span>{" "}
        <span>
          <SayWords of={note} />
        </span>{" "}
        <span class="pin-facts">{[t(`place.${story.place}`), ...told].join(" · ")}</span>
      </span>
    </button>
  );
}

interface MoreProps {
  readonly at: Pinned<unknown>;
  readonly count: number;
  readonly onList: () => void;
}

/** Where a place has more stories than pins: the list has them all. */
export function MorePin({ at, count, onList }: MoreProps) {
  const { t } = useKit().words;
  return (
    <button type="button" class="pin more" style={placed(at)} onClick={onList}>
      <Drop joined={false} />
      <span class="pin-count" aria-hidden="true">
        +{count}
      </span>
      <span class="pin-words" {...sideOf(at)}>
        {t("choose.more", { count })}
      </span>
    </button>
  );
}
