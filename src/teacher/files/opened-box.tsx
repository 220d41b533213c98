import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { useKit } from "../../ui/kit.ts";
import { FileProblems } from "./file-problems.tsx";
import type { FilesPageProps } from "./files-page.tsx";
import type { NotKept } from "./not-kept.ts";
import { PartBox } from "./part-box.tsx";
import { usePolicyAfter } from "./policy-after.ts";
import type { BadPart, GoodPart, OpenedFile } from "./read-file.ts";
import { howsFor, packsAsTaken, standingOf, takenFrom, type How } from "./take.ts";
import { useReports } from "./use-reports.ts";

interface Props extends FilesPageProps {
  readonly file: OpenedFile;
  readonly onLeave: () => void;
  readonly onTaken: (notKept: readonly NotKept[]) => void;
}

/** A file that was opened: what it is, and all that it would do. Nothing is done before the press at its end. */
export function OpenedBox(props: Props) {
  const { t } = useKit().words;
  const { file, onLeave } = props;
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="plain-box opened-file" aria-labelledby={title}>
      <h3 id={title} ref={heading} tabIndex={-1}>
        {t(file.kind === "refused" ? `files.refused.${file.why}` : `files.is.${file.kind}`)}
      </h3>
      {file.kind === "refused" ? (
        <>
          <p>{t(`files.instead.${file.why}`)}</p>
          {file.problems.length > 0 ? <FileProblems of="pack" problems={file.problems} /> : null}
          <p>{t("files.open.nothing")}</p>
          <button type="button" class="button" onClick={onLeave}>
            {t("common.close")}
          </button>
        </>
      ) : (
        <Parts {...props} good={file.good} bad={file.bad} />
      )}
    </section>
  );
}

interface PartsProps extends Props {
  readonly good: readonly GoodPart[];
  readonly bad: readonly BadPart[];
}

function Parts({ good, bad, now, shipped, policy, onTake, onLeave, onTaken }: PartsProps) {
  const { words, wording } = useKit();
  const { t } = words;
  const [chosen, setChosen] = useState<ReadonlyMap<GoodPart, How>>(
    () => new Map(good.map((part) => [part, howsFor(part, standingOf(part, now, shipped))[0] ?? "leave"])),
  );
  const [state, setState] = useState<"open" | "taking" | "broke">("open");
  const policyPart = good.find((part) => part.part === "policy");
  const after = usePolicyAfter(shipped, policyPart?.edits);
  // A policy that the game cannot take is left, whatever was chosen; nothing else waits for it.
  const hows = new Map(chosen);
  if (policyPart && after?.kind !== "fits") hows.set(policyPart, "leave");
  const isWithPolicy = policyPart !== undefined && hows.get(policyPart) !== "leave";
  const read = isWithPolicy && after?.kind === "fits" ? after.read : { policy, wording };
  const packs = useMemo(() => good.flatMap((part) => (part.part === "pack" ? [part.pack] : [])), [good]);
  const reports = useReports(packs, after?.kind === "working" ? undefined : read.policy);
  const taken = takenFrom(good, hows, now, shipped);
  const asTaken = new Map(packsAsTaken(good, hows, now, shipped).map(({ part, pack }) => [part, pack]));
  const isNothing = Object.keys(taken).length === 0;
  const take = () => {
    setState("taking");
    onTake(taken).then(onTaken, (error: unknown) => {
      reportError(error);
      setState("broke");
    });
  };
  return (
    <>
      {bad.map((part, i) => (
        // Parts of one file that cannot be read have nothing else to tell them apart by.
        <section key={i} class="file-part" data-state="bad">
          <h4>{t("files.bad.title", { part: t(`files.bad.${part.of}`) })}</h4>
          <FileProblems of={part.of} problems={part.problems} json={part.json} />
          <p>{t("files.bad.leave")}</p>
        </section>
      ))}
      {good.map((part, i) => (
        <PartBox
          // The parts of a file do not change while it is open.
          key={i}
          part={part}
          all={good}
          now={now}
          shipped={shipped}
          after={part === policyPart ? after : undefined}
          asTaken={part.part === "pack" ? asTaken.get(part) : undefined}
          report={part.part === "pack" ? reports.get(part.pack) : undefined}
          read={read}
          how={hows.get(part) ?? "leave"}
          onHow={(how) => setChosen(new Map([...chosen, [part, how]]))}
        />
      ))}
      <p>{t(isNothing ? "files.open.nothing" : "files.open.notYet")}</p>
      <div class="row">
        {isNothing ? null : (
          <button
            type="button"
            class="button sun"
            disabled={state === "taking" || after?.kind === "working"}
            onClick={take}
          >
            {t("files.open.take")}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {t(isNothing ? "common.close" : "files.open.leave")}
        </button>
      </div>
      <output class="say">{state === "broke" ? t("files.open.broke") : ""}</output>
    </>
  );
}
