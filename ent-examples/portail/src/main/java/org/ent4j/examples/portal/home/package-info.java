/** The first page of whoever is signed in. */
@NullMarked
package org.ent4j.examples.portal.home;

import org.jspecify.annotations.NullMarked;
