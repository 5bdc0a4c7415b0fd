/** Pupils who are dispensed from an evaluation service for some days: unfit for physical education, exempt from a language… */
@NullMarked
package org.ent4j.viescolaire.dispense;

import org.jspecify.annotations.NullMarked;
