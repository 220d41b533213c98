import type { Policy } from "../../policy/model.ts";
import { useKit } from "../../ui/kit.ts";
import type { Wording } from "../../ui/wording.ts";
import { ClearHere } from "./clear-here.tsx";
import { isUnchanged } from "./is-unchanged.ts";
import { KeepHere } from "./keep-here.tsx";
import type { NotKept } from "./not-kept.ts";
import { OpenFile } from "./open-file.tsx";
import { SaveFiles } from "./save-files.tsx";
import type { Here, ShippedIds, Taken } from "./take.ts";
import "./files.css";

export interface FilesPageProps {
  /** All that the school has here now. */
  readonly now: Here;
  /** What stands in the school's form has a fault: `now` holds the school as it was before. */
  readonly isBefore: boolean;
  /** What ships with the game: a school's changes are tried on it, and its ids are taken. */
  readonly shipped: ShippedIds & { readonly policy: Policy; readonly wording: Wording };
  /** The school's policy as it is now, for packs to be checked by; its wording is the kit's. */
  readonly policy: Policy;
  /** The day on which the group's counts that are kept here began; nothing where none are. */
  readonly counted: string | undefined;
  readonly today: string;
  /** Takes all of it at once, and says what the browser would not keep. */
  readonly onTake: (taken: Taken) => Promise<readonly NotKept[]>;
  /** Clears all that this browser keeps of the game. */
  readonly onClear: () => Promise<"gone" | "stays" | "partly">;
}

/** Files out and in: everything in one, each thing by itself, stories for Twine; and what this browser keeps. */
export function FilesPage(props: FilesPageProps) {
  const { t } = useKit().words;
  const { now, isBefore, shipped, policy, counted, today, onClear } = props;
  return (
    <div class="files-page">
      <p class="files-plain">{t("files.only")}</p>
      <SaveFiles now={now} isBefore={isBefore} shipped={shipped.policy.file} policy={policy} today={today} />
      <OpenFile {...props} />
      <KeepHere />
      <ClearHere
        now={now}
        isPolicyChanged={!isUnchanged(now.policy, shipped.policy.file)}
        counted={counted}
        today={today}
        onClear={onClear}
      />
    </div>
  );
}
