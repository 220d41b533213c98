import { useEffect, useState } from "preact/hooks";
import type { Pack } from "../scenario/format.ts";
import { useKit } from "../ui/kit.ts";
import { titleOfPack } from "./own/new-pack.ts";
import type { PackOffer, TeacherRoomProps } from "./room-props.ts";

interface Props extends Pick<TeacherRoomProps, "openDrafts"> {
  /** The school's own packs that pupils can play. */
  readonly own: readonly PackOffer[];
  readonly planned: readonly string[];
  readonly onWrite: () => void;
}

/** Packs that the school wrote and pupils do not see, because something in them must be put right first. */
export function NotOffered({ openDrafts, own, planned, onWrite }: Props) {
  const { t } = useKit().words;
  const [written, setWritten] = useState<readonly Pack[]>([]);
  useEffect(() => {
    openDrafts()
      .then((drafts) => drafts.list())
      .then(
        ({ drafts }) => setWritten(drafts.flatMap(({ pack }) => pack ?? [])),
        // Where packs cannot be looked for, the page under Write says so.
        () => setWritten([]),
      );
  }, [own]);
  const left = written.filter(({ id }) => !own.some((offer) => offer.id === id));
  if (left.length === 0) return null;
  return (
    <section class="plain-box" aria-labelledby="not-offered">
      <h2 id="not-offered">{t("teacher.notOffered.title")}</h2>
      <p>{t("teacher.notOffered.text")}</p>
      <ul>
        {left.map((pack) => (
          <li key={pack.id}>
            <strong>{titleOfPack(pack) ?? t("studio.list.untitled")}</strong>{" "}
            {planned.includes(pack.id) ? t("teacher.notOffered.planned") : ""}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onWrite}>
        {t("teacher.notOffered.write")}
      </button>
    </section>
  );
}
