import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { withPlaceNames } from "../../../locale/place-names.ts";
import type { RunEvent } from "../../../play/run.ts";
import type { Scenario } from "../../../scenario/format.ts";
import { fillSlots, slotValues } from "../../../scenario/texts.ts";
import type { Story } from "../../../scenario/stepping.ts";
import { KitProvider, useKit } from "../../../ui/kit.ts";
import { ScenePlayer } from "../../../ui/scene-player.tsx";
import { LANGUAGE, scenarioOf } from "../draft.ts";
import type { Spot, StudioDesk } from "./desk.ts";
import { nextHeld, played, previewStory, showPassage, type Held } from "./preview-run.ts";
import "./preview.css";

interface Props {
  readonly desk: StudioDesk;
  /** Takes a passage in hand, and leaves the cursor where it is. */
  readonly onShow: (at: Spot) => void;
}

/** The game itself at the passage in hand, as pupils of the school will see it. */
export function Preview({ desk, onShow }: Props) {
  const { t } = useKit().words;
  const { draft, policy, profile, at } = desk;
  const scenario = at.scenario === undefined ? undefined : scenarioOf(draft, at.scenario);
  const circle = policy.circles.get(draft.circle);
  const story = useMemo(
    () => scenario && circle && previewStory(scenario, profile, circle),
    [scenario, profile, circle],
  );
  if (!scenario || !story) return <p class="preview-note">{t("studio.preview.none")}</p>;
  return <Game desk={desk} scenario={scenario} story={story} onShow={onShow} />;
}

/** How long the line after a press stands in the region that is read out. */
const SAID_MS = 1000;

interface GameProps extends Props {
  readonly scenario: Scenario;
  readonly story: Story;
}

function Game({ desk, scenario, story, onShow }: GameProps) {
  const kit = useKit();
  const { t } = kit.words;
  const { profile } = desk;
  const [isFollowed, setFollowed] = useState(true);
  const { shown, put } = useHeld(story, desk.at.passage ?? scenario.start);
  const host = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const wasPressed = useRef(false);
  const run = shown.kind === "still" ? undefined : shown.run;
  useEffect(() => {
    if (!wasPressed.current) return;
    wasPressed.current = false;
    host.current?.querySelector<HTMLElement>(".question, .next")?.focus();
    setSaid(host.current?.querySelector(".bubble .line")?.textContent ?? "");
  });
  // What was said aloud is on the page already, and is not met there twice.
  useEffect(() => {
    const timer = setTimeout(() => setSaid(""), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const texts = desk.draft.texts[LANGUAGE] ?? {};
  const values = slotValues(story.scenario, profile, texts);
  const sentences = (key: string) => fillSlots(texts[key] || t("studio.preview.gap"), values);
  const move = (next: Held["shown"]) => {
    wasPressed.current = true;
    put(next);
    if (isFollowed && next.kind !== "still") onShow({ scenario: scenario.id, passage: next.run.at });
  };
  const press = (event: RunEvent) => {
    if (shown.kind !== "still") move({ ...shown, run: played(shown.run, event) });
  };
  const restart = () => move(showPassage(story, scenario.start));
  const endings = scenario.passages.filter(({ kind }) => kind === "end");
  const ending = endings.findIndex(({ id }) => run?.ended && id === run.at) + 1;
  const preview = useMemo(
    () => ({
      ...kit,
      words: withPlaceNames(kit.words, profile.places),
      profile,
      voice: "child" as const,
      // The writer hears nothing at each letter that changes the scene.
      sound: { ...kit.sound, play: () => undefined },
    }),
    [kit, profile],
  );
  return (
    <div class="studio-preview" ref={host}>
      <div class="preview-tools">
        <label class="option">
          <input
            type="checkbox"
            checked={isFollowed}
            onChange={(event) => setFollowed(event.currentTarget.checked)}
          />
          <span>{t("studio.preview.follow")}</span>
        </label>
        <button type="button" class="button small" onClick={restart}>
          {t("studio.preview.restart")}
        </button>
      </div>
      {shown.kind === "played" ? null : <p class="preview-note">{t(`studio.preview.${shown.kind}`)}</p>}
      {ending > 0 ? (
        <p class="preview-note">{t("studio.preview.ending", { number: ending, count: endings.length })}</p>
      ) : null}
      {run ? (
        <KitProvider value={preview}>
          <ScenePlayer
            run={run}
            made={undefined}
            sentences={sentences}
            nameOf={(id) => values[id] ?? id}
            onEvent={press}
            onFinish={restart}
            quiet
          />
        </KitProvider>
      ) : (
        <StillLine scenario={scenario} passage={desk.at.passage ?? scenario.start} sentences={sentences} />
      )}
      <output class="visually-hidden">{said}</output>
    </div>
  );
}

/** The moment that is shown: it follows the passage in hand, and the presses in the preview. */
function useHeld(story: Story, selected: string) {
  const held = useRef<Held | undefined>(undefined);
  const [, render] = useState({});
  held.current = nextHeld(held.current, story, selected);
  const put = (shown: Held["shown"]) => {
    held.current = { story, selected, shown };
    render({});
  };
  return { shown: held.current.shown, put };
}

interface StillProps {
  readonly scenario: Scenario;
  readonly passage: string;
  readonly sentences: (key: string) => string;
}

/** The words of a passage that cannot be played yet. */
function StillLine({ scenario, passage, sentences }: StillProps) {
  const shown = scenario.passages.find(({ id }) => id === passage);
  if (!shown) return null;
  const keys = shown.kind === "choose" ? shown.choices.map(({ text }) => text) : [shown.text];
  return (
    <div class="plain-box">
      {keys.map((key, i) => (
        <p key={i}>{sentences(key)}</p>
      ))}
    </div>
  );
}
