/**
 * English words that a care hint looks for. They are looked for whole and in any case; `*` stands for the end of a word.
 * A list of words reads no meaning: it only finds places that somebody should look at.
 */

/** Somebody may not be safe. */
export const HARM_WORDS: readonly string[] = [
  "hit",
  "hits",
  "hitting",
  "hurt*",
  "kick*",
  "punch*",
  "slap*",
  "smack*",
  "shove*",
  "strangl*",
  "chok*",
  "burn*",
  "bruise*",
  "bleed*",
  "scared",
  "frighten*",
  "afraid",
  "terrified",
  "threat*",
  "touch*",
  "private parts",
  "lock*",
  "starv*",
  "hungry",
  "nothing to eat",
  "no food",
  "knife",
  "weapon*",
  "drunk*",
  "drugs",
  "kill*",
  "die",
  "dead",
  "suicid*",
  "cut myself",
  "cuts herself",
  "cuts himself",
  "run away",
  "not safe",
  "isn't safe",
  "aren't safe",
  "unsafe",
  "in danger",
  "dangerous",
  "makes me do",
  "made me do",
  "make me do",
  "naked",
  "rude pictures",
];

/** Somebody is asked to be silent: no more than that, where it is ticked that they beg for it. */
export const SILENCE_WORDS: readonly string[] = [
  "don't tell",
  "do not tell",
  "not to tell",
  "not allowed to tell",
  "can't tell anyone",
  "nobody must know",
  "our secret",
];

/** Something is promised to be kept, whatever it is. */
export const PROMISE_WORDS: readonly string[] = [
  "promise*",
  "secret*",
  "won't tell",
  "will not tell",
  "never tell",
  "not tell a soul",
  "tell nobody",
  "tell no one",
  "won't say a word",
  "between us",
  "between you and me",
  "my lips are sealed",
  "pinky",
];

/** Somebody goes to tell: with whom is looked for beside it. */
export const TELLING_WORDS: readonly string[] = [
  "tell",
  "told",
  "telling",
  "talk to",
  "go to",
  "speak to",
  "ask",
];

/** Going together says by itself that somebody is told. */
export const GOING_WORDS: readonly string[] = ["go together", "go and tell", "come with me", "tell together"];

/** Grown-ups at school, as a story calls them; their slots count as well. */
export const GROWN_UP_WORDS: readonly string[] = [
  "teacher*",
  "grown-up*",
  "adult*",
  "Miss",
  "Mr",
  "Mrs",
  "Ms",
  "head",
  "safeguarding lead",
];

/** Said of oneself, these turn "tell" into its opposite. */
export const DENIALS: readonly string[] = [
  "won't",
  "will not",
  "never",
  "don't",
  "not",
  "can't",
  "no one",
  "nobody",
];
