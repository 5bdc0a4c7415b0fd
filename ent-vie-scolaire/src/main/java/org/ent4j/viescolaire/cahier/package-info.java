/**
 * The <i>cahier de textes</i>: what was taught in each lesson and what is to be done for it or after it, shown to families
 * from a moment on. The words are kept as given, plain or HTML: the host cleans HTML at its rim, before it is kept.
 */
@NullMarked
package org.ent4j.viescolaire.cahier;

import org.jspecify.annotations.NullMarked;
