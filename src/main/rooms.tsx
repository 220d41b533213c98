import type { RoomProps } from "../screens/app.tsx";
import { allPacks, hallOffers } from "../screens/shipped.ts";
import { laterWholeRoom } from "../ui/later.tsx";

/** Rooms are chunks of their own: a pupil at a tablet never fetches them. */
const Hall = laterWholeRoom(async () => (await import("../hall/hall.tsx")).Hall);
const TeacherRoom = laterWholeRoom(async () => (await import("../teacher/room.tsx")).TeacherRoom);

/** The hall, or the teacher's room. They are handed what the game's screens have: neither imports the other. */
export function Room(props: RoomProps) {
  const { game, content, side } = props;
  return game.screen === "hall" ? (
    <Hall
      content={content}
      offers={hallOffers(content)}
      openPack={props.openPack}
      shelf={props.shelf}
      onLeave={() => props.dispatch({ kind: "go", screen: "title" })}
    />
  ) : (
    <TeacherRoom
      content={content}
      packs={allPacks(content)}
      openPack={props.openPack}
      shelf={props.shelf}
      from={props.tonight.from}
      notice={props.tonight.notice}
      today={props.today}
      onSchool={props.onSchool}
      shipped={props.shipped}
      onPolicy={props.onPolicy}
      openDrafts={props.openDrafts}
      onOwn={props.onOwn}
      onClear={() => {
        side.forget();
        return props.onClear("all");
      }}
      onLeave={() => props.dispatch({ kind: "go", screen: "adults" })}
    />
  );
}
