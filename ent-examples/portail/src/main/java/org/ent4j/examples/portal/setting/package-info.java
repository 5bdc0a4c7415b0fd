/** The settings of the evaluations of a school. */
@NullMarked
package org.ent4j.examples.portal.setting;

import org.jspecify.annotations.NullMarked;
