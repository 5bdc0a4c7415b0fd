package org.ent4j.timetable.feed.udt;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.issue.SourceLocation;

/** A row of a table: its attributes that are not blank. */
record UdtRow(Map<String, String> attributes, SourceLocation where) {

    static final String CODE = "code";
    private static final String NONE = "***";

    UdtRow {
        attributes = Map.copyOf(attributes);
    }

    /** The first of these attributes that says something, or "". */
    String get(String... names) {
        return find(names).orElse("");
    }

    Optional<String> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(attributes.get(name)).stream())
                .filter(value -> !value.equals(NONE))
                .findFirst();
    }

    String code() {
        return get(CODE);
    }
}
