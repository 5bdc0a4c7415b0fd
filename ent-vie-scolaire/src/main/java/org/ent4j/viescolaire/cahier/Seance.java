package org.ent4j.viescolaire.cahier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.cahier.SeanceEvent.Begun;
import org.immutables.value.Value;

/** What the cahier de textes tells of a lesson, as its journal makes it. */
@EntStyle
@Value.Immutable
public interface Seance {

    SeanceId id();

    TaughtLesson lesson();

    SeanceContent content();

    /** In the order in which they were added. */
    List<TravailAFaire> works();

    @Value.Default
    default SeanceState state() {
        return SeanceLife.TABLE.initial();
    }

    /** From when on families see it; of one that was withdrawn, from when on they saw it. */
    Optional<Instant> publishedFrom();

    /** Whether the lesson does not take place. What was written stays. */
    @Value.Default
    default boolean isCancelled() {
        return false;
    }

    /** When each pupil said that a work was done; what is not done is no key. */
    Map<DoneMark, Instant> done();

    /** Works whose due lesson is not where it was. */
    Map<TravailId, DueDoubt> doubts();

    /** In the order in which they were given. */
    List<Visa> visas();

    /** How often teachers have changed it: what it says, its work, and from when on it is seen. */
    @Value.Default
    default int revision() {
        return 1;
    }

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 1;
    }

    Seance withLesson(TaughtLesson lesson);

    Seance withContent(SeanceContent content);

    Seance withWorks(Iterable<? extends TravailAFaire> works);

    Seance withState(SeanceState state);

    Seance withPublishedFrom(Instant from);

    Seance withIsCancelled(boolean cancelled);

    Seance withDone(Map<? extends DoneMark, ? extends Instant> done);

    Seance withDoubts(Map<? extends TravailId, ? extends DueDoubt> doubts);

    Seance withVisas(Iterable<? extends Visa> visas);

    Seance withRevision(int revision);

    Seance withVersion(int version);

    default Optional<TravailAFaire> work(TravailId travail) {
        return works().stream().filter(each -> each.id().equals(travail)).findFirst();
    }

    /** The host's id of the lesson for which a work is due: what is for the lesson of the séance is due for that one. */
    default Optional<String> dueLesson(TravailAFaire travail) {
        return travail.dueLesson()
                .or(() -> travail.moment() == TravailMoment.FOR_THE_LESSON
                        ? Optional.of(lesson().id())
                        : Optional.empty());
    }

    default boolean isDone(TravailId travail, PersonId pupil) {
        return done().containsKey(new DoneMark(travail, pupil));
    }

    /** Whether families see it at that moment. */
    default boolean isSeenByFamilies(Instant at) {
        return isPublished() && publishedFrom().filter(at::isBefore).isEmpty();
    }

    /** Whether families will see it later, without anybody doing anything. */
    default boolean isScheduled(Instant at) {
        return isPublished() && !isSeenByFamilies(at);
    }

    default boolean isPublished() {
        return state() == SeanceState.PUBLISHED;
    }

    default SchoolYear year() {
        return SchoolYear.of(lesson().day());
    }

    static Seance begun(Begun event) {
        return builder()
                .id(event.id())
                .lesson(event.lesson())
                .content(event.content())
                .build();
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being begun
     */
    static Seance replay(Collection<SeanceEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty() || !(events.get(0) instanceof Begun begun)) {
            throw new IllegalArgumentException(
                    "The journal %s does not begin with Begun.\nMaybe it is not in its order.".formatted(events));
        }
        return Outcome.replay(begun(begun), events.subList(1, events.size()), SeanceChanges::after);
    }

    /** As one more event makes it. */
    default Seance after(SeanceEvent event) {
        return SeanceChanges.after(this, event);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a séance; id, lesson and content are required. */
    final class Builder extends ImmutableSeance.Builder {}
}
