/** Registers, roll calls and statistics of vie scolaire as PDF, XLSX and plots. */
@NullMarked
package org.ent4j.viescolaire.print;

import org.jspecify.annotations.NullMarked;
