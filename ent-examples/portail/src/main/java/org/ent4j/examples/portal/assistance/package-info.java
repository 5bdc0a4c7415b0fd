/** The assistance: its three platforms in this portal, who is told what, and how tickets are shown. */
@NullMarked
package org.ent4j.examples.portal.assistance;

import org.jspecify.annotations.NullMarked;
