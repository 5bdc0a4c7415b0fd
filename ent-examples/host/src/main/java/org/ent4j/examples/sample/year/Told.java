package org.ent4j.examples.sample.year;

import io.vavr.control.Either;
import org.ent4j.model.decision.Refusal;

/** What stories do is allowed: a refusal is a mistake of theirs. */
final class Told {

    private Told() {}

    static <T> T done(Either<Refusal, T> decided) {
        return decided.getOrElseThrow(refused -> new IllegalStateException(refused + "\nMaybe a story breaks a rule."));
    }
}
