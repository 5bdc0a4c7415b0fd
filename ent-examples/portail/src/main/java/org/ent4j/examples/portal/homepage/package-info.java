/** The public home page of a school, and how it is written, looked at, and published. */
@NullMarked
package org.ent4j.examples.portal.homepage;

import org.jspecify.annotations.NullMarked;
