import { useKit } from "../../../ui/kit.ts";
import type { PassageRow } from "./outline-rows.ts";

interface Props {
  /** What kind of thing it is, in a word. */
  readonly tag: string | undefined;
  readonly kind?: PassageRow["kind"];
  /** Who speaks. */
  readonly by?: string | undefined;
  readonly text: string;
  /** The text only says that there are no words yet. */
  readonly isBlank?: boolean;
  readonly note?: string | undefined;
  readonly problems: number;
  readonly isCurrent: boolean;
  /** Whether its passages stand below it; nothing where it can have none. */
  readonly isOpen?: boolean;
  readonly onPress: () => void;
}

/** One row of the outline: a button that takes the scene or the passage in hand. */
export function OutlineRow(props: Props) {
  const { tag, kind, by, text, isBlank, note, problems, isCurrent, isOpen, onPress } = props;
  return (
    <button
      type="button"
      class="outline-row"
      data-kind={kind}
      aria-current={isCurrent ? "true" : undefined}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      {tag === undefined ? null : <span class="outline-kind">{tag}</span>}{" "}
      <span class={isBlank ? "outline-words blank" : "outline-words"}>
        {by === undefined ? null : <strong>{by}: </strong>}
        {text}
        {note === undefined ? null : <span class="outline-note"> {note}</span>}
      </span>{" "}
      <ProblemMark count={problems} />
    </button>
  );
}

/** How many things are to be put right: a sign and a number, and for those who listen in words. */
export function ProblemMark({ count }: { readonly count: number }) {
  const { t } = useKit().words;
  if (count === 0) return null;
  return (
    <span class="problem-mark">
      <span aria-hidden="true">! {count}</span>
      <span class="visually-hidden">{t("studio.outline.problems", { count })}</span>
    </span>
  );
}
