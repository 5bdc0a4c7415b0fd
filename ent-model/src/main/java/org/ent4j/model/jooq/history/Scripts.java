package org.ent4j.model.jooq.history;

import java.util.List;
import java.util.stream.Stream;

/**
 * All scripts that make the tables of a context in this version of the library, for one kind of database. Whether they are
 * all is for the tests of the context to say: what the history has after a migration is {@linkplain SchemaHistory#holds held}.
 */
public final class Scripts {

    private final Class<?> owner;
    private final List<String> paths;

    private Scripts(Class<?> owner, List<String> paths) {
        this.owner = owner;
        this.paths = paths;
    }

    /** @param paths beside the class: {@code "migration/V1__tickets.sql"} */
    public static Scripts beside(Class<?> owner, String... paths) {
        return new Scripts(owner, List.of(paths));
    }

    /** With some that only one kind of database has. */
    public Scripts and(String... more) {
        return new Scripts(owner, Stream.concat(paths.stream(), Stream.of(more)).toList());
    }

    Stream<Script> all() {
        return paths.stream().map(path -> Script.beside(owner, path));
    }
}
