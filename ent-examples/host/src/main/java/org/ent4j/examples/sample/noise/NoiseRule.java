package org.ent4j.examples.sample.noise;

import java.util.function.BiFunction;
import org.ent4j.examples.sample.draw.Dice;

/**
 * One way to disturb an item. It does not apply to an item that it leaves as it is.
 *
 * @param weight how often it is drawn, in proportion to the other rules that apply
 */
record NoiseRule<T>(NoiseKind kind, int weight, BiFunction<T, Dice, T> change) {}
