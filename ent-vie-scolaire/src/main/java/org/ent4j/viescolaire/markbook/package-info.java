/** Mark books: the evaluations of a service in a period, the marks and levels of its pupils, and the teacher's words. */
@NullMarked
package org.ent4j.viescolaire.markbook;

import org.jspecify.annotations.NullMarked;
