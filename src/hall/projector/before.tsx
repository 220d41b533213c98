import { Drawing } from "../../ui/drawing.tsx";
import { useKit } from "../../ui/kit.ts";
import type { NoteNames } from "../presenter/notes-panel.tsx";
import { Title } from "./title.tsx";

const STATEMENTS = ["adult", "lead", "quiet"] as const;

interface Props {
  readonly names: NoteNames;
}

/** The door: three statements that one press confirms, and what is said to the hall before anything else. */
export function HallDoor({ names }: Props) {
  const { t } = useKit().words;
  return (
    <main class="hall-page">
      <Title of="door">{t("hall.door.title")}</Title>
      <ul class="hall-statements">
        {STATEMENTS.map((one) => (
          <li key={one}>{t(`hall.door.${one}`)}</li>
        ))}
      </ul>
      <p class="hall-plate">
        {t("hall.door.first")} <LookDown names={names} />
      </p>
    </main>
  );
}

/** The first words that the hall sees: how to look away, and that nobody has to vote. */
export function Welcome({ names }: Props) {
  const { t } = useKit().words;
  return (
    <main class="hall-page hall-welcome">
      <Drawing of={{ kind: "title" }} alt={t("title.picture")} class="hall-side-picture" />
      <div>
        <Title of="welcome">{t("hall.welcome.title")}</Title>
        <p class="hall-big">{t("hall.welcome.story")}</p>
        <p class="hall-big">{t("hall.welcome.vote")}</p>
        <p class="hall-big">{t("hall.welcome.free")}</p>
        <p class="hall-big hall-plate">
          <LookDown names={names} />
        </p>
      </div>
    </main>
  );
}

function LookDown({ names: { back } }: Props) {
  const { t } = useKit().words;
  return <>{back === undefined ? t("hall.lookDownAny") : t("hall.lookDown", { adult: back })}</>;
}
