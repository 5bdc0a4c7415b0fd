/** The services of the portal: what everybody finds in his bar, and how a school sets them up. */
@NullMarked
package org.ent4j.examples.portal.services;

import org.jspecify.annotations.NullMarked;
