import type { Circle } from "../policy/model.ts";
import type { Pack, Scenario } from "./format.ts";
import { wordsOf } from "./reading.ts";
import type { Report } from "./report.ts";

/** A content note is read at a glance: safety.md row S11. */
const MOST_WORDS_IN_NOTE = 12;

/** What a pupil's scenario owes its reader: a note before a hard theme (S11), and something to do with a real partner. */
export function checkCare(pack: Pack, circle: Circle, report: Report): void {
  const risks = circle.file.facts.filter((fact) => fact.polarity === "risk").map((fact) => fact.id);
  pack.scenarios.forEach((scenario, i) => {
    const at = `/scenarios/${i}`;
    if (!scenario.note && revealed(scenario).some((fact) => risks.includes(fact))) {
      report.error(
        "SC034",
        at,
        `"${scenario.id}" has a hard theme and no content note.`,
        'Say in a "note" what it is about, so that a pupil can choose another.',
      );
    }
    if (!scenario.follow) {
      report.error(
        "SC035",
        at,
        `"${scenario.id}" ends on the screen.`,
        'Give it a "follow": words to say, or a thing to do, with a real partner.',
      );
    }
    checkNoteLength(pack, scenario, `${at}/note`, report);
  });
}

const revealed = (scenario: Scenario): string[] => [
  ...Object.keys(scenario.facts ?? {}),
  ...scenario.passages.flatMap((passage) =>
    passage.kind === "choose" ? [] : Object.keys(passage.reveals ?? {}),
  ),
];

function checkNoteLength(pack: Pack, scenario: Scenario, path: string, report: Report): void {
  const key = scenario.note;
  if (!key) return;
  for (const [language, texts] of Object.entries(pack.texts)) {
    const words = wordsOf(texts[key] ?? "").length;
    if (words <= MOST_WORDS_IN_NOTE) continue;
    report.error(
      "WR011",
      path,
      `This content note has ${words} words (${language}); ${MOST_WORDS_IN_NOTE} are enough.`,
      "Say it shorter.",
    );
  }
}
