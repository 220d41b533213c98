// A circle's decision, said in the words of two rule engines. Both get facts as numbers: the level each has come to.

/** The exceptions with the strongest first, and what they ask for. */
const strongestFirst = ({ file }) => {
  const { values, exceptions } = file.decision;
  return [...exceptions].sort((one, other) => values.indexOf(other.value) - values.indexOf(one.value));
};

/** Those whose holding would overrule this one. */
const overrulers = ({ file }, { id }) =>
  file.decision.exceptions.filter(({ overrules }) => overrules.includes(id));

/** What a condition asks of each fact: at least this level, or not. */
const askedBy = (circle, levelIndex, { facts = {}, notFacts = {} }) => [
  ...Object.entries(facts).map(([fact, level]) => ({
    fact,
    least: levelIndex(circle, fact, level),
    wanted: true,
  })),
  ...Object.entries(notFacts).map(([fact, level]) => ({
    fact,
    least: levelIndex(circle, fact, level),
    wanted: false,
  })),
];

/**
 * As one rule of json-logic: the strongest exception that holds and that none overrules, else the base rule.
 * @returns {(facts: Record<string, number>) => string}
 */
export function logicOf(circle, levelIndex, jsonLogic) {
  const part = ({ fact, least, wanted }) => ({ [wanted ? ">=" : "<"]: [{ var: fact }, least] });
  const holds = ({ when }) => ({
    or: when.map((condition) => ({ and: askedBy(circle, levelIndex, condition).map(part) })),
  });
  const wins = (exception) => ({
    and: [holds(exception), ...overrulers(circle, exception).map((other) => ({ "!": [holds(other)] }))],
  });
  const rule = {
    if: [
      ...strongestFirst(circle).flatMap((exception) => [wins(exception), exception.value]),
      circle.file.decision.base.value,
    ],
  };
  return (facts) => jsonLogic.apply(rule, facts);
}

/**
 * As rules of json-rules-engine: one for each exception, the strongest first, and the base rule where none fires.
 * @returns {(facts: Record<string, number>) => Promise<string>}
 */
export function engineOf(circle, levelIndex, { Engine }) {
  const part = ({ fact, least, wanted }) => ({
    fact,
    operator: wanted ? "greaterThanInclusive" : "lessThan",
    value: least,
  });
  const holds = ({ when }) => ({
    any: when.map((condition) => ({ all: askedBy(circle, levelIndex, condition).map(part) })),
  });
  const engine = new Engine();
  for (const exception of strongestFirst(circle)) {
    const others = overrulers(circle, exception).map((other) => ({ not: holds(other) }));
    engine.addRule({ conditions: { all: [holds(exception), ...others] }, event: { type: exception.value } });
  }
  const { values, base } = circle.file.decision;
  return async (facts) => {
    const { events } = await engine.run(facts);
    const strongest = Math.max(...events.map(({ type }) => values.indexOf(type)));
    return events.length === 0 ? base.value : values[strongest];
  };
}
