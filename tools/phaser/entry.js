// The parts of Phaser that the stage uses, and no others: a build takes this file for the package `phaser`.
// A part that `src/stage` begins to use needs its line here; the build says so where one is missing.
import CONST from "../../node_modules/phaser/src/const.js";
import "../../node_modules/phaser/src/polyfills/requestVideoFrame.js";
// Each of these puts itself among the systems that a scene begins with.
import "../../node_modules/phaser/src/events/EventEmitter.js";
import "../../node_modules/phaser/src/cameras/2d/CameraManager.js";
import "../../node_modules/phaser/src/gameobjects/GameObjectCreator.js";
import "../../node_modules/phaser/src/gameobjects/GameObjectFactory.js";
import "../../node_modules/phaser/src/scene/ScenePlugin.js";
import "../../node_modules/phaser/src/gameobjects/DisplayList.js";
import "../../node_modules/phaser/src/gameobjects/UpdateList.js";
import "../../node_modules/phaser/src/time/Clock.js";
import "../../node_modules/phaser/src/tweens/TweenManager.js";
// What a scene can add by a name of its own: `scene.add.image`, `scene.add.container`.
import "../../node_modules/phaser/src/gameobjects/image/ImageFactory.js";
import "../../node_modules/phaser/src/gameobjects/container/ContainerFactory.js";

export { default as Game } from "../../node_modules/phaser/src/core/Game.js";
export { default as Scene } from "../../node_modules/phaser/src/scene/Scene.js";
export { default as Scale } from "../../node_modules/phaser/src/scale/index.js";
export * as GameObjects from "./game-objects.js";
export const { WEBGL, CANVAS } = CONST;
