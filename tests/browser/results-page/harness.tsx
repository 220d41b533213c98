// The page of a group's results by itself, over this browser's own store: for its tests. Never shipped.
import { useState } from "preact/hooks";
import type { GroupSession } from "../../../src/play/group-merge.ts";
import { dropExpired } from "../../../src/records/results.ts";
import { browserStores, openShelf } from "../../../src/records/storage.ts";
import { ResultsPage } from "../../../src/teacher/results/results-page.tsx";
import { packs, policy, show } from "../shipped-school.tsx";

const TODAY = "2026-11-29";

const shelf = openShelf(browserStores());
/** The day on which the page is looked at; the address may name another. */
const today = new URLSearchParams(location.search).get("today") ?? TODAY;
// As the game does when it opens.
dropExpired(shelf, today);

function Room() {
  const [added, setAdded] = useState<readonly GroupSession[]>([]);
  return (
    <div class="teacher">
      <main class="page wide teacher-page">
        <h1>Group results</h1>
        <ResultsPage
          shelf={shelf}
          today={today}
          packs={packs}
          policy={policy}
          added={added}
          onAdded={setAdded}
        />
      </main>
    </div>
  );
}

await show("#results", <Room />);
