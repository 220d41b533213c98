import { useKit } from "../ui/kit.ts";
import { MORE_ROLES, NEEDED_ROLES } from "./school-draft.ts";

/** What tells a role in words: the form's, else the policy's, else its id. */
export function useRoleWords(): (role: string) => string {
  const { words, wording } = useKit();
  return (role) => {
    const known = [...NEEDED_ROLES, ...MORE_ROLES].find((one) => one === role);
    return known ? words.t(`teacher.role.${known}`) : (wording.roles[role] ?? role);
  };
}
