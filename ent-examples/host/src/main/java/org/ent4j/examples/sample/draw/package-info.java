/** What is drawn by lot, always from a seed: numbers, names, towns, addresses. */
@NullMarked
package org.ent4j.examples.sample.draw;

import org.jspecify.annotations.NullMarked;
