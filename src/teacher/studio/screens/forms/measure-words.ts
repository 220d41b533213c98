import { useKit } from "../../../../ui/kit.ts";
import { BUBBLE, measureOf } from "./measure.ts";

/** How long a text is and, for pupils, which limit it goes over: a calm hint, while the checker's word counts. */
export function useMeasureWords(): (text: string, forPupils: boolean) => string {
  const { t } = useKit().words;
  return (text, forPupils) => {
    const { sentences, longest, letters } = measureOf(text);
    const size = t("studio.form.measure", {
      sentences: t("studio.form.sentences", { count: sentences }),
      words: t("studio.form.words", { count: longest }),
    });
    if (!forPupils) return size;
    const over = [
      longest > BUBBLE.words ? t("studio.form.limit.words", { most: BUBBLE.words }) : "",
      sentences > BUBBLE.sentences ? t("studio.form.limit.sentences", { most: BUBBLE.sentences }) : "",
      letters > BUBBLE.letters
        ? t("studio.form.limit.letters", { most: BUBBLE.letters, count: letters })
        : "",
    ];
    return [size, ...over].filter((one) => one !== "").join(" ");
  };
}
