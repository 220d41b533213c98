import type { Circle } from "../../policy/model.ts";
import { didYouMean, type Report } from "../report.ts";
import { checkActs, checkSituation, fitting, twice, type Answer } from "./check-parts.ts";
import type { BuildExercise, Exercise, WordsFile } from "./format.ts";

/** The structure of the words trainer: names, and that each exercise teaches something. */
export function checkExercises(file: WordsFile, circle: Circle, report: Report): void {
  const skills = new Map(file.skills.map((skill) => [skill.id, skill]));
  twice(file.skills, "/skills", report);
  twice(file.exercises, "/exercises", report);
  file.skills.forEach((skill, i) => checkActs(skill.acts, `/skills/${i}/acts`, circle, report));
  file.exercises.forEach((exercise, i) => {
    const at = `/exercises/${i}`;
    const answers = answersOf(exercise, at);
    if (exercise.kind === "build") checkTiles(exercise, at, report);
    if (!checkSituation(exercise, answers, at, circle, report)) return;
    const skill = skills.get(exercise.skill);
    if (!skill) {
      report.error(
        "EX007",
        `${at}/skill`,
        `There is no skill "${exercise.skill}".`,
        didYouMean(exercise.skill, skills.keys(), "Name it among the skills."),
      );
      return;
    }
    for (const { acts, path } of fitting(circle, exercise, answers)) {
      if (acts.some((act) => skill.acts.includes(act))) continue;
      report.error(
        "EX011",
        `${path}/acts`,
        `This answer fits, and shows nothing of the skill "${skill.id}".`,
        `Let it do one of: ${skill.acts.join(", ")}.`,
      );
    }
  });
  for (const [i, { id }] of file.skills.entries()) {
    if (!file.exercises.some(({ skill }) => skill === id))
      report.error("EX015", `/skills/${i}`, `No exercise trains "${id}".`, "Write one, or take it out.");
  }
}

const answersOf = (exercise: Exercise, at: string): Answer[] =>
  exercise.kind === "choose"
    ? exercise.options.map(({ acts }, i) => ({ acts, path: `${at}/options/${i}` }))
    : exercise.sentences.map(({ acts }, i) => ({ acts, path: `${at}/sentences/${i}` }));

function checkTiles({ tiles, sentences }: BuildExercise, at: string, report: Report): void {
  twice(tiles, `${at}/tiles`, report);
  const known = new Set(tiles.map(({ id }) => id));
  const seen = new Set<string>();
  sentences.forEach((sentence, i) => {
    const path = `${at}/sentences/${i}/tiles`;
    const gone = sentence.tiles.find((id) => !known.has(id));
    const again = new Set(sentence.tiles).size < sentence.tiles.length;
    if (gone !== undefined)
      report.error("EX008", path, `There is no tile "${gone}".`, didYouMean(gone, known, "Add the tile."));
    else if (again) report.error("EX008", path, "A tile can be used only once.", "Add another tile.");
    else if (seen.has(sentence.tiles.join(" ")))
      report.error("EX008", path, "The same tiles make two sentences.", "Take one of them out.");
    seen.add(sentence.tiles.join(" "));
  });
}
