/** {@code ent pronote}. */
@NullMarked
package org.ent4j.examples.cli.pronote;

import org.jspecify.annotations.NullMarked;
