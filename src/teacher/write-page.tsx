import { useEffect, useState } from "preact/hooks";
import type { Drafts } from "../records/drafts.ts";
import { useKit } from "../ui/kit.ts";
import { later } from "../ui/later.tsx";
import { savePack } from "./files/save-pack.ts";
import { OwnPacks } from "./own/own-packs.tsx";
import type { Start } from "./own/use-own.ts";
import type { TeacherRoomProps } from "./room-props.ts";

/** The studio comes with the map's layout and the forms: a chunk of its own. */
const Studio = later(async () => (await import("./studio/screens/studio.tsx")).Studio);

/** By then the last words that were typed are kept. */
const LAST_WORDS_MS = 600;

interface Props extends Pick<
  TeacherRoomProps,
  "content" | "packs" | "shipped" | "openDrafts" | "onOwn" | "today"
> {
  /** The page is turned to; else it stays as it is, unseen. */
  readonly isShown: boolean;
  /** A pack is open in the studio, which takes the whole page. */
  readonly onStudio: (isOpen: boolean) => void;
}

/** The packs that the school writes: their list, or one of them in the studio. */
export function WritePage({ content, packs, openDrafts, onOwn, today, isShown, onStudio }: Props) {
  const { t } = useKit().words;
  const [drafts, setDrafts] = useState<Drafts | "failed" | undefined>(undefined);
  const [times, setTimes] = useState(0);
  const [start, setStart] = useState<Start | undefined>(undefined);
  useEffect(() => {
    openDrafts().then(setDrafts, () => setDrafts("failed"));
  }, []);
  const open = (next: Start | undefined) => {
    setStart(next);
    onStudio(next !== undefined);
    if (!next) onOwn().catch(reportError);
  };
  // The rest of the room may be turned to while a pack is open: what was written is looked for then too.
  useEffect(() => {
    if (isShown) {
      setTimes((before) => before + 1);
      return undefined;
    }
    const timer = setTimeout(() => void onOwn().catch(reportError), LAST_WORDS_MS);
    return () => clearTimeout(timer);
  }, [isShown]);
  if (drafts === "failed") return <p>{t("teacher.write.failed")}</p>;
  if (!drafts) return <p aria-busy="true">{t("teacher.write.opening")}</p>;
  if (start)
    return (
      <Studio
        start={start}
        drafts={drafts}
        policy={content.policy}
        profile={content.profile}
        onLeave={() => open(undefined)}
        onSaveFile={(pack) => savePack(pack, today())}
      />
    );
  return (
    <OwnPacks
      // A file may have brought packs meanwhile: the list is looked up anew each time it is turned to.
      key={times}
      drafts={drafts}
      shipped={packs}
      packs={content.packs}
      policy={content.policy}
      onOpen={open}
      onSaveFile={(pack) => savePack(pack, today())}
      onChanged={() => void onOwn().catch(reportError)}
    />
  );
}
