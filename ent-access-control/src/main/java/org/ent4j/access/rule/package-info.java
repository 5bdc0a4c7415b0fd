/** What gives a role: rules, grants, and what closes a service; all of it together is a set of rights. */
@NullMarked
package org.ent4j.access.rule;

import org.jspecify.annotations.NullMarked;
