import { useEffect } from "preact/hooks";
import { AskFirst } from "./ask-first.tsx";
import { useKit } from "../ui/kit.ts";

interface Props {
  /** Nothing that was typed would be lost. */
  readonly isSafe: boolean;
  readonly onLeave: () => void;
}

/** The way out. Where something would be lost, it asks first; closing the tab does too. */
export function Leave({ isSafe, onLeave }: Props) {
  const { t } = useKit().words;
  useEffect(() => {
    if (isSafe) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isSafe]);
  return (
    <AskFirst
      look="button tool"
      ask={t("teacher.leave.ask")}
      yes={t("teacher.leave.go")}
      no={t("teacher.leave.stay")}
      isSafe={isSafe}
      onYes={onLeave}
    >
      {t("common.back")}
    </AskFirst>
  );
}
