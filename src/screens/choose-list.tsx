import { Drawing } from "../ui/drawing.tsx";
import { useKit } from "../ui/kit.ts";
import { SayWords } from "../ui/say-words.tsx";
import type { Sentences } from "../ui/say.tsx";
import type { StoryFacts } from "./choose-facts.ts";
import { Mark, marksOf, useNoteWords } from "./choose-marks.tsx";

interface Props {
  readonly stories: readonly StoryFacts[];
  readonly sentencesOf: (scenario: string) => Sentences;
  readonly onPick: (scenario: string) => void;
}

/** The stories as a plain list of cards. */
export function StoryList({ stories, sentencesOf, onPick }: Props) {
  return (
    <ul class="stories">
      {stories.map((story) => (
        <li key={story.id}>
          <StoryCard story={story} sentences={sentencesOf(story.id)} onPick={() => onPick(story.id)} />
        </li>
      ))}
    </ul>
  );
}

interface CardProps {
  readonly story: StoryFacts;
  readonly sentences: Sentences;
  readonly onPick: () => void;
}

function StoryCard({ story, sentences, onPick }: CardProps) {
  const { t } = useKit().words;
  const note = useNoteWords(story, sentences);
  const faces = [story.mentor, story.mentee].filter((look) => look !== undefined);
  return (
    <button type="button" class={`story-card at-${story.place}`} onClick={onPick}>
      <span class="faces" aria-hidden="true">
        {faces.map((look) => (
          <Drawing key={JSON.stringify(look)} of={{ kind: "portrait", look }} alt="" class="face" />
        ))}
      </span>
      <span class="story-words">
        <span class="story-place">{t(`place.${story.place}`)}</span>
        <span class="story-title">
          <SayWords of={sentences(story.title)} />
        </span>
        <span class="story-note">
          {story.note ? <Mark name="note" /> : null} <SayWords of={note} />
        </span>
        <span class="story-marks">
          {marksOf(story)
            .filter((name) => name !== "note")
            .map((name) => (
              <span key={name} class="story-mark">
                <Mark name={name} /> {t(`choose.marks.${name}`)}
              </span>
            ))}
        </span>
      </span>
    </button>
  );
}
