import { isOfPrivateMatters, packIsPlayed } from "../play/certificate.ts";
import { NO_GROUP } from "../play/forms.ts";
import { NO_TRAINING } from "../play/words.ts";
import { useEffect } from "preact/hooks";
import { later, laterRoom } from "../ui/later.tsx";
import type { AppProps } from "./app.tsx";
import { ENGLISH } from "../locale/languages.ts";
import { useKit } from "../ui/kit.ts";
import { packOf } from "./content.ts";
import type { Screen } from "./game.ts";
import type { Side } from "./side-state.ts";
import { offeredScenes } from "./tonight.ts";

const Handbook = later(async () => (await import("./handbook/handbook.tsx")).Handbook);
const WordsTrainer = later(async () => (await import("./trainer/trainer.tsx")).WordsTrainer);
const Practice = later(async () => (await import("./practice/practice.tsx")).Practice);
const BankView = laterRoom(async () => (await import("./practice/bank-view.tsx")).BankView);
const Certificate = later(async () => (await import("./certificate/certificate.tsx")).Certificate);
const BeforeAndAfter = laterRoom(async () => (await import("./forms/forms.tsx")).BeforeAndAfter);

/** Screens beside the stories, each a chunk of its own. */
export const BESIDE_SCREENS = [
  "handbook",
  "words",
  "practice",
  "certificate",
  "forms",
  "bank",
] as const satisfies readonly Screen[];

interface Props extends Pick<AppProps, "game" | "content" | "translation" | "counting" | "dispatch"> {
  readonly screen: (typeof BESIDE_SCREENS)[number];
  readonly side: Side;
  readonly onBreak: () => void;
}

/** The rule cards, the words trainer, the short cases, the certificate, and, for grown-ups, before and after and the bank. */
export function BesideScreen(props: Props) {
  const { screen, game, content, counting, side, dispatch, onBreak } = props;
  const { policy } = content;
  const kit = useKit();
  const pack = packOf(content, game.pack);
  const scenarios = offeredScenes(pack, content);
  const toStories = () => dispatch({ kind: "go", screen: "choose" });
  switch (screen) {
    case "handbook":
      return (
        <Handbook
          policy={policy}
          circle={pack.circle}
          met={game.met}
          badge={game.badge ?? "owl"}
          onBack={toStories}
        />
      );
    case "words":
      return (
        <WordsTrainer
          policy={policy}
          training={side.training ?? NO_TRAINING}
          onTraining={side.onTraining}
          onBack={toStories}
        />
      );
    case "practice":
      return (
        <Practice
          policy={policy}
          made={game.made}
          sitting={side.practice}
          onSitting={side.onPractice}
          onBack={toStories}
          onBreak={onBreak}
        />
      );
    case "bank":
      return <BankView policy={policy} onBack={() => dispatch({ kind: "go", screen: "adults" })} />;
    case "certificate":
      return packIsPlayed(scenarios, game.played) ? (
        <Certificate
          badge={game.badge ?? "owl"}
          pack={props.translation?.titleOf(pack, kit) ?? pack.texts[ENGLISH.code]?.[pack.title ?? ""] ?? ""}
          festive={isOfPrivateMatters(scenarios.flatMap(({ id }) => content.stories.get(id) ?? []))}
          onBack={toStories}
        />
      ) : (
        <ToStories onGo={toStories} />
      );
    case "forms":
      return (
        <BeforeAndAfter
          policy={policy}
          group={side.group ?? NO_GROUP}
          onGroup={(group) => {
            counting.handedIn((side.group ?? NO_GROUP).tally, group.tally);
            side.onGroup(group);
          }}
          onBack={() => dispatch({ kind: "go", screen: "adults" })}
        />
      );
    default:
      return screen satisfies never;
  }
}

/** Where there is nothing to show: back to the stories. */
function ToStories({ onGo }: { readonly onGo: () => void }) {
  useEffect(onGo, []);
  return null;
}
