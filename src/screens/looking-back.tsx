import { twinLines } from "../play/twin.ts";
import type { Run } from "../play/run.ts";
import { Compare } from "./compare.tsx";
import { namesOf, packOf } from "./content.ts";
import type { ScreenProps } from "./current-screen.tsx";
import { Debrief } from "./debrief.tsx";
import { useStoryWords } from "./story-words.ts";
import { offeredScenes } from "./tonight.ts";
import type { TwinLineShown } from "./twin-lines.tsx";

/** After a story: what was chosen, or two ways through it side by side. */
export function LookingBack(props: ScreenProps & { readonly run: Run }) {
  const { game, content, run, dispatch } = props;
  const { earlier, made } = game;
  const { scenario } = run.story;
  const sentences = useStoryWords(props)(scenario);
  const lines = useTwinLines(props);
  const toStories = () => dispatch({ kind: "go", screen: "choose" });
  if (game.screen === "compare" && earlier) {
    return (
      <Compare
        first={earlier}
        second={run}
        sentences={sentences}
        onDebrief={() => dispatch({ kind: "go", screen: "debrief" })}
        onOther={toStories}
      />
    );
  }
  const offered = offeredScenes(packOf(content, game.pack), content);
  const pick = (id: string) => dispatch({ kind: "pick-scenario", scenario: id });
  return (
    <Debrief
      run={run}
      made={made}
      sentences={sentences}
      onTryAgain={(moment) => dispatch({ kind: "try-again", moment })}
      onAgain={() => dispatch({ kind: "play" })}
      onOther={toStories}
      twinLines={lines}
      onTwin={offered.some(({ id }) => id === scenario.twin?.scenario) ? pick : undefined}
    />
  );
}

/** The two lines of twins in their own words, when the player has met both; before that, one would give the other away. */
function useTwinLines(props: ScreenProps & { readonly run: Run }): readonly TwinLineShown[] | undefined {
  const { content, game, run } = props;
  const sentencesFor = useStoryWords(props);
  const lines = twinLines(run.story, content.stories);
  if (!lines?.every(({ scenario }) => game.played.includes(scenario))) return undefined;
  return lines.map((line) => {
    const scenario = content.stories.get(line.scenario)?.scenario ?? run.story.scenario;
    return {
      line,
      text: sentencesFor(scenario)(line.text),
      speaker: namesOf(content, scenario)(line.by ?? ""),
    };
  });
}
