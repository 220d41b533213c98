// What Phaser's batches use of its renderers: the names of their events.
module.exports = { Events: require("../../node_modules/phaser/src/renderer/events") };
