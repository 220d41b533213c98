import { useEffect, useRef, useState } from "preact/hooks";
import { useKit } from "../../../ui/kit.ts";
import type { StudioDesk } from "./desk.ts";
import { SavedState } from "./saved-state.tsx";

interface Props {
  readonly desk: StudioDesk;
  readonly title: string;
  readonly isAtRisk: () => boolean;
  /** The check itself has broken. */
  readonly isBroken: boolean;
  readonly onLeave: () => void;
  readonly onSaveFile: () => void;
}

/** The bar of the studio: the way back, what is written, undo and redo, and how it is kept. */
export function Toolbar({ desk, title, isAtRisk, isBroken, onLeave, onSaveFile }: Props) {
  const { t } = useKit().words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="studio-bar">
      <Leave desk={desk} isAtRisk={isAtRisk} onLeave={onLeave} />
      <h1 ref={heading} tabIndex={-1}>
        {t("studio.shell.packTitle", { title })}
      </h1>
      <fieldset class="studio-tools" aria-label={t("studio.shell.tools")}>
        <Step isReady={desk.canUndo} name={t("studio.shell.undo")} keys="Control+Z" onPress={desk.undo} />
        <Step isReady={desk.canRedo} name={t("studio.shell.redo")} keys="Control+Y" onPress={desk.redo} />
      </fieldset>
      <SavedState saving={desk.saving} onSaveFile={onSaveFile} />
      <output class="say studio-broken">{isBroken ? t("studio.shell.checkStopped") : ""}</output>
    </div>
  );
}

interface StepProps {
  readonly isReady: boolean;
  readonly name: string;
  readonly keys: string;
  readonly onPress: () => void;
}

/** Undo or redo. It keeps the focus when there is nothing more to do. */
function Step({ isReady, name, keys, onPress }: StepProps) {
  return (
    <button
      type="button"
      class="button tool"
      aria-disabled={isReady ? undefined : "true"}
      aria-keyshortcuts={keys}
      onClick={() => isReady && onPress()}
    >
      {name}
    </button>
  );
}

interface LeaveProps {
  readonly desk: StudioDesk;
  readonly isAtRisk: () => boolean;
  readonly onLeave: () => void;
}

/** The way out. While the last words are being saved it waits for them; where they are not kept, it asks. */
function Leave({ desk, isAtRisk, onLeave }: LeaveProps) {
  const { t } = useKit().words;
  const [isLeaving, setLeaving] = useState(false);
  const stay = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), [isLeaving]);
  useEffect(() => {
    if (isLeaving && !isAtRisk()) onLeave();
  }, [isLeaving, desk.saving]);
  const remain = () => {
    setLeaving(false);
    requestAnimationFrame(() => back.current?.focus());
  };
  if (!isLeaving)
    return (
      <button type="button" class="button tool" ref={back} onClick={() => setLeaving(true)}>
        {t("studio.shell.back")}
      </button>
    );
  const ask = t(desk.saving.kind === "unsaved" ? "studio.shell.leave.ask" : "studio.shell.leave.waiting");
  return (
    <section class="row studio-leave" aria-label={ask}>
      <span>{ask}</span>
      <button type="button" class="button tool" ref={stay} onClick={remain}>
        {t("studio.shell.leave.stay")}
      </button>
      <button type="button" class="button tool" onClick={onLeave}>
        {t("studio.shell.leave.go")}
      </button>
    </section>
  );
}
