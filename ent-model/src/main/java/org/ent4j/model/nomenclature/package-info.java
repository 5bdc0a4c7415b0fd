/**
 * National nomenclatures as far as they could be sourced: subjects, levels of MEF, kinship, régimes, functions and
 * disciplines. An unknown code is never an error here: feeds have codes that no list has.
 */
@NullMarked
package org.ent4j.model.nomenclature;

import org.jspecify.annotations.NullMarked;
