/** Alerts, and what the law asks of a school when they come. */
@NullMarked
package org.ent4j.examples.portal.alert;

import org.jspecify.annotations.NullMarked;
