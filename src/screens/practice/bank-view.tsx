import { useMemo } from "preact/hooks";
import type { Deck } from "../../play/practice-case.ts";
import { judgeWords } from "../../play/practice-words.ts";
import type { Policy } from "../../policy/model.ts";
import type { Texts } from "../../scenario/format.ts";
import type { Reply, Topic } from "../../scenario/practice-format.ts";
import { answersTo } from "../../scenario/practice-read.ts";
import { slotsIn } from "../../scenario/texts.ts";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import { factWords, verdictOf } from "../../ui/wording.ts";
import { readPractice } from "./practice-data.ts";
import "../../ui/styles/practice.css";

interface Props {
  readonly policy: Policy;
  readonly onBack: () => void;
}

interface Read {
  readonly deck: Deck;
  /** A sentence by its name, its slots as blanks to be filled. */
  readonly say: (key: string) => string;
}

/** The whole bank for a safeguarding lead: every line, what it implies, what it pairs with, and every reply with its verdict. */
export function BankView({ policy, onBack }: Props) {
  const { t } = useKit().words;
  const { deck, texts } = useMemo(() => readPractice(policy), [policy]);
  const { bank, pairings } = deck;
  const read: Read = { deck, say: (key) => blanks(texts, key) };
  return (
    <Page title={t("adults.bank.title")} class="adults wide bank">
      <p>{t("adults.bank.text", { topics: bank.topics.length, pairings: pairings.length })}</p>
      <p>{t(`adults.bank.review.${bank.review.state}`)}</p>
      {bank.topics.map((topic) => (
        <TopicPart key={topic.id} read={read} topic={topic} />
      ))}
      <section>
        <h2>{t("adults.bank.pleas")}</h2>
        <p>{t("adults.bank.pleasText")}</p>
        <ul>
          {bank.pleas.map(({ id, text, after, facts }) => (
            <li key={id}>
              “{read.say(text)}” <Implies facts={facts} /> <After decisions={after} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("adults.bank.replies")}</h2>
        <p>{t("adults.bank.repliesText")}</p>
        <Replies read={read} replies={bank.replies} />
      </section>
      <section>
        <h2>{t("adults.bank.openings")}</h2>
        <ul>
          {bank.openings.map(({ id, place, text }) => (
            <li key={id}>
              {t(`place.${place}`)}: {read.say(text)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("adults.bank.noticed")}</h2>
        <ul>
          {bank.noticed.map((key) => (
            <li key={key}>{read.say(key)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("adults.bank.slots")}</h2>
        <ul>
          {Object.entries(bank.slots).map(([slot, keys]) => (
            <li key={slot}>
              [{slot}]: {keys.map(read.say).join(", ")}
            </li>
          ))}
        </ul>
      </section>
      <div class="row">
        <button type="button" class="button sun" onClick={onBack}>
          {t("common.back")}
        </button>
      </div>
    </Page>
  );
}

/** One topic: its first lines, each with the turns that may follow it; its twins; and the words that belong to it alone. */
function TopicPart({ read, topic }: { readonly read: Read; readonly topic: Topic }) {
  const { words, wording } = useKit();
  const { t } = words;
  const { say, deck } = read;
  const turnSaid = (id: string) => say(topic.turns.find((turn) => turn.id === id)?.text ?? id);
  return (
    <section>
      <h2>{say(topic.about)}</h2>
      <p>
        {t(`adults.bank.by.${topic.by}`)} {topic.places.map((place) => t(`place.${place}`)).join(", ")}
      </p>
      {topic.firsts.map((first) => (
        <div key={first.id} class="bank-pairs">
          <h3>“{say(first.text)}”</h3>
          <ul>
            {deck.pairings
              .filter((pairing) => pairing.topic === topic && pairing.first === first)
              .map(({ turn, decision }) => (
                <li key={turn.id}>
                  “{say(turn.text)}” ({t(`mood.${turn.mood}`)}) <Implies facts={turn.facts} />{" "}
                  <strong>{wording.decisions[decision]?.adult ?? decision}</strong>
                  {turn.grave ? ` ${t("adults.bank.grave", { grave: turn.grave })}` : null}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {topic.twins ? (
        <>
          <h3>{t("adults.bank.twins")}</h3>
          <ul>
            {topic.twins.map(([one, other]) => (
              <li key={`${one} ${other}`}>
                “{turnSaid(one)}” / “{turnSaid(other)}”
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {topic.replies ? (
        <>
          <h3>{t(topic.own ? "adults.bank.onlyThese" : "adults.bank.alsoThese")}</h3>
          <Replies read={read} replies={topic.replies} topic={topic} />
        </>
      ) : null}
    </section>
  );
}

function Implies({ facts = {} }: { readonly facts: Readonly<Record<string, string | boolean>> | undefined }) {
  const { words, wording } = useKit();
  const named = Object.entries(facts).map(([fact, level]) =>
    factWords(wording, "adult", fact, level === true ? "yes" : String(level)),
  );
  return <>{named.length > 0 ? `[${named.join("; ")}]` : `[${words.t("adults.bank.nothing")}]`}</>;
}

function After({ decisions }: { readonly decisions: readonly string[] }) {
  const { words, wording } = useKit();
  const named = decisions.map((one) => wording.decisions[one]?.adult ?? one).join("; ");
  return <em>{words.t("adults.bank.after", { decisions: named })}</em>;
}

interface RepliesProps {
  readonly read: Read;
  readonly replies: readonly Reply[];
  readonly topic?: Topic;
}

/** Replies, each with the verdict and the answer it gets in every decision after which it may be said. */
function Replies({ read: { deck, say }, replies, topic }: RepliesProps) {
  const { wording } = useKit();
  const anyTopic = topic ?? deck.bank.topics.find(({ own }) => !own);
  if (!anyTopic) return null;
  return (
    <ul>
      {replies.map((reply) => (
        <li key={reply.id}>
          “{say(reply.text)}” ({reply.acts.join(", ")})
          <ul>
            {reply.after.map((decision) => {
              const facts = deck.pairings.find((one) => one.decision === decision)?.facts;
              const verdict = facts ? judgeWords(deck, facts, reply.acts).verdict : undefined;
              return (
                <li key={decision}>
                  {wording.decisions[decision]?.adult ?? decision}:{" "}
                  <strong>{verdict ? verdictOf(wording, verdict).adult : null}</strong>{" "}
                  {answersTo(deck.bank, anyTopic, reply, decision).map(({ id, text, story }) => (
                    <span key={id}>
                      → “{say(text)}” {story ? say(story) : null}{" "}
                    </span>
                  ))}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const blanks = (texts: Texts, key: string): string => {
  const text = texts[key] ?? key;
  return slotsIn(text).reduce((said, slot) => said.replace(`{{${slot}}}`, `[${slot}]`), text);
};
