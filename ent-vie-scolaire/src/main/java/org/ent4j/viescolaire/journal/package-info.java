/**
 * What happened in a school, kept in the order in which it happened. Everything that vie scolaire shows follows from
 * journals: a roll call, a dossier or a punition is what its own journal makes it.
 */
@NullMarked
package org.ent4j.viescolaire.journal;

import org.jspecify.annotations.NullMarked;
