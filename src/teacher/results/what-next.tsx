import { useMemo } from "preact/hooks";
import type { Report } from "../../play/group-report.ts";
import type { Policy } from "../../policy/model.ts";
import type { Pack } from "../../scenario/format.ts";
import { useKit } from "../../ui/kit.ts";
import { clauseOf } from "../../ui/wording.ts";
import { LANGUAGE, PUPILS } from "../room-props.ts";
import { nextStep, type NextStep } from "./next-step.ts";

interface Props {
  readonly report: Report;
  readonly policy: Policy;
  readonly packs: ReadonlyMap<string, Pack>;
}

/** The rule to come back to, in its own words, and what to set next for it. */
export function WhatNext({ report, policy, packs }: Props) {
  const { words, wording } = useKit();
  const { t } = words;
  const step = useMemo(() => nextStep(report, policy, packs), [report, policy, packs]);
  if (!step) return <p>{t("results.next.none")}</p>;
  const { title, adult } = clauseOf(wording, step.clause);
  return (
    <>
      <p>
        <strong>{t("results.next.hardest", { clause: step.clause, title })}</strong>{" "}
        {t("results.next.says", { words: adult })}
      </p>
      {step.scene ? <Scene scene={step.scene} /> : null}
    </>
  );
}

function Scene({ scene }: { readonly scene: NonNullable<NextStep["scene"]> }) {
  const { t } = useKit().words;
  const { pack, scenario } = scene;
  const texts = pack.texts[LANGUAGE] ?? {};
  const names = {
    scene: texts[scenario.title] ?? scenario.id,
    pack: texts[pack.title ?? ""] ?? pack.id,
  };
  const of = scene.kind === "twin" ? (texts[scene.of.title] ?? scene.of.id) : "";
  return (
    <>
      <p>{t(`results.next.${scene.kind}`, { ...names, of })}</p>
      {pack.circle === PUPILS ? <p>{t("results.next.cases")}</p> : null}
    </>
  );
}
