/** The annuaire: three searches, cards of people, what is done with their accounts. */
@NullMarked
package org.ent4j.examples.portal.directory;

import org.jspecify.annotations.NullMarked;
