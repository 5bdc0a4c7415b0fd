/** ONDE (<i>outil numérique pour la direction d'école</i>): the CSVs of a school of the first degree; needs FastCSV. */
@NullMarked
package org.ent4j.directory.feed.onde;

import org.jspecify.annotations.NullMarked;
