import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Offline } from "../offline/offline.ts";
import { Drawing } from "../ui/drawing.tsx";
import { useKit } from "../ui/kit.ts";
import type { Screen } from "./game.ts";
import type { Tonight } from "./tonight.ts";

interface Props {
  readonly version: string;
  readonly policyVersion: string;
  /** The school whose names are set, where one has been set up. */
  readonly school: string | undefined;
  readonly notice: Tonight["notice"];
  readonly storageRefused: boolean;
  readonly offline: Offline;
  readonly onStart: () => void;
  readonly onGo: (screen: Screen) => void;
  /** The choice of languages. */
  readonly languages: ComponentChildren;
}

const LINKS = [
  ["door", "title.adults"],
  ["hall", "title.hall"],
  ["remembers", "title.remembers"],
  ["credits", "title.credits"],
] as const satisfies readonly (readonly [Screen, string])[];

/** The first page: the school, the name, and one button. */
export function Title(props: Props) {
  const { version, policyVersion, school, notice, storageRefused, offline, onStart, onGo, languages } = props;
  const { t } = useKit().words;
  // Here, and nowhere else, a new version of the game may take over: no scene is torn.
  useEffect(() => {
    offline.atTitle(true);
    return () => offline.atTitle(false);
  }, []);
  return (
    <main class="title">
      <div class="title-scene">
        <Drawing of={{ kind: "title" }} alt={t("title.picture")} class="title-picture" />
        <div class="title-words">
          <h1 class="logo">{t("name")}</h1>
          <p class="motto">{t("title.line")}</p>
        </div>
      </div>
      <div class="title-actions">
        {languages}
        <p>
          {t("title.about")}
          {storageRefused ? ` ${t("title.storage")}` : null}
          {school ? ` ${t("title.school", { school })}` : null}
          {notice ? ` ${t(`title.notice.${notice}`)}` : null}
        </p>
        <button type="button" class="button sun big" onClick={onStart}>
          {t("title.start")}
        </button>
        <div>
          <ul class="title-links">
            {LINKS.map(([screen, key]) => (
              <li key={screen}>
                <button type="button" class="button small" onClick={() => onGo(screen)}>
                  {t(key)}
                </button>
              </li>
            ))}
          </ul>
          <p class="versions">
            {t("title.version", { version })} · {t("title.policyVersion", { version: policyVersion })}
          </p>
        </div>
      </div>
    </main>
  );
}
