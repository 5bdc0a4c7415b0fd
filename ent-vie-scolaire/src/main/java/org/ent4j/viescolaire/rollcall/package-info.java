/**
 * The roll call (<i>appel</i>): one for each lesson, opened, submitted, amended and locked. What becomes of it is a journal
 * of events, from which its state follows; nothing that was entered is ever lost.
 */
@NullMarked
package org.ent4j.viescolaire.rollcall;

import org.jspecify.annotations.NullMarked;
