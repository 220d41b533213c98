import { useEffect, useState } from "preact/hooks";
import type { Policy } from "../../../policy/model.ts";
import type { Scenario } from "../../../scenario/format.ts";
import { waysOf, type WaysOf } from "./ways-of.ts";

/** The typing must pause for so many milliseconds before a scenario's ways are walked on the page. */
const PAUSE = 500;

/** The ways of one scenario with the object that they were worked out for; `ways` is nothing where they cannot be told. */
interface Walked {
  readonly scenario: Scenario;
  readonly ways: WaysOf | undefined;
}

/**
 * The ways through a scenario, walked in a pause of the typing and not again while it stays the same object: words are
 * no part of it. What was known of it before is kept until then. Nothing before the first walk.
 */
export function useWays(
  scenario: Scenario | undefined,
  policy: Policy,
  circleId: string,
): Walked | undefined {
  const [walked, setWalked] = useState<Walked | undefined>(undefined);
  useEffect(() => {
    if (!scenario) return undefined;
    const circle = policy.circles.get(circleId);
    const timer = setTimeout(
      () => setWalked({ scenario, ways: circle && waysOf(scenario, policy, circle) }),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [scenario, policy, circleId]);
  return walked && walked.scenario.id === scenario?.id ? walked : undefined;
}
