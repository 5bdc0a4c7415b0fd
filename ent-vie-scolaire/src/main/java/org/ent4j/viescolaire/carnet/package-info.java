/** The <i>carnet de liaison</i>: what school and families write to each other, who has read it and who has acknowledged it. */
@NullMarked
package org.ent4j.viescolaire.carnet;

import org.jspecify.annotations.NullMarked;
