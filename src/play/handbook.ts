import type { Circle, Policy } from "../policy/model.ts";

/** The rule cards of one circle, in the order of the policy. */
export interface Chapter {
  readonly circle: string;
  readonly cards: readonly { readonly clause: string; readonly met: boolean }[];
}

export interface Handbook {
  readonly chapters: readonly Chapter[];
  /** Clauses for everyone that no choice can meet: they are simply told. */
  readonly everyone: readonly string[];
}

/** The rule cards: those of the circle that is played, and of each circle of which a card has been met. */
export function handbookOf(policy: Policy, playing: string, met: readonly string[]): Handbook {
  const home = new Map(policy.file.clauses.map(({ id, circle }) => [id, circle]));
  const order = policy.file.clauses.map(({ id }) => id);
  const open = [...policy.circles.values()].filter(
    ({ id }) => id === playing || met.some((clause) => home.get(clause) === id),
  );
  const chapters = open.map((circle) => {
    const own = citedIn(circle);
    const cards = order.filter((clause) => own.has(clause));
    return { circle: circle.id, cards: cards.map((clause) => ({ clause, met: met.includes(clause) })) };
  });
  const inChapters = new Set(chapters.flatMap(({ cards }) => cards.map(({ clause }) => clause)));
  const everyone = policy.file.clauses
    .filter(({ id, circle }) => !policy.circles.has(circle) && !inChapters.has(id))
    .map(({ id }) => id);
  return { chapters, everyone };
}

/** Every clause that a rule of the circle stands on: what a choice there can meet. */
function citedIn({ file }: Circle): ReadonlySet<string> {
  return new Set([
    ...file.decision.base.clauses,
    ...file.decision.exceptions.flatMap(({ clauses }) => clauses),
    ...file.duties.flatMap(({ clauses }) => clauses),
    ...file.prohibitions.flatMap(({ clauses }) => clauses),
    ...file.acts.flatMap(({ allowedUnder = [] }) => allowedUnder),
  ]);
}
