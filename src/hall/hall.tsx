import { useEffect, useState } from "preact/hooks";
import { readHallPlace } from "../records/hall-place.ts";
import type { Shelf } from "../records/storage.ts";
import { KitProvider, useKit } from "../ui/kit.ts";
import type { Hall as HallNow, Offer } from "./hall-model.ts";
import { packsMissing, type HallContent } from "./presenter/hall-content.ts";
import { Projector } from "./projector/projector.tsx";
import { restoreHall } from "./restore.ts";
import "../ui/styles/later.css";
import "./styles/hall.css";
import "./styles/round.css";
import "./styles/small-window.css";

interface HallProps {
  readonly content: HallContent;
  /** The scenes that may be shown to a hall, over all packs that ship. */
  readonly offers: readonly Offer[];
  /** Opens one more pack; the content that comes then holds it. Rejects where its files do not come or are not sound. */
  readonly openPack: (id: string) => Promise<void>;
  readonly shelf: Shelf;
  readonly onLeave: () => void;
}

/** An assembly on the projector. It takes up its place where this tab was, once the stories of its programme are here. */
export function Hall({ content, offers, openPack, shelf, onLeave }: HallProps) {
  const kit = useKit();
  const [kept] = useState(() => readHallPlace(shelf));
  const [start, setStart] = useState<HallNow | undefined>(undefined);
  const { failed, fetchAll, loading } = usePacks(content, openPack);
  const missing = packsMissing(content, kept?.picked ?? []).filter((id) => !failed.includes(id));
  const book = { offers, stories: content.stories };
  useEffect(() => fetchAll(kept?.picked ?? []), []);
  useEffect(() => {
    if (!start && missing.length === 0) setStart(restoreHall(kept, book));
  }, [missing.length]);
  return (
    // A hall is told the rules in a child's words, whichever pack was open before.
    <KitProvider value={{ ...kit, voice: "child" }}>
      {start ? (
        <Projector
          start={start}
          book={book}
          content={content}
          shelf={shelf}
          loading={loading}
          failed={failed.length > 0}
          onPicked={fetchAll}
          onLeave={onLeave}
        />
      ) : (
        <main class="hall" aria-busy="true">
          <p class="hall-loading">{kit.words.t("hall.loading")}</p>
        </main>
      )}
    </KitProvider>
  );
}

/** Fetches the packs of a programme one after the other, and knows which of them did not come. */
function usePacks(content: HallContent, openPack: (id: string) => Promise<void>) {
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const next = packsMissing(content, wanted).find((id) => !failed.includes(id));
  useEffect(() => {
    if (next === undefined) return;
    openPack(next).catch((error: unknown) => {
      setFailed((before) => [...before, next]);
      reportError(error);
    });
  }, [next]);
  const fetchAll = (picked: readonly string[]) => {
    setFailed([]);
    setWanted(picked);
  };
  return { failed, fetchAll, loading: next !== undefined };
}
