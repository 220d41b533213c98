import { webkitFiles } from "../../tools/engines/find.mjs";
import { startWebKit } from "./webkit.ts";
import { smokePlay } from "./smoke.ts";

smokePlay("WebKit", (how) => {
  const found = webkitFiles();
  if (!found) throw new Error("WebKit is not on this computer");
  return startWebKit(found, how);
});
