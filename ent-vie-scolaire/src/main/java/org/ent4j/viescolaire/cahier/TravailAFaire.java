package org.ent4j.viescolaire.cahier;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** Work that a teacher gives (<i>travail à faire</i>). Without a due date there is none. */
@EntStyle
@Value.Immutable
public interface TravailAFaire {

    TravailId id();

    TravailMoment moment();

    /** The code of a type of the school. */
    String type();

    String title();

    /** What is to be done, kept as given, plain or HTML; may be "". */
    @Value.Default
    default String text() {
        return "";
    }

    List<Attachment> attachments();

    LocalDate due();

    /** The host's id of the lesson for which it is due, when it is due for one. */
    Optional<String> dueLesson();

    /** How long it takes a pupil, as the teacher thinks; more than nothing. */
    Optional<Duration> estimated();

    /** Whether pupils hand it in on line. */
    @Value.Default
    default boolean isHandedInOnline() {
        return false;
    }

    TravailAFaire withId(TravailId id);

    TravailAFaire withMoment(TravailMoment moment);

    TravailAFaire withType(String type);

    TravailAFaire withTitle(String title);

    TravailAFaire withDue(LocalDate due);

    TravailAFaire withDueLesson(String lesson);

    TravailAFaire withEstimated(Duration estimated);

    @Value.Check
    default void check() {
        if (estimated().filter(time -> time.isZero() || time.isNegative()).isPresent()) {
            throw new IllegalArgumentException("Work %s takes %s.\nMaybe it is not known: leave it out."
                    .formatted(id(), estimated().get()));
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a work; id, moment, type, title and due date are required. */
    final class Builder extends ImmutableTravailAFaire.Builder {}
}
