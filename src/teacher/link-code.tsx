import { useEffect, useState } from "preact/hooks";
import { Dialog } from "../ui/dialog.tsx";
import { useKit } from "../ui/kit.ts";
import { dayWords } from "./day-words.ts";
import { drawQr } from "./qr.ts";

interface Props {
  readonly address: string;
  readonly school: string;
  readonly date: string;
}

/** The link as a code to scan: small on the page, and large for a screen that devices are held up to, or for paper. */
export function LinkCode({ address, school, date }: Props) {
  const { t } = useKit().words;
  const [isLarge, setLarge] = useState(false);
  const code = drawQr(address);
  if (!code) return <p>{t("teacher.link.tooLong")}</p>;
  return (
    <div>
      <img class="qr" src={code} alt={t("teacher.link.codeAlt")} />
      <div class="row">
        <button type="button" class="button" onClick={() => setLarge(true)}>
          {t("teacher.link.large")}
        </button>
      </div>
      {isLarge ? <Large code={code} school={school} date={date} onClose={() => setLarge(false)} /> : null}
    </div>
  );
}

interface LargeProps extends Omit<Props, "address"> {
  readonly code: string;
  readonly onClose: () => void;
}

/** The code and nothing else, as large as the screen. While it is open, it is what is printed. */
function Large({ code, school, date, onClose }: LargeProps) {
  const { t, language } = useKit().words;
  useEffect(() => {
    const root = document.documentElement;
    root.dataset["print"] = "code";
    return () => {
      delete root.dataset["print"];
    };
  }, []);
  return (
    <Dialog label={t("teacher.link.scan")} class="qr-large" onClose={onClose}>
      <h2>{t("teacher.link.scan")}</h2>
      <p>
        {school}, {dayWords(language, date)}
      </p>
      <img src={code} alt={t("teacher.link.codeAlt")} />
      <div class="row">
        <button type="button" class="button sun" onClick={onClose}>
          {t("common.close")}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {t("teacher.link.print")}
        </button>
      </div>
    </Dialog>
  );
}
