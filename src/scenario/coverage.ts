import { decide } from "../policy/decide.ts";
import type { Circle } from "../policy/model.ts";
import type { Story } from "./stepping.ts";
import { walk, type PlaySpace } from "./walk.ts";

/** How often a rule is kept and broken over a set of stories: each choice of each scenario counts once. */
export interface RuleCoverage {
  readonly circle: string;
  readonly rule: string;
  readonly clauses: readonly string[];
  readonly kept: number;
  readonly broken: number;
}

/** How often an exception decides: each passage of each scenario at which it does counts once. */
export interface ExceptionCoverage {
  readonly circle: string;
  readonly exception: string;
  readonly clauses: readonly string[];
  readonly decides: number;
}

export interface Coverage {
  readonly rules: readonly RuleCoverage[];
  readonly exceptions: readonly ExceptionCoverage[];
}

/**
 * What these stories of one circle show of its duties, prohibitions and exceptions. Looks at each story's whole play
 * space: walks it, or takes it from whoever has walked it already.
 */
export function coverageOf(
  circle: Circle,
  stories: readonly Story[],
  spaceOf: (story: Story) => PlaySpace = walk,
): Coverage {
  const kept = new Map<string, Set<string>>();
  const broken = new Map<string, Set<string>>();
  const decides = new Map<string, Set<string>>();
  for (const story of stories) {
    for (const node of spaceOf(story).nodes.values()) {
      const at = `${story.scenario.id}/${node.passage.id}`;
      for (const exception of decidingAt(circle, node.state.facts)) note(decides, exception, at);
      for (const { choice, judgement } of node.edges) {
        for (const { kind, rule } of judgement.findings) {
          if (rule === undefined) continue;
          const here = `${at}/${choice.id}`;
          if (kind === "met" || kind === "mended") note(kept, rule, here);
          if (kind === "missed" || kind === "late" || kind === "prohibited") note(broken, rule, here);
        }
        keepProhibitions(circle, choice.acts, judgement.findings, (rule) =>
          note(kept, rule, `${at}/${choice.id}`),
        );
      }
    }
  }
  const count = (of: ReadonlyMap<string, ReadonlySet<string>>, name: string) => of.get(name)?.size ?? 0;
  const { duties, prohibitions, decision } = circle.file;
  return {
    rules: [...duties, ...prohibitions].map(({ id, clauses }) => ({
      circle: circle.id,
      rule: id,
      clauses,
      kept: count(kept, id),
      broken: count(broken, id),
    })),
    exceptions: decision.exceptions.map(({ id, clauses }) => ({
      circle: circle.id,
      exception: id,
      clauses,
      decides: count(decides, id),
    })),
  };
}

function note(map: Map<string, Set<string>>, name: string, at: string): void {
  const known = map.get(name) ?? new Set<string>();
  known.add(at);
  map.set(name, known);
}

/** A prohibition is kept by a choice that does something else and breaks it with none of its acts. */
function keepProhibitions(
  circle: Circle,
  acts: readonly string[],
  findings: readonly { readonly kind: string; readonly rule?: string }[],
  keep: (rule: string) => void,
): void {
  for (const { id, acts: forbidden } of circle.file.prohibitions) {
    const broke = findings.some(({ kind, rule }) => kind === "prohibited" && rule === id);
    if (!broke && !acts.some((act) => forbidden.includes(act))) keep(id);
  }
}

/** The exceptions whose value is the decision. */
function decidingAt(circle: Circle, facts: Parameters<typeof decide>[1]): string[] {
  const { value, exceptions } = decide(circle, facts);
  return circle.file.decision.exceptions
    .filter((exception) => exceptions.includes(exception.id) && exception.value === value)
    .map(({ id }) => id);
}
