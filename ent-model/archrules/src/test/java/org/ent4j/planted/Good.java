package org.ent4j.planted;

import io.vavr.control.Either;
import java.time.LocalDate;

/** Keeps all the rules. */
public record Good(String name, LocalDate day) {

    public Either<String, Good> checked() {
        return name.isEmpty() ? Either.left("no name") : Either.right(this);
    }
}
