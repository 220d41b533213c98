import { useEffect, useRef, useState } from "preact/hooks";
import { useKit } from "../../ui/kit.ts";
import { dayWords } from "../day-words.ts";
import { SaveEverything } from "./save-files.tsx";
import type { Here } from "./take.ts";

interface Props {
  readonly now: Here;
  readonly isPolicyChanged: boolean;
  /** The day on which the group's counts that are kept here began; nothing where none are. */
  readonly counted: string | undefined;
  readonly today: string;
  readonly onClear: () => Promise<"gone" | "stays" | "partly">;
}

type Step = "ask" | "sure" | "kept" | "gone" | "partly";

/**
 * Takes away all that this browser keeps of the game: for grown-ups only, since a child's press leaves what they have set
 * up. What goes is listed, and a file is offered, before it goes.
 */
export function ClearHere({ now, isPolicyChanged, counted, today, onClear }: Props) {
  const { words } = useKit();
  const { t, language } = words;
  const [step, setStep] = useState<Step>("ask");
  const keep = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step === "sure") keep.current?.focus();
    else if (step !== "ask") heading.current?.focus();
  }, [step]);
  const clear = async () => {
    const cleared = await onClear();
    setStep(cleared === "gone" ? "gone" : "partly");
  };
  return (
    <section aria-labelledby="files-clear">
      <h2 id="files-clear" ref={heading} tabIndex={-1}>
        {t("files.clear.title")}
      </h2>
      <p>{t("files.clear.text")}</p>
      {step === "sure" ? (
        <div class="plain-box files-clear">
          <p>{t("files.clear.goes")}</p>
          <ul>
            <li>{t("files.clear.school", { school: now.school.profile.school })}</li>
            <li>{t("files.clear.plan")}</li>
            {isPolicyChanged ? <li>{t("files.clear.policy")}</li> : null}
            {now.packs.length > 0 ? <li>{t("files.clear.packs", { count: now.packs.length })}</li> : null}
            {counted === undefined ? null : (
              <li>{t("files.clear.counts", { day: dayWords(language, counted) })}</li>
            )}
            <li>{t("files.clear.settings")}</li>
          </ul>
          <SaveEverything now={now} today={today} label={t("files.clear.first")} class="button sun" />
          <div class="row">
            <button ref={keep} type="button" class="button" onClick={() => setStep("kept")}>
              {t("files.clear.keep")}
            </button>
            <button
              type="button"
              class="button strong"
              onClick={() => {
                clear().catch(reportError);
              }}
            >
              {t("files.clear.sure")}
            </button>
          </div>
        </div>
      ) : (
        <div class="row">
          <button type="button" class="button" onClick={() => setStep("sure")}>
            {t("files.clear.press")}
          </button>
        </div>
      )}
      <output class="say">{step === "ask" || step === "sure" ? "" : t(`files.clear.${step}`)}</output>
    </section>
  );
}
