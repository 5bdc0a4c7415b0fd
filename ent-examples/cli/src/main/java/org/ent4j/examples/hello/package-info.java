/** The smallest program that does something useful; the README shows it. */
@NullMarked
package org.ent4j.examples.hello;

import org.jspecify.annotations.NullMarked;
