// The kinds of things that stand on the stage.
export { default as Image } from "../../node_modules/phaser/src/gameobjects/image/Image.js";
export { default as Container } from "../../node_modules/phaser/src/gameobjects/container/Container.js";
