import { useEffect, useState } from "preact/hooks";
import type { Policy } from "../../policy/model.ts";
import type { Pack } from "../../scenario/format.ts";
import { openChecker } from "../studio/checker.ts";
import { openWorker } from "../studio/open-worker.ts";
import type { DraftReport } from "../studio/report.ts";

/** What the checker says of each pack, as it comes: one after the other, off the page. `broke` where it could not say. */
export type PackReports = ReadonlyMap<Pack, DraftReport | "broke">;

/** Checks packs by a policy. Asks for nothing while there is no policy yet. */
export function useReports(packs: readonly Pack[], policy: Policy | undefined): PackReports {
  const [reports, setReports] = useState<PackReports>(new Map());
  useEffect(() => {
    setReports(new Map());
    const left = [...packs];
    if (!policy || left.length === 0) return undefined;
    let current: Pack | undefined;
    const next = () => {
      current = left.shift();
      if (current) checker.ask(current, policy);
    };
    const heard = (pack: Pack | undefined, report: DraftReport | "broke") => {
      if (pack) setReports((before) => new Map([...before, [pack, report]]));
      next();
    };
    const checker = openChecker({
      openLine: openWorker,
      onReport: (report, draft) => heard(draft, report),
      onBroken: () => heard(current, "broke"),
    });
    next();
    return () => checker.close();
  }, [packs, policy]);
  return reports;
}
