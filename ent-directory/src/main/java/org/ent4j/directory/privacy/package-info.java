/**
 * What people have a right to: that their data go when the delays have passed, that they get them in one piece, that they
 * are erased on request, and that whoever looks at them leaves a trace. Reasons, plans and traces hold ids and no names.
 */
@NullMarked
package org.ent4j.directory.privacy;

import org.jspecify.annotations.NullMarked;
