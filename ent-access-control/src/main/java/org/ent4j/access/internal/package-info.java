/** The compiled form of rules and people. Changes without notice. */
@NullMarked
package org.ent4j.access.internal;

import org.jspecify.annotations.NullMarked;
