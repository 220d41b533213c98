import { useEffect, useState } from "preact/hooks";
import type { Drafts } from "../records/drafts.ts";
import { readResults } from "../records/results.ts";
import type { Pack } from "../scenario/format.ts";
import { useKit } from "../ui/kit.ts";
import { FilesPage } from "./files/files-page.tsx";
import { withFreshIds } from "./files/fresh-pack.ts";
import type { NotKept } from "./files/not-kept.ts";
import type { Taken } from "./files/take.ts";
import type { TeacherRoomProps } from "./room-props.ts";
import type { PolicyDesk } from "./use-policy.ts";
import type { SchoolDesk } from "./use-school.ts";

interface Props extends Pick<
  TeacherRoomProps,
  "content" | "packs" | "shipped" | "openDrafts" | "onOwn" | "shelf" | "today" | "onClear"
> {
  readonly desk: SchoolDesk;
  readonly policyDesk: PolicyDesk;
}

/** The page of files with all that the school has here: its profile and plan, its policy, and the packs it wrote. */
export function FilesRoom(props: Props) {
  const { content, packs, shipped, openDrafts, onOwn, shelf, today, onClear, desk, policyDesk } = props;
  const { t } = useKit().words;
  const [drafts, setDrafts] = useState<Drafts | undefined>(undefined);
  const [written, setWritten] = useState<readonly Pack[] | "failed" | undefined>(undefined);
  const look = async (open: Drafts) => {
    const { drafts: kept } = await open.list();
    setWritten(distinct(kept.flatMap(({ pack }) => pack ?? [])));
  };
  useEffect(() => {
    openDrafts()
      .then((open) => {
        setDrafts(open);
        return look(open);
      })
      .catch(() => setWritten("failed"));
  }, []);
  if (written === "failed") return <p>{t("teacher.write.failed")}</p>;
  if (!drafts || !written) return <p aria-busy="true">{t("teacher.write.opening")}</p>;
  const take = async ({ school, policy, packs: taken = [] }: Taken): Promise<readonly NotKept[]> => {
    const unkept: NotKept[] = [];
    for (const { pack, instead } of taken) if (!(await keepPack(drafts, pack, instead))) unkept.push("packs");
    if (taken.length > 0) {
      await look(drafts);
      await onOwn();
    }
    if (policy && policyDesk.change(policy) !== "kept") unkept.push("policy");
    if (school && desk.change(school) !== "kept") unkept.push("school");
    return [...new Set(unkept)];
  };
  const own = new Set((content.own ?? []).map(({ id }) => id));
  const counts = readResults(shelf);
  const ships = packs.filter(({ id }) => !own.has(id));
  return (
    <FilesPage
      now={{ school: desk.sound, policy: policyDesk.edits, packs: written }}
      shipped={{
        ...shipped,
        packIds: ships.map(({ id }) => id),
        sceneIds: ships.flatMap(({ scenarios }) => scenarios),
      }}
      isBefore={desk.faults.length > 0}
      policy={content.policy}
      counted={counts.kind === "kept" ? counts.session.started : undefined}
      today={today()}
      onTake={take}
      onClear={async () => {
        const cleared = await onClear();
        await look(drafts);
        return cleared;
      }}
    />
  );
}

/** Two windows may each have written a pack of one id: in files each has one of its own, so that both come back. */
function distinct(packs: readonly Pack[]): readonly Pack[] {
  const taken = { packs: new Set<string>(), scenes: new Set<string>() };
  return packs.map((pack) => {
    const own = withFreshIds(pack, taken);
    taken.packs.add(own.id);
    for (const { id } of own.scenarios) taken.scenes.add(id);
    return own;
  });
}

/** Keeps a pack from a file under its own id; what stood there, if it is to go, goes first. */
async function keepPack(drafts: Drafts, pack: Pack, instead: string | undefined): Promise<boolean> {
  const before = instead === undefined ? undefined : await drafts.read(instead);
  const stamp = before?.kind === "found" || before?.kind === "older" ? before.stamp : undefined;
  const written = await drafts.write(pack.id, pack, stamp);
  return written.kind !== "unkept";
}
