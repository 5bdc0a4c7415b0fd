/** {@code ent ticket}: requests, their tickets, routing, scenarios and storms. */
@NullMarked
package org.ent4j.examples.cli.ticket;

import org.jspecify.annotations.NullMarked;
