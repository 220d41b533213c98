import { firefoxFile } from "../../tools/engines/find.mjs";
import { startFirefox } from "./firefox.ts";
import { smokePlay } from "./smoke.ts";

smokePlay("Firefox", (how) => {
  const found = firefoxFile();
  if (!found) throw new Error("Firefox is not on this computer");
  return startFirefox(found, how);
});
