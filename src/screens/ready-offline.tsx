import { useEffect, useState } from "preact/hooks";
import type { Offline } from "../offline/offline.ts";
import { Icon } from "../ui/icon.tsx";
import { useKit } from "../ui/kit.ts";

/** Whether this device can be taken to where there is no network (safety.md, C7). */
export function ReadyOffline({ offline }: { readonly offline: Offline }) {
  const { t } = useKit().words;
  const [readiness, setReadiness] = useState(offline.readiness());
  useEffect(() => offline.watch(() => setReadiness(offline.readiness())), []);
  return (
    <>
      <h2>{t("adults.offline.title")}</h2>
      <output class="say">
        {readiness === "ready" ? <Icon name="tick" /> : null} {t(`adults.offline.${readiness}`)}
      </output>
    </>
  );
}
