/** What people read of tickets: lists, queues, counts. */
@NullMarked
package org.ent4j.ticketing.view;

import org.jspecify.annotations.NullMarked;
