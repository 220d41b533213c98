import type { Passage } from "../../scenario/format.ts";
import { reviewOf } from "../../scenario/review.ts";
import { useKit } from "../../ui/kit.ts";
import { useReviewWords } from "../files/review-words.ts";
import { factWords } from "../../ui/wording.ts";
import { Write } from "./blocks.tsx";
import { FoundWords, RulesNamed } from "./found-words.tsx";
import { findingsIn, type Findings } from "./found.ts";
import { usePrint } from "./print-kit.ts";
import { packTitle, storiesIn, type PrintPack, type PrintStory } from "./print-pack.ts";
import { Sheets } from "./sheet.tsx";

/** Every line of a pack for the safeguarding lead: each passage, with what the policy finds of each choice, and room to sign. */
export function EveryLine({ open }: { readonly open: PrintPack }) {
  const { wording, profile } = useKit();
  const { label, policy } = usePrint();
  const title = label("leadTitle", { title: packTitle(open) });
  const stories = storiesIn(open, policy, profile);
  const { pack } = open;
  const wordsOf = useReviewWords();
  const review = reviewOf(pack, { policy, wording });
  return (
    <Sheets name={title} class="every-line">
      <h2>{title}</h2>
      <p class="print-lead">{label("leadLead")}</p>
      <p class="lead-review">{review.kind === "awaiting" ? label("leadAwaiting") : wordsOf(review)}</p>
      <ul class="print-list">
        <li>
          {label("leadVersion", { pack: pack.id, version: pack.version, policy: policy.version })}.{" "}
          {label("leadCircle", { circle: wording.circles[pack.circle] ?? pack.circle })}.{" "}
          {label("leadCounts", countsOf(stories))}
        </li>
        <li>{label("leadHow")}</li>
        <li>{label("leadLook")}</li>
      </ul>
      {stories.map((story) => (
        <StoryLines key={story.story.scenario.id} open={story} />
      ))}
      <section class="lead-sign">
        <h3>{label("leadAll")}</h3>
        <Sign of={title} fits={label("leadAllFits")} />
      </section>
    </Sheets>
  );
}

function countsOf(stories: readonly PrintStory[]) {
  const passages = stories.flatMap(({ story }) => story.scenario.passages);
  const choices = passages.flatMap((passage) => (passage.kind === "choose" ? passage.choices : []));
  const lines = passages.filter(({ kind }) => kind !== "choose");
  return {
    stories: String(stories.length),
    lines: String(lines.length),
    choices: String(choices.length),
  };
}

function StoryLines({ open }: { readonly open: PrintStory }) {
  const { label } = usePrint();
  const { story, title, say } = open;
  const findings = findingsIn(story);
  const { passages, follow, id } = story.scenario;
  const found = passages.flatMap((passage) =>
    passage.kind === "choose" ? passage.choices.flatMap((choice) => findings(passage.id, choice.id)) : [],
  );
  return (
    <section class="lead-story">
      <h3>
        {title} <span>{id}</span>
      </h3>
      <StoryFacts open={open} />
      <dl>
        {passages.map((passage) => (
          <PassageLines key={passage.id} passage={passage} open={open} findings={findings} />
        ))}
      </dl>
      {follow ? <p>{label("talk", { follow: say(follow) })}</p> : null}
      <RulesNamed found={found} voice="adult" />
      <Sign of={title} fits={label("leadFits")} />
    </section>
  );
}

function StoryFacts({ open }: { readonly open: PrintStory }) {
  const { words } = useKit();
  const { label } = usePrint();
  const facts = useFacts();
  const { story, say, nameOf } = open;
  const { note, years, hall, cast, place, twin, facts: known } = story.scenario;
  const people = Object.entries(cast).map(([id, { role }]) => `${nameOf(id)} (${role})`);
  return (
    <p class="lead-facts">
      {note ? label("note", { note: say(note) }) : label("noNote")}{" "}
      {label("leadYears", { years: years && years !== "all" ? years : label("leadAllYears") })}.{" "}
      {label(hall ? "leadHall" : "leadNoHall")} {label("leadCast", { people: people.join(", ") })}.{" "}
      {label("leadPlace", { place: words.t(`place.${place}`) })}.{" "}
      {twin ? `${label("leadTwin", { twin: twin.scenario })}. ` : null}
      {known ? `${label("leadKnown", { facts: facts(known) })}.` : null}
    </p>
  );
}

interface PassageProps {
  readonly passage: Passage;
  readonly open: PrintStory;
  readonly findings: Findings;
}

function PassageLines({ passage, open, findings }: PassageProps) {
  const { words } = useKit();
  const { label } = usePrint();
  const facts = useFacts();
  const { say, nameOf } = open;
  if (passage.kind === "choose")
    return (
      <>
        <dt>{passage.id}</dt>
        <dd>
          <ul>
            {passage.choices.map(({ id, text, to }) => (
              <li key={id}>
                “{say(text)}” <FoundWords found={findings(passage.id, id)} />{" "}
                <small>{label("leadTo", { passage: to })}</small>
              </li>
            ))}
          </ul>
        </dd>
      </>
    );
  const by = passage.kind === "say" ? passage.by : undefined;
  const mood = passage.kind === "say" && passage.mood ? ` (${words.t(`mood.${passage.mood}`)})` : "";
  return (
    <>
      <dt>{passage.id}</dt>
      <dd>
        <b>
          {by === undefined ? label("storyteller") : nameOf(by)}
          {mood}:
        </b>{" "}
        {say(passage.text)}{" "}
        <small>
          {passage.reveals ? `${label("leadReveals", { facts: facts(passage.reveals) })}; ` : null}
          {passage.kind === "say" ? label("leadTo", { passage: passage.next }) : label("leadEnd")}
        </small>
      </dd>
    </>
  );
}

/** Facts in an adult's words. */
function useFacts(): (facts: Readonly<Record<string, string | boolean>>) => string {
  const { wording } = useKit();
  return (facts) =>
    Object.entries(facts)
      .map(([fact, level]) =>
        factWords(wording, "adult", fact, typeof level === "string" ? level : undefined),
      )
      .join("; ");
}

/** Room for whoever has read it, to tick and to sign by hand. */
function Sign({ of, fits }: { readonly of: string; readonly fits: string }) {
  const { label } = usePrint();
  return (
    <div class="sign-here">
      <p class="rules-heading">{of}</p>
      <ul class="print-ticks">
        <li>{fits}</li>
        <li>{label("leadChange")}</li>
      </ul>
      <Write labels={[label("leadRemarks"), label("leadName"), label("leadDate"), label("leadSignature")]} />
    </div>
  );
}
