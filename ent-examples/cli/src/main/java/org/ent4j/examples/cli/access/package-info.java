/** {@code ent access}: rules of access rights on files, evaluated, explained and shown. */
@NullMarked
package org.ent4j.examples.cli.access;

import org.jspecify.annotations.NullMarked;
