/** What hosts may test their own use with: a naive reading of the rules, and worlds made by chance. */
@NullMarked
package org.ent4j.access.testkit;

import org.jspecify.annotations.NullMarked;
