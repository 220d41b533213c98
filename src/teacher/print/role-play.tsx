import { CHOICE_SHAPES } from "../../ui/choice-shapes.ts";
import { Drawing } from "../../ui/drawing.tsx";
import type { Voice } from "../../ui/wording.ts";
import { FoundWords, RulesNamed } from "./found-words.tsx";
import { findingsIn } from "./found.ts";
import { usePrint } from "./print-kit.ts";
import type { PrintStory } from "./print-pack.ts";
import { Sheets } from "./sheet.tsx";
import { cardsOf, type StoryCard } from "./story-cards.ts";

interface Props {
  readonly open: PrintStory;
  readonly voice: Voice;
}

/** A story to be played from paper by three: numbered cards to cut apart, and a sheet for whoever watches. */
export function RolePlay({ open, voice }: Props) {
  const { label } = usePrint();
  const { story, title, say, nameOf } = open;
  const { note, follow } = story.scenario;
  const cards = cardsOf(story);
  return (
    <>
      <Sheets name={label("rolePlayTitle", { title })} class="role-play">
        <h2>{label("rolePlayTitle", { title })}</h2>
        <p>{label("rolePlayHow", { mentor: leading(open) })}</p>
        <p>
          <b>{note ? label("note", { note: say(note) }) : label("noNote")}</b>
        </p>
        <div class="story-cards">
          {cards.map((card) => (
            <Card key={card.number} card={card} open={open} />
          ))}
        </div>
        <p class="role-play-close">
          {follow ? label("talk", { follow: say(follow) }) : null} {label("rolePlayClose")}{" "}
          {label("childlineLine")}
        </p>
      </Sheets>
      <Watcher open={open} cards={cards} voice={voice} nameOf={nameOf} />
    </>
  );
}

/** Who makes the choices: the mentor, or in the packs for adults whoever stands first in the cast. */
function leading({ story, nameOf }: PrintStory): string {
  const cast = Object.entries(story.scenario.cast);
  const [first] = cast.find(([, { role }]) => role === "mentor") ?? cast[0] ?? ["mentor"];
  return nameOf(first);
}

function Card({ card, open }: { readonly card: StoryCard; readonly open: PrintStory }) {
  const { label } = usePrint();
  const { say, nameOf } = open;
  return (
    <article class="story-card-print">
      <h3>{label("card", { number: String(card.number) })}</h3>
      {card.lines.map(({ by, text }) => (
        <p key={text}>
          <b>{by === undefined ? label("storyteller") : nameOf(by)}:</b> {say(text)}
        </p>
      ))}
      {card.choices.length > 0 ? (
        <>
          <p class="story-picks">{label("picks", { mentor: leading(open) })}</p>
          <ul class="story-choices">
            {card.choices.map(({ id, text, goTo }, place) => (
              <li key={id}>
                <Drawing
                  of={{ kind: "shape", index: CHOICE_SHAPES[place] ?? 0 }}
                  alt=""
                  class="print-shape"
                />
                <span>
                  “{say(text)}” <i>{label("goOn", { number: String(goTo) })}</i>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {card.goOn === undefined ? null : (
        <p class="story-on">{label("goOn", { number: String(card.goOn) })}</p>
      )}
      {card.ends ? <p class="story-on">{label("theEnd")}</p> : null}
    </article>
  );
}

interface WatcherProps extends Props {
  readonly cards: readonly StoryCard[];
  readonly nameOf: (id: string) => string;
}

/** What the policy finds of each choice, card by card, for whoever watches. */
function Watcher({ open, cards, voice }: WatcherProps) {
  const { label } = usePrint();
  const { story, title, say } = open;
  const findings = findingsIn(story);
  const found = cards.flatMap(({ passage, choices }) => choices.flatMap(({ id }) => findings(passage, id)));
  return (
    <Sheets name={label("watcher", { title })} class="watcher">
      <h2>{label("watcher", { title })}</h2>
      <p>{label("watcherHow")}</p>
      {cards
        .filter(({ choices }) => choices.length > 0)
        .map(({ number, passage, choices }) => (
          <table key={number}>
            <caption>{label("card", { number: String(number) })}</caption>
            <tbody>
              {choices.map(({ id, text }) => (
                <tr key={id}>
                  <td>“{say(text)}”</td>
                  <td>
                    <FoundWords found={findings(passage, id)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      <RulesNamed found={found} voice={voice} />
    </Sheets>
  );
}
