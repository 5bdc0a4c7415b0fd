package org.ent4j.viescolaire.rollcall;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rights.Actor;

/** What has to hold before something is done to a roll call: all of it, on this page. */
public final class RollCallRules {

    /** Somebody wants to open it. */
    record Opening(RollCall rollCall, LocalDateTime at, Duration opensBefore) {}

    /** Somebody wants to enter something. */
    record Entering(RollCall rollCall, Actor by, RollCallEntry entry) {}

    /** Somebody hands in a sheet. */
    record Taking(RollCall rollCall, int seen) {}

    public static final Rule<Opening> NOT_TOO_EARLY = refusing(
            "VS-APP-01",
            Label.of(
                    "L'appel se fait au plus tôt quelques minutes avant le cours",
                    "The roll is called a few minutes before the lesson at the earliest"),
            "Mon Bureau Numérique, Faire l'appel (dix minutes)",
            opening -> opening.at().isBefore(earliest(opening)),
            opening -> new TooEarly(earliest(opening)));

    public static final Rule<Entering> ENROLLED = refusing(
            "VS-APP-02",
            Label.of(
                    "L'élève est inscrit au cours ce jour-là, ou y a été ajouté",
                    "The pupil is enrolled in the lesson that day, or was added to it"),
            "Gibbon, PR 245: the enrolment of the day of the lesson",
            entering -> entering.rollCall().entry(entering.entry().pupil()).isEmpty(),
            entering -> new NotEnrolled(entering.entry().pupil()));

    public static final Rule<Entering> SET_BY_VIE_SCOLAIRE = refusing(
            "VS-APP-03",
            Label.of(
                    "Le professeur ne change pas ce que la vie scolaire a saisi",
                    "The teacher does not change what vie scolaire has entered"),
            "Kosmos, API of roll calls (modifiable)",
            entering -> !entering.by().capacity().overrules() && isLocked(entering),
            entering -> new SetByVieScolaire(entering.entry().pupil()));

    public static final Rule<Entering> WITHIN_THE_LESSON = refusing(
            "VS-APP-04",
            Label.of(
                    "L'heure d'arrivée et celle de départ sont dans le cours",
                    "The hours of coming and of leaving are within the lesson"),
            "R131-5: the roll of a lesson says who was absent from it",
            entering -> outside(entering).isPresent(),
            entering -> new OutsideTheLesson(
                    outside(entering).orElse(LocalTime.MIN),
                    entering.rollCall().lesson().period()));

    public static final Rule<Actor> VIE_SCOLAIRE_LOCKS = refusing(
            "VS-APP-05",
            Label.of(
                    "La vie scolaire ou la direction verrouille, déverrouille et annule",
                    "Vie scolaire or the head locks, unlocks and voids"),
            "Skolengo, tableau de bord CPE",
            actor -> !actor.capacity().overrules(),
            actor -> new NotTheirs(actor.capacity().label()));

    public static final Rule<Actor> STAFF_CALLS = refusing(
            "VS-APP-06",
            Label.of("Un personnel de l'établissement fait l'appel", "Somebody of the school's staff calls the roll"),
            "R131-5: teachers and whoever is responsible for an activity",
            actor -> !actor.capacity().isStaff(),
            actor -> new NotTheirs(actor.capacity().label()));

    public static final Rule<String> VOIDING_SAYS_WHY = refusing(
            "VS-APP-07",
            Label.of("Une annulation d'appel dit pourquoi", "Whoever voids a roll call says why"),
            "The school's own: no text speaks of a roll that was called by mistake",
            String::isBlank,
            any -> new NoWhy());

    public static final Rule<Taking> NOBODY_MEANWHILE = refusing(
            "VS-APP-08",
            Label.of(
                    "Une feuille n'est pas prise quand quelqu'un a changé l'appel depuis qu'elle a été montrée",
                    "A sheet is not taken when somebody has changed the roll call since it was shown"),
            "The school's own: of two teachers of one lesson, neither undoes unseen what the other has said",
            taking -> taking.seen() != taking.rollCall().version(),
            taking -> new ChangedMeanwhile(taking.rollCall().lesson().id()));

    private RollCallRules() {}

    static List<Rule<Entering>> ofEntries() {
        return List.of(ENROLLED, SET_BY_VIE_SCOLAIRE, WITHIN_THE_LESSON);
    }

    private static LocalDateTime earliest(Opening opening) {
        return opening.rollCall().lesson().period().start().minus(opening.opensBefore());
    }

    private static boolean isLocked(Entering entering) {
        return entering.entry().isLocked()
                || entering.rollCall()
                        .entry(entering.entry().pupil())
                        .filter(RollCallEntry::isLocked)
                        .isPresent();
    }

    /** The first of the hours that is before the lesson begins or after it ends. */
    private static Optional<LocalTime> outside(Entering entering) {
        var lesson = entering.rollCall().lesson().period();
        return Stream.of(entering.entry().arrived(), entering.entry().left())
                .flatMap(Optional::stream)
                .filter(time -> time.isBefore(lesson.start().toLocalTime())
                        || time.isAfter(lesson.end().toLocalTime()))
                .findFirst();
    }

    /** @param from when it may be */
    public record TooEarly(LocalDateTime from) implements Reason {
        @Override
        public String code() {
            return "roll-call.too-early";
        }
    }

    /** The pupil is not enrolled in the lesson that day. */
    public record NotEnrolled(PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "roll-call.not-enrolled";
        }
    }

    /** Vie scolaire has entered something that the teacher does not change. */
    public record SetByVieScolaire(PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "roll-call.set-by-vie-scolaire";
        }
    }

    /** The hour is not within the lesson. */
    public record OutsideTheLesson(LocalTime time, Period lesson) implements Reason {
        @Override
        public String code() {
            return "roll-call.outside-the-lesson";
        }
    }

    /** Why it is void is not said. */
    public record NoWhy() implements Reason {
        @Override
        public String code() {
            return "roll-call.no-why";
        }
    }

    /** Somebody else has changed it since it was shown. */
    public record ChangedMeanwhile(String lesson) implements Reason {
        @Override
        public String code() {
            return "roll-call.changed-meanwhile";
        }
    }

    /** Only others do that. */
    public record NotTheirs(Label capacity) implements Reason {
        @Override
        public String code() {
            return "roll-call.not-theirs";
        }
    }
}
