import { useKit } from "../../ui/kit.ts";
import { LEGEND } from "../hall-keys.ts";

/** What each key does, from the table that both windows go by. */
export function KeysPrint() {
  const { t } = useKit().words;
  return (
    <section class="print-sheet keys-print" aria-label={t("hallPrint.keys")}>
      <h2>{t("hallPrint.keys")}</h2>
      <table>
        <tbody>
          {LEGEND.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">{keys.join(" · ")}</th>
              <td>{t(`hall.legend.${does}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t("hallPrint.clicker")}</p>
      <p>{t("hallPrint.startKey")}</p>
    </section>
  );
}
