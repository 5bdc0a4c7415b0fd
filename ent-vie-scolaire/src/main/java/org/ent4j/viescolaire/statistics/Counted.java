package org.ent4j.viescolaire.statistics;

import java.time.YearMonth;
import java.util.function.Function;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.sanction.Sanction;

/**
 * One punition or sanction as it is counted.
 *
 * @param group the class of the pupil, as the caller knows it; "" for a pupil without one
 * @param month in which it was given or pronounced
 */
public record Counted(String group, String type, String motif, String state, YearMonth month) {

    /** @param groups the class of a pupil, or "" */
    public static Counted of(Punition punition, Function<PersonId, String> groups) {
        return new Counted(
                groups.apply(punition.pupil()),
                punition.type(),
                punition.motif().value(),
                punition.state().name(),
                YearMonth.from(punition.givenOn()));
    }

    /**
     * Of a sanction that was pronounced.
     *
     * @param groups the class of a pupil, or ""
     * @throws IllegalArgumentException when it was not
     */
    public static Counted of(Sanction sanction, Function<PersonId, String> groups) {
        var decision = sanction.pronounced()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody has pronounced %s.\nMaybe filter by Sanction.pronounced().".formatted(sanction.id())));
        return new Counted(
                groups.apply(sanction.pupil()),
                sanction.recordedKind().orElseThrow().name(),
                sanction.reproach().motif().value(),
                sanction.state().name(),
                YearMonth.from(decision.day()));
    }
}
