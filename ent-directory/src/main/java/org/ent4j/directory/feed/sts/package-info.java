/** STS-web, the file {@code sts_emp} that goes down to the timetable software: what it says of people and classes. */
@NullMarked
package org.ent4j.directory.feed.sts;

import org.jspecify.annotations.NullMarked;
