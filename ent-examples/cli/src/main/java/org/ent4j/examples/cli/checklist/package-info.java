/** The commands on the checklist of the rentrée. */
@NullMarked
package org.ent4j.examples.cli.checklist;

import org.jspecify.annotations.NullMarked;
