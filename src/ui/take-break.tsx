import { useState } from "preact/hooks";
import { Dialog } from "./dialog.tsx";
import { Drawing } from "./drawing.tsx";
import { HelpButton } from "./help-button.tsx";
import { useKit } from "./kit.ts";
import { useSay } from "./said.ts";
import { SayWords } from "./say-words.tsx";

interface Props {
  readonly inStory: boolean;
  readonly onHelp: () => void;
  readonly onBack: () => void;
  readonly onOther: () => void;
  readonly onStop: () => void;
}

/** A calm cover over everything, at once and without a question. Nothing of it is counted or kept (safety.md, S10). */
export function TakeBreak({ inStory, onHelp, onBack, onOther, onStop }: Props) {
  const { t } = useKit().words;
  const { say, safely } = useSay();
  const [hand, setHand] = useState(false);
  return (
    <Dialog label={t("break.title")} class="break" onClose={onBack}>
      <Drawing of={{ kind: "break" }} alt={t("break.picture")} class="cover-picture" />
      <HelpButton class="over-cover" onHelp={onHelp} />
      <div class="break-words">
        <h1>{t("break.title")}</h1>
        <output class="say">
          <SayWords of={hand ? safely("break.handText") : say("break.text")} />
        </output>
        <div class="row">
          <button type="button" class="button sun" onClick={onBack}>
            {inStory ? t("break.back") : t("common.carryOn")}
          </button>
          <button type="button" class="button" onClick={onOther}>
            {t("break.other")}
          </button>
          <button type="button" class="button" onClick={onStop}>
            {t("break.stop")}
          </button>
          <button type="button" class="button" onClick={() => setHand(true)}>
            {t("break.hand")}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
