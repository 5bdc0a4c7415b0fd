/** <i>Édition des bulletins</i>: what a school recorded of a class and a period, joined into results, bulletins and screens. */
@NullMarked
package org.ent4j.viescolaire.edition;

import org.jspecify.annotations.NullMarked;
