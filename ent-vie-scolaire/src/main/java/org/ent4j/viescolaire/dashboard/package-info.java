/** What people look at first: counts and lists, computed from what happened each time somebody looks. */
@NullMarked
package org.ent4j.viescolaire.dashboard;

import org.jspecify.annotations.NullMarked;
