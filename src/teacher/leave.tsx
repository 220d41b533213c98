import { useEffect, useState } from "preact/hooks";
import { useKit } from "../ui/kit.ts";

interface Props {
  /** Nothing that was typed would be lost. */
  readonly isSafe: boolean;
  readonly onLeave: () => void;
}

/** The way out. Where something would be lost, it asks first; closing the tab does too. */
export function Leave({ isSafe, onLeave }: Props) {
  const { t } = useKit().words;
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (isSafe) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isSafe]);
  if (!isAsking || isSafe) {
    return (
      <button type="button" class="button tool" onClick={() => (isSafe ? onLeave() : setAsking(true))}>
        {t("common.back")}
      </button>
    );
  }
  return (
    <section class="row" aria-label={t("teacher.leave.ask")}>
      <span>{t("teacher.leave.ask")}</span>
      <button type="button" class="button tool" onClick={onLeave}>
        {t("teacher.leave.go")}
      </button>
      <button type="button" class="button tool" onClick={() => setAsking(false)}>
        {t("teacher.leave.stay")}
      </button>
    </section>
  );
}
