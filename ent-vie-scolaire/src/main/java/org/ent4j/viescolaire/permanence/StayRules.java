package org.ent4j.viescolaire.permanence;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;

/** What has to hold of stays and of what happens to them: all of it, on this page. */
public final class StayRules {

    /**
     * Somebody records something.
     *
     * @param after the stay as it would be
     * @param hour that was said, of coming or of leaving
     * @param others stays of the same pupils
     */
    record Recording(Stay after, LocalDateTime hour, LocalDateTime now, Collection<Stay> others) {

        /** The first two times of one pupil that overlap: the one that is known, and whose. */
        Optional<ElsewhereAlready> clash() {
            return after.visits().stream()
                    .flatMap(visit -> Stream.concat(Stream.of(after), allButThis())
                            .flatMap(stay -> stay.visitsOf(visit.pupil()).stream()
                                    .filter(known -> known != visit && overlap(visit, stay, known))
                                    .map(known -> ElsewhereAlready.of(stay, known))))
                    .findFirst();
        }

        private Stream<Stay> allButThis() {
            return others.stream().filter(stay -> !stay.id().equals(after.id()));
        }

        private boolean overlap(Visit visit, Stay stay, Visit known) {
            return after.period(visit)
                    .filter(period ->
                            stay.period(known).filter(period::overlaps).isPresent())
                    .isPresent();
        }
    }

    /** Somebody says of a pupil who is there that he leaves, or that all do. */
    record Leaving(Stay stay, Optional<PersonId> pupil, LocalDateTime hour, LocalDateTime now) {

        Stream<Visit> there() {
            return stay.visits().stream()
                    .filter(visit -> visit.left().isEmpty())
                    .filter(visit -> pupil.isEmpty() || pupil.get().equals(visit.pupil()));
        }
    }

    /** Somebody takes a pupil from one stay to another. */
    record Moving(StayId from, StayId to) {}

    public static final Rule<Actor> STAFF_RECORDS = refusing(
            "VS-OU-01",
            Label.of("Un personnel de l'établissement la saisit", "Somebody of the school's staff records it"),
            "OPEN-ENT, presences: staff records pupils who are elsewhere",
            by -> !by.capacity().isStaff(),
            by -> new NotForThem(by.capacity().label()));

    public static final Rule<Recording> IN_ONE_PLACE = refusing(
            "VS-OU-02",
            Label.of("Un élève n'est pas à deux endroits à la fois", "A pupil is not in two places at once"),
            "Who passes from one to the other is moved, so that both say it",
            recording -> recording.clash().isPresent(),
            recording -> recording.clash().orElseThrow());

    public static final Rule<Recording> NOT_AFTER_TODAY = refusing(
            "VS-OU-03",
            Label.of("Une présence ne se saisit pas pour un jour à venir", "A stay is not recorded for a day to come"),
            "What is planned is known beforehand; a stay says who is there",
            recording -> recording.hour().toLocalDate().isAfter(recording.now().toLocalDate()),
            recording -> new DayToCome(recording.hour()));

    public static final Rule<Recording> SOMEBODY_IS_THERE = refusing(
            "VS-OU-04",
            Label.of("Une présence a au moins un élève", "A stay has one pupil at least"),
            "OPEN-ENT, presences: a presence has its pupils",
            recording -> recording.after().visits().isEmpty(),
            recording -> new NobodyThere());

    public static final Rule<Recording> WHILE_IT_LASTS = refusing(
            "VS-OU-05",
            Label.of("Un élève y vient entre son début et sa fin", "A pupil comes between its start and its end"),
            "Nobody is in a stay that has not begun, or is over",
            recording -> recording.hour().isBefore(recording.after().request().from())
                    || recording
                            .after()
                            .until()
                            .filter(until -> !recording.hour().isBefore(until))
                            .isPresent(),
            recording -> new NotWhileItLasts(recording.hour()));

    public static final Rule<Leaving> IS_THERE = refusing(
            "VS-OU-06",
            Label.of("Seul un élève qui est là en part", "Only a pupil who is there leaves"),
            "Nobody leaves twice",
            leaving -> leaving.pupil().isPresent() && leaving.there().findAny().isEmpty(),
            leaving -> new NotThere(leaving.pupil().orElseThrow()));

    public static final Rule<Leaving> AFTER_COMING = refusing(
            "VS-OU-07",
            Label.of("On part après être venu", "Who leaves came before"),
            "The hours of one visit are in their order",
            leaving -> leaving.there().anyMatch(visit -> !visit.from().isBefore(leaving.hour())),
            leaving -> new BeforeComing(leaving.hour()));

    public static final Rule<Leaving> NOT_TO_COME = refusing(
            "VS-OU-08",
            Label.of("On ne dit pas qui partira, mais qui est parti", "It is said who left, not who will"),
            "Nobody knows what has not happened",
            leaving -> leaving.hour().isAfter(leaving.now()),
            leaving -> new HourToCome(leaving.hour()));

    public static final Rule<Recording> ITS_OWN_KEY = refusing(
            "VS-OU-09",
            Label.of("Deux présences n'ont pas la même clé", "Two stays do not have one key"),
            "One journal for each stay",
            recording -> recording.others().stream()
                    .anyMatch(stay -> stay.id().equals(recording.after().id())),
            recording -> new KeyTaken(recording.after().id()));

    public static final Rule<Moving> TO_ANOTHER = refusing(
            "VS-OU-10",
            Label.of("On passe d'une présence à une autre", "A pupil is moved from one stay to another"),
            "Who stays where he is has not moved",
            moving -> moving.from().equals(moving.to()),
            moving -> new ToItself(moving.from()));

    private StayRules() {}

    static List<Rule<Recording>> ofBeginning() {
        return List.of(ITS_OWN_KEY, SOMEBODY_IS_THERE, NOT_AFTER_TODAY, WHILE_IT_LASTS, IN_ONE_PLACE);
    }

    static List<Rule<Recording>> ofComing() {
        return List.of(NOT_AFTER_TODAY, WHILE_IT_LASTS, IN_ONE_PLACE);
    }

    static List<Rule<Leaving>> ofLeaving() {
        return List.of(IS_THERE, AFTER_COMING, NOT_TO_COME);
    }

    /** Others do that. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "stay.not-for-them";
        }
    }

    /** @param by who recorded the other stay */
    public record ElsewhereAlready(PersonId pupil, Label where, LocalDateTime from, PersonId by) implements Reason {

        static ElsewhereAlready of(Stay stay, Visit visit) {
            return new ElsewhereAlready(
                    visit.pupil(), stay.where(), visit.from(), visit.by().person());
        }

        @Override
        public String code() {
            return "stay.elsewhere-already";
        }
    }

    /** It is of a day to come. */
    public record DayToCome(LocalDateTime hour) implements Reason {
        @Override
        public String code() {
            return "stay.day-to-come";
        }
    }

    /** No pupil is named. */
    public record NobodyThere() implements Reason {
        @Override
        public String code() {
            return "stay.nobody-there";
        }
    }

    /** It has not begun then, or is over. */
    public record NotWhileItLasts(LocalDateTime hour) implements Reason {
        @Override
        public String code() {
            return "stay.not-while-it-lasts";
        }
    }

    /** The pupil is not there, or has left. */
    public record NotThere(PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "stay.not-there";
        }
    }

    /** Somebody who is there came later. */
    public record BeforeComing(LocalDateTime hour) implements Reason {
        @Override
        public String code() {
            return "stay.before-coming";
        }
    }

    /** That hour is still to come. */
    public record HourToCome(LocalDateTime hour) implements Reason {
        @Override
        public String code() {
            return "stay.hour-to-come";
        }
    }

    /** Another stay has it. */
    public record KeyTaken(StayId id) implements Reason {
        @Override
        public String code() {
            return "stay.key-taken";
        }
    }

    /** It is where the pupil is already. */
    public record ToItself(StayId id) implements Reason {
        @Override
        public String code() {
            return "stay.to-itself";
        }
    }
}
