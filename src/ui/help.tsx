import { isIn, namesIn } from "../scenario/today.ts";
import { Dialog } from "./dialog.tsx";
import { isolated } from "../locale/isolate.ts";
import { languageOf } from "../locale/languages.ts";
import type { Words } from "../locale/words.ts";
import { useSay } from "./said.ts";
import { SayWords } from "./say-words.tsx";
import { useKit } from "./kit.ts";

/** Who to turn to. Part of the game itself: no pack can add to it, change it or hide it (safety.md, S8 and S9). */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { t } = useKit().words;
  return (
    <Dialog label={t("help.title")} class="help" onClose={onClose}>
      <HelpWords />
      <button type="button" class="button sun" onClick={onClose}>
        {t("common.close")}
      </button>
    </Dialog>
  );
}

/** What Help says, with the school's adults: those who are away today are not named as being here. */
export function HelpWords() {
  const { words, profile, voice } = useKit();
  const { t } = words;
  const nameOf = (role: string) => profile.adults[role]?.name ?? "";
  const { safely } = useSay();
  const coordinator = nameOf("coordinator");
  const here = namesIn(profile);
  return (
    <>
      <h2 tabIndex={-1}>{t("help.title")}</h2>
      <h3>
        <SayWords of={safely("help.now")} />
      </h3>
      <p>
        <SayWords of={safely("help.nowText")} />
      </p>
      <h3>
        <SayWords of={safely("help.school")} />
      </h3>
      <p>
        <SayWords
          of={safely(isIn(profile, "coordinator") ? "help.schoolText" : "help.away", { coordinator })}
        />
      </p>
      <p>
        <SayWords
          of={
            here.length > 0
              ? safely("help.here", (one) => ({ adults: listIn(one.words, here) }))
              : safely("help.hereNobody")
          }
        />
      </p>
      {voice === "adult" ? (
        <p>
          <SayWords of={safely("help.lead", { lead: nameOf("lead"), deputy: nameOf("deputy") })} />
        </p>
      ) : null}
      <p>
        <SayWords of={safely("help.again")} />
      </p>
      <p>
        <SayWords of={safely("help.levels")} />
      </p>
      <p>
        <SayWords of={safely("help.mentor")} />
      </p>
      <h3>{t("help.childline")}</h3>
      <p class="number">
        <bdi dir="ltr">{t("help.childlineNumber")}</bdi>
      </p>
      <p>
        <SayWords of={safely("help.childlineText")} />
      </p>
    </>
  );
}

/** Names in a row, the last one after "or". */
function listIn({ t, language, direction }: Words, names: readonly string[]): string {
  const { comma } = languageOf(language);
  // Between names in Latin letters a comma would turn the row round: each keeps its own direction.
  const all = direction === "rtl" ? names.map(isolated) : names;
  const last = all[all.length - 1] ?? "";
  return all.length > 1 ? t("help.list", { some: all.slice(0, -1).join(comma), last }) : last;
}
