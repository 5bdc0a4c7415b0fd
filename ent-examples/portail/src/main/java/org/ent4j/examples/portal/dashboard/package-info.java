/** The two dashboards of vie scolaire, and the register of roll calls. */
@NullMarked
package org.ent4j.examples.portal.dashboard;

import org.jspecify.annotations.NullMarked;
