/** The commands on quotas. */
@NullMarked
package org.ent4j.examples.cli.quota;

import org.jspecify.annotations.NullMarked;
