import type { Badge, Look } from "../art/catalogue.ts";
import type { Scenario } from "../scenario/format.ts";
import { Drawing } from "../ui/drawing.tsx";
import { Icon } from "../ui/icon.tsx";
import { useKit } from "../ui/kit.ts";
import { Page } from "../ui/page.tsx";
import type { Sentences } from "../ui/say.tsx";

interface Props {
  readonly badge: Badge;
  readonly scenarios: readonly Scenario[];
  readonly played: readonly string[];
  readonly sentencesOf: (scenario: Scenario) => Sentences;
  readonly onPick: (scenario: string) => void;
  readonly onNextPlayer: () => void;
}

/** Choose a story: where it is, who is in it, and what is good to know before. */
export function Choose({ badge, scenarios, played, sentencesOf, onPick, onNextPlayer }: Props) {
  const { t } = useKit().words;
  return (
    <Page title={t("choose.title")} class="wide">
      <div class="player">
        <Drawing of={{ kind: "badge", badge }} alt="" class="badge-small" />
        <p>{t("choose.badge", { animal: t(`badge.animals.${badge}`) })}</p>
        <button type="button" class="button small" onClick={onNextPlayer}>
          {t("choose.nextPlayer")}
        </button>
      </div>
      <ul class="stories">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <StoryCard
              scenario={scenario}
              sentences={sentencesOf(scenario)}
              played={played.includes(scenario.id)}
              onPick={() => onPick(scenario.id)}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}

interface CardProps {
  readonly scenario: Scenario;
  readonly sentences: Sentences;
  readonly played: boolean;
  readonly onPick: () => void;
}

function StoryCard({ scenario, sentences, played, onPick }: CardProps) {
  const { t } = useKit().words;
  const note = scenario.note ? t("choose.note", { note: sentences(scenario.note) }) : t("choose.noNote");
  return (
    <button type="button" class={`story-card at-${scenario.place}`} onClick={onPick}>
      <span class="faces" aria-hidden="true">
        {facesOf(scenario).map((look) => (
          <Drawing key={look} of={{ kind: "portrait", look }} alt="" class="face" />
        ))}
      </span>
      <span class="story-words">
        <span class="story-place">{t(`place.${scenario.place}`)}</span>
        <span class="story-title">{sentences(scenario.title)}</span>
        <span class="story-note">
          {scenario.note ? <Icon name="note" /> : null} {note}
        </span>
        {played ? <span class="played">{t("choose.played")}</span> : null}
      </span>
    </button>
  );
}

const facesOf = ({ cast }: Scenario): Look[] =>
  ["mentor", "mentee"].flatMap((role) => Object.values(cast).find((one) => one.role === role)?.look ?? []);
