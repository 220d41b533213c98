import type { Passage } from "../../scenario/format.ts";
import { reviewOf } from "../../scenario/review.ts";
import { useKit } from "../../ui/kit.ts";
import { useReviewWords } from "../files/review-words.ts";
import { actWords, type TalkNames } from "../studio/screens/forms/act-words.ts";
import { tellingOf, tellingWords } from "../studio/screens/forms/fact-words.ts";
import { roleWords } from "../studio/screens/forms/roles.ts";
import { Write } from "./blocks.tsx";
import { FoundWords, RulesNamed } from "./found-words.tsx";
import { findingsIn, type Findings } from "./found.ts";
import { usePrint } from "./print-kit.ts";
import { packTitle, storiesIn, storyTitle, type PrintPack, type PrintStory } from "./print-pack.ts";
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
          {label("leadVersion", { pack: packTitle(open), number: pack.version })}.{" "}
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
  const { passages, follow } = story.scenario;
  const found = passages.flatMap((passage) =>
    passage.kind === "choose" ? passage.choices.flatMap((choice) => findings(passage.id, choice.id)) : [],
  );
  return (
    <section class="lead-story">
      <h3>{title}</h3>
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
  const { label, packs } = usePrint();
  const told = useTold(open);
  const { story, say, nameOf } = open;
  const { note, years, hall, cast, place, twin, facts: known } = story.scenario;
  const people = Object.entries(cast).map(([id, { role }]) => `${nameOf(id)} (${roleWords(words, role)})`);
  const first = known ? told(known) : "";
  return (
    <p class="lead-facts">
      {note ? label("note", { note: say(note) }) : label("noNote")}{" "}
      {label("leadYears", { years: words.t(`studio.form.scenario.year.${years ?? "all"}`) })}.{" "}
      {label(hall ? "leadHall" : "leadNoHall")} {label("leadCast", { people: people.join(", ") })}.{" "}
      {label("leadPlace", { place: words.t(`place.${place}`) })}.{" "}
      {twin ? `${label("leadTwin", { twin: twinTitle(packs, twin.scenario) })}. ` : null}
      {first === "" ? null : `${label("leadKnown", { facts: first })}.`}
    </p>
  );
}

/** The title of a story's twin, which is in the same pack. */
function twinTitle(packs: readonly PrintPack[], id: string): string {
  const of = packs.find(({ pack }) => pack.scenarios.some((one) => one.id === id));
  return (of && storyTitle(packs, `${of.pack.id}/${id}`)) ?? id;
}

interface PassageProps {
  readonly passage: Passage;
  readonly open: PrintStory;
  readonly findings: Findings;
}

function PassageLines({ passage, open, findings }: PassageProps) {
  const { words } = useKit();
  const { label } = usePrint();
  const told = useTold(open);
  const { say, nameOf, story } = open;
  const talk = talkIn(open);
  // Lines are numbered as the desk of a writer numbers them.
  const numberOf = (id: string) => String(story.scenario.passages.findIndex((one) => one.id === id) + 1);
  if (passage.kind === "choose")
    return (
      <>
        <dt>{numberOf(passage.id)}</dt>
        <dd>
          <ul>
            {passage.choices.map(({ id, text, acts, to }) => (
              <li key={id}>
                “{say(text)}” <FoundWords found={findings(passage.id, id)} />{" "}
                <small>
                  {label("leadDeeds", { deeds: acts.map((act) => actWords(words, act, talk)).join("; ") })}{" "}
                  {label("leadTo", { passage: numberOf(to) })}
                </small>
              </li>
            ))}
          </ul>
        </dd>
      </>
    );
  const by = passage.kind === "say" ? passage.by : undefined;
  const mood = passage.kind === "say" && passage.mood ? ` (${words.t(`mood.${passage.mood}`)})` : "";
  const facts = told(passage.reveals ?? {});
  return (
    <>
      <dt>{numberOf(passage.id)}</dt>
      <dd>
        <b>
          {by === undefined ? label("storyteller") : nameOf(by)}
          {mood}:
        </b>{" "}
        {say(passage.text)}{" "}
        <small>
          {facts === "" ? label("leadNothing") : <b>{label("leadReveals", { facts })}</b>}{" "}
          {passage.kind === "say" ? label("leadTo", { passage: numberOf(passage.next) }) : label("leadEnd")}
        </small>
      </dd>
    </>
  );
}

/** What mentor and mentee of a story are called. */
function talkIn({ story, nameOf }: PrintStory): TalkNames {
  const called = (role: string) => {
    const [id] = Object.entries(story.scenario.cast).find(([, one]) => one.role === role) ?? [role];
    return nameOf(id);
  };
  return { mentor: called("mentor"), mentee: called("mentee") };
}

/** What was ticked, in the words in which it is ticked; empty where it tells nothing. */
function useTold(open: PrintStory): (facts: Readonly<Record<string, string | boolean>>) => string {
  const { words, wording } = useKit();
  const { circle } = open.story;
  return (facts) =>
    Object.entries(facts)
      .flatMap(([fact, level]) => tellingOf(circle, fact, level) ?? [])
      .map((telling) => tellingWords(words, wording, telling, talkIn(open)))
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
