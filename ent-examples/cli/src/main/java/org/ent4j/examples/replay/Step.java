package org.ent4j.examples.replay;

import io.vavr.control.Either;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.rights.Actor;

/**
 * Something that somebody does.
 *
 * @param at in the school's local time
 * @param told what people read of it
 * @param isRefusalExpected whether the script says that it is refused
 */
public record Step(LocalDateTime at, Actor by, Label told, boolean isRefusalExpected, Doing doing) {

    /** Does it. */
    @FunctionalInterface
    public interface Doing extends Function<VieScolaire, Either<Refusal, ?>> {}
}
