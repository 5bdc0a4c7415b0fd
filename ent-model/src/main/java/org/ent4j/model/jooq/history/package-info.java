/** What Flyway keeps of the migrations of a context, asked without Flyway: the adapters of every context on a database do. */
@NullMarked
package org.ent4j.model.jooq.history;

import org.jspecify.annotations.NullMarked;
