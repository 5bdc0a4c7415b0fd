package org.ent4j.access;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Rights;

final class CompiledEngine {

    private CompiledEngine() {}

    static AccessEngine of(Rights rights, Stream<User> users, LocalDate day) {
        throw new UnsupportedOperationException("%s %s %s".formatted(rights, users, day));
    }
}
