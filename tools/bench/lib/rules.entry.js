// What the bench needs of the game's rules and of the packs for measuring, as one module that Node can run.
export { analyseCircle } from "../../../src/policy/analyse.ts";
export { decide } from "../../../src/policy/decide.ts";
export { combinations, levelIndex } from "../../../src/policy/facts.ts";
export { judgeChoice, startState } from "../../../src/policy/judge.ts";
export { checkPack } from "../../../src/scenario/check.ts";
export { buildStory } from "../../../src/scenario/stepping.ts";
export { walk } from "../../../src/scenario/walk.ts";
export { walkMemory } from "../../../src/scenario/walk-memory.ts";
export { library, sentenceIn } from "../../../tests/support/library.ts";
export { circleOf, kempshott } from "../../../tests/support/policies.ts";
export { branchingScenario, longPack } from "../../../tests/support/studio-packs.ts";
export { wideCircle } from "../../../tests/support/wide-circle.ts";
