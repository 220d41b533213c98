import { useMemo } from "preact/hooks";
import type { MadeLook } from "../../art/characters/maker.ts";
import { chanceFrom, seedFor } from "../../play/practice-chance.ts";
import { pictureOf, type Picture } from "../../play/picture.ts";
import { viewOf } from "../../play/view.ts";
import { caseSentences, type Deck } from "../../play/practice-case.ts";
import {
  caseNow,
  practise,
  startPractice,
  type PracticeEvent,
  type PracticeSitting,
} from "../../play/practice.ts";
import type { Policy } from "../../policy/model.ts";
import { useKit } from "../../ui/kit.ts";
import { useOnlyEnglish } from "../../ui/said.ts";
import { CaseScreen } from "./case-screen.tsx";
import { PracticeEnd } from "./practice-end.tsx";
import { PracticeStart } from "./practice-start.tsx";
import { Noticed } from "./noticed.tsx";
import { readPractice } from "./practice-data.ts";
import "../../ui/styles/practice.css";

interface Props {
  readonly policy: Policy;
  readonly made: MadeLook | undefined;
  /** The sitting so far; in memory only. */
  readonly sitting: PracticeSitting | undefined;
  readonly onSitting: (sitting: PracticeSitting | undefined) => void;
  readonly onBack: () => void;
  readonly onBreak: () => void;
}

/** Short cases, one after the other: dealt from the bank, judged by the policy. Nothing is counted and nothing is kept. */
export function Practice({ policy, made, sitting, onSitting, onBack, onBreak }: Props) {
  const { profile } = useKit();
  const onlyEnglish = useOnlyEnglish();
  const { deck, texts } = useMemo(() => readPractice(policy), [policy]);
  const start = () => {
    window.scrollTo(0, 0);
    onSitting(startPractice(deck, newSeed()));
  };
  const dealt = sitting && caseNow(sitting);
  if (!sitting || !dealt) {
    return (
      <PracticeStart picture={frontispiece(deck, made)} onStart={start} onBack={onBack} onBreak={onBreak} />
    );
  }
  if (sitting.stage === "end") {
    return <PracticeEnd sitting={sitting} onMore={() => onSitting(undefined)} onBack={onBack} />;
  }
  const onEvent = (event: PracticeEvent) => {
    if (event.kind === "next") window.scrollTo(0, 0);
    onSitting(practise(deck, sitting, event));
  };
  const inEnglish = caseSentences(dealt, texts, profile);
  const sentences = (key: string) => onlyEnglish(inEnglish(key));
  const at = sitting.met.length;
  return sitting.stage === "noticed" ? (
    <Noticed
      key={`noticed ${at}`}
      text={sentences(noticedText(deck, sitting))}
      onNext={() => onEvent({ kind: "next" })}
    />
  ) : (
    <CaseScreen
      key={at}
      deck={deck}
      dealt={dealt}
      sitting={sitting}
      made={made}
      sentences={sentences}
      onEvent={onEvent}
    />
  );
}

/** Two pupils who talk, as before any sitting: always the same, and it tells nothing of what is dealt. */
function frontispiece(deck: Deck, made: MadeLook | undefined): Picture {
  const { run } = startPractice(deck, 1);
  return run ? pictureOf(viewOf(run), made) : { place: "playground", people: [] };
}

/** The chance of a sitting comes from the device, here at the edge, and is forgotten with it. */
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const noticedText = ({ bank }: Deck, { seed, met }: PracticeSitting): string =>
  chanceFrom(seedFor(seed, met.length)).one(bank.noticed);
