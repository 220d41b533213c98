import type { TwinLine } from "../play/twin.ts";
import { useKit } from "../ui/kit.ts";
import type { Said } from "../ui/said.ts";
import { SayWords } from "../ui/say-words.tsx";
import { RuleCard } from "../ui/rule-card.tsx";

/** One of the two lines, with the words of its own story. */
export interface TwinLineShown {
  readonly line: TwinLine;
  readonly text: Said;
  readonly speaker: string;
}

/** After both twins: the two lines side by side, how each was said, and the rule that each brings. */
export function TwinLines({ lines }: { readonly lines: readonly TwinLineShown[] }) {
  const { t } = useKit().words;
  return (
    <section>
      <h2>{t("debrief.twinTitle")}</h2>
      <ul class="two-ways">
        {lines.map(({ line, text, speaker }) => (
          <li key={line.scenario} class="way">
            <p class="said">
              <SayWords of={text} quoted />
            </p>
            <p>{t("scene.person", { name: speaker, mood: t(`mood.${line.mood}`) })}</p>
            {line.clauses.map((clause) => (
              <RuleCard key={clause} clause={clause} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
