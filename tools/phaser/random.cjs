// What Phaser's settings and tweens use of its mathematics: one generator of random numbers for both.
module.exports = {
  RND: null,
  RandomDataGenerator: require("../../node_modules/phaser/src/math/random-data-generator/RandomDataGenerator"),
};
