package org.ent4j.directory.jooq;

import java.util.Collection;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Some texts as a table of one column, to be joined: one bind value, where a list of them is a thousand to be written and
 * read, and H2 looks at every row of an index for a list over a part of it.
 */
record Wanted(Table<?> table, Field<String> value) {

    static Wanted of(Collection<String> values) {
        var table = DSL.unnest(values.toArray(String[]::new)).as("wanted", "wanted_value");
        return new Wanted(table, Objects.requireNonNull(table.field(0, String.class)));
    }
}
