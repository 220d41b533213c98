/** The first way through a scene, or the second, after the debrief has been read. */
export type Way = "first" | "again";

/**
 * Which way through a scene a run was for the player at the device; nothing from the third on. So a scene's count grows
 * by at most one for each player, and one child who plays on and on does not look like a group.
 *
 * @param played the scenes that this player had finished before
 * @param tried the scenes whose second way has been counted for this player
 */
export function wayOf(
  scenario: string,
  played: readonly string[],
  tried: readonly string[],
): Way | undefined {
  if (!played.includes(scenario)) return "first";
  return tried.includes(scenario) ? undefined : "again";
}
