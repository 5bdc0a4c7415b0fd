/** Livrets scolaires for the ministry (V9): looked at, then written. */
@NullMarked
package org.ent4j.examples.portal.livret;

import org.jspecify.annotations.NullMarked;
