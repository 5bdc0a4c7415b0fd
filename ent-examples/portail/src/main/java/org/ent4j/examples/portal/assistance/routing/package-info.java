/** To which team requests go, and what became of them. */
@NullMarked
package org.ent4j.examples.portal.assistance.routing;

import org.jspecify.annotations.NullMarked;
