import type { Results } from "../../play/group-results.ts";
import type { Policy } from "../../policy/model.ts";
import type { Pack } from "../../scenario/format.ts";
import { useKit } from "../../ui/kit.ts";
import { LANGUAGE } from "../room-props.ts";

interface Props {
  readonly results: Pick<Results, "packs" | "policies">;
  readonly packs: ReadonlyMap<string, Pack>;
  readonly policy: Policy;
}

/** Counts that were not all taken from the words and by the rules that are here now say so. */
export function Mixed({ results, packs, policy }: Props) {
  const { t } = useKit().words;
  const policies = new Set([...results.policies, `${policy.id} ${policy.version}`]);
  return (
    <>
      {Object.entries(results.packs).map(([id, played]) => {
        const pack = packs.get(id);
        const versions = new Set([...played, ...(pack ? [pack.version] : [])]);
        if (versions.size < 2) return null;
        const title = pack?.texts[LANGUAGE]?.[pack.title ?? ""] ?? id;
        return (
          <p key={id} class="results-notice">
            {t("results.versions", { pack: title, versions: [...versions].sort().join(", ") })}
          </p>
        );
      })}
      {policies.size > 1 ? (
        <p class="results-notice">{t("results.policies", { policies: [...policies].sort().join(", ") })}</p>
      ) : null}
    </>
  );
}
