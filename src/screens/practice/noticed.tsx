import type { Said } from "../../ui/said.ts";
import { useKit } from "../../ui/kit.ts";
import { Page } from "../../ui/page.tsx";
import { ReadAloud, Spoken } from "../../ui/read-aloud.tsx";

interface Props {
  readonly text: Said;
  readonly onNext: () => void;
}

const OF = "noticed";

/** What must be told was kept: a grown-up notices, and the mentee is helped. No case ends before that. */
export function Noticed({ text, onNext }: Props) {
  const { t } = useKit().words;
  return (
    <Page title={t("practice.noticed")}>
      <p class="ending">
        <Spoken of={OF} text={text} />
      </p>
      <ReadAloud of={OF} says={[text]} byKey byItself />
      <div class="row">
        <button type="button" class="button sun" onClick={onNext}>
          {t("practice.next")}
        </button>
      </div>
    </Page>
  );
}
