/** Mark books for those who enter marks, and marks explained for those who have them. */
@NullMarked
package org.ent4j.examples.portal.mark;

import org.jspecify.annotations.NullMarked;
