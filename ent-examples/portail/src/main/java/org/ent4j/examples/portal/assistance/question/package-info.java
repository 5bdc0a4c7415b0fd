/** Level 0: questions to the correspondents of a school, and what was answered before. */
@NullMarked
package org.ent4j.examples.portal.assistance.question;

import org.jspecify.annotations.NullMarked;
