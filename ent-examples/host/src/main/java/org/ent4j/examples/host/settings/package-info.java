/** {@code vie-scolaire.json}: what a school says of itself. */
@NullMarked
package org.ent4j.examples.host.settings;

import org.jspecify.annotations.NullMarked;
