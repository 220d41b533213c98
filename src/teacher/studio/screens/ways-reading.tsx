import type { Scenario } from "../../../scenario/format.ts";
import { useKit } from "../../../ui/kit.ts";
import type { Reading } from "../report.ts";
import { placeOf } from "../where.ts";
import type { StudioDesk } from "./desk.ts";
import { sentence } from "./first-words.ts";

interface Props {
  readonly desk: StudioDesk;
  readonly scenario: Scenario;
  readonly reading: Reading;
}

/** A grade of the American school, in years of age: its first grade begins at six. */
const AGE_ABOVE_GRADE = 5;

/** How hard a scenario is to read, and the way to its longest sentence. */
export function WaysReading({ desk, scenario, reading: { grade, longest } }: Props) {
  const { t } = useKit().words;
  const { draft, profile } = desk;
  return (
    <>
      <h3>{t("studio.ways.reading")}</h3>
      <p>
        {grade === undefined
          ? t("studio.ways.few")
          : t("studio.ways.age", { age: (grade + AGE_ABOVE_GRADE).toFixed(1) })}
      </p>
      {longest ? (
        <>
          <p>
            {t("studio.ways.longest", { number: longest.words })}
            <br />“{sentence(draft, scenario, longest.key, profile)}”
          </p>
          <button type="button" class="button small" onClick={() => desk.go(placeOfText(desk, longest.key))}>
            {t("studio.ways.goLongest")}
          </button>
        </>
      ) : null}
    </>
  );
}

function placeOfText({ draft }: StudioDesk, key: string): ReturnType<typeof placeOf> {
  const english = Object.keys(draft.texts).find((language) => language.startsWith("en")) ?? "en-GB";
  return placeOf(draft, { code: "", path: `/texts/${english}/${key}`, message: "" });
}
