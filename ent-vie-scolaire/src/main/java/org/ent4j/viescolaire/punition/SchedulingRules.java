package org.ent4j.viescolaire.punition;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.punition.Occupancy.Busy;

/** What is demanded of the date of a punition, the first and every later one: all of it, on this page. */
public final class SchedulingRules {

    /**
     * Somebody wants to give a date.
     *
     * @param why of a postponement
     */
    record Scheduling(
            Punition punition,
            PunitionSlot slot,
            LocalDateTime now,
            Optional<MotifCode> why,
            PunitionPolicy policy,
            Occupancy occupancy) {

        PunitionNature nature() {
            return policy.natureOf(punition);
        }

        PunitionDate date() {
            return slot.date();
        }

        /** The hours of a detention: the rules of detentions are about nothing else. */
        Stream<Period> detention() {
            return nature() == PunitionNature.RETENUE ? date().period().stream() : Stream.empty();
        }
    }

    public static final Rule<Scheduling> A_DATE_OF_THE_TYPE = refusing(
            "VS-PUN-10",
            Label.of("La date a la forme que demande le type", "The date has a shape that the type takes"),
            "Skolengo, three shapes of dates of a punition",
            scheduling ->
                    !scheduling.nature().shapes().contains(scheduling.date().shape()),
            scheduling -> new WrongShape(
                    scheduling.date().shape().label(), scheduling.nature().label()));

    public static final Rule<Scheduling> NOT_IN_THE_PAST = refusing(
            "VS-PUN-11",
            Label.of(
                    "Une retenue ou une échéance n'est pas dans le passé ; une exclusion se saisit après coup",
                    "A detention or a deadline is not in the past; an exclusion is entered afterwards"),
            "A pupil cannot be told of what is over",
            scheduling -> isPast(scheduling),
            scheduling -> new InThePast(start(scheduling.date())));

    public static final Rule<Scheduling> WITHIN_THE_OPENING_HOURS = refusing(
            "VS-PUN-12",
            Label.of(
                    "Une retenue tient en un jour, dans les heures d'ouverture",
                    "A detention is within the opening hours of one day"),
            "Nobody watches a school that is closed",
            scheduling -> scheduling.detention().anyMatch(when -> !isOpen(when, scheduling.policy())),
            scheduling -> new Closed(scheduling.detention().findFirst().orElseThrow()));

    /** One reason for the first of pupil, room and supervisor who is busy. */
    public static final Rule<Scheduling> EVERYBODY_IS_FREE = new Rule<>(
            "VS-PUN-13",
            Label.of(
                    "L'élève, la salle et le surveillant sont libres pendant la retenue",
                    "The pupil, the room and the supervisor are free during the detention"),
            "Nobody is in two places; a detention is out of class (circulaire 2014-059)",
            scheduling -> busy(scheduling).map(Clash::new));

    public static final Rule<Scheduling> AN_EXCLUDED_PUPIL_IS_LOOKED_AFTER = refusing(
            "VS-PUN-14",
            Label.of(
                    "L'élève exclu d'un cours est pris en charge : un lieu ou une personne",
                    "A pupil who is sent out is looked after: a place or a person"),
            "Circulaire 2014-059",
            scheduling -> scheduling.nature() == PunitionNature.EXCLUSION_PONCTUELLE
                    && !scheduling.slot().isLookedAfter(),
            scheduling -> new NotLookedAfter());

    public static final Rule<Scheduling> AN_EXCLUSION_IS_OF_A_LESSON = refusing(
            "VS-PUN-15",
            Label.of(
                    "Une exclusion ponctuelle est d'un cours, non de plusieurs jours",
                    "A pupil is sent out of a lesson, not for days"),
            "Circulaire 2014-059: repeated or over several days it would be a sanction",
            scheduling -> scheduling.nature() == PunitionNature.EXCLUSION_PONCTUELLE
                    && scheduling
                            .date()
                            .period()
                            .filter(when -> when.days().count() > 1)
                            .isPresent(),
            scheduling -> new OverSeveralDays(
                    scheduling.date().period().orElseThrow().days().count()));

    public static final Rule<Scheduling> A_POSTPONEMENT_HAS_ITS_MOTIF = refusing(
            "VS-PUN-16",
            Label.of("Un report dit pourquoi", "A postponement says why"),
            "GEPI, s_reports",
            scheduling -> scheduling
                    .why()
                    .filter(why -> !scheduling.policy().motifs().serves(why, MotifKind.REPORT))
                    .isPresent(),
            scheduling -> new GivingRules.MotifOfSomethingElse(
                    scheduling.policy().motifs().words(scheduling.why().orElseThrow()), MotifKind.REPORT.label()));

    private SchedulingRules() {}

    static List<Rule<Scheduling>> all() {
        return List.of(
                A_DATE_OF_THE_TYPE,
                NOT_IN_THE_PAST,
                WITHIN_THE_OPENING_HOURS,
                EVERYBODY_IS_FREE,
                AN_EXCLUDED_PUPIL_IS_LOOKED_AFTER,
                AN_EXCLUSION_IS_OF_A_LESSON,
                A_POSTPONEMENT_HAS_ITS_MOTIF);
    }

    private static boolean isPast(Scheduling scheduling) {
        var told = scheduling.nature() == PunitionNature.RETENUE
                || scheduling.date().shape() == PunitionDate.Shape.DEADLINE;
        return told && start(scheduling.date()).isBefore(scheduling.now());
    }

    private static LocalDateTime start(PunitionDate date) {
        return date.begins().orElseGet(date::ends);
    }

    private static boolean isOpen(Period when, PunitionPolicy policy) {
        return when.days().count() == 1
                && policy.hours()
                        .on(when.start().toLocalDate())
                        .filter(hours -> contains(hours, when))
                        .isPresent();
    }

    private static boolean contains(TimeRange hours, Period when) {
        var day = when.start().toLocalDate();
        return !when.start().isBefore(day.atTime(hours.start())) && !when.end().isAfter(day.atTime(hours.end()));
    }

    private static Optional<Busy> busy(Scheduling scheduling) {
        return scheduling
                .detention()
                .flatMap(when -> scheduling
                        .slot()
                        .resources(scheduling.punition().pupil())
                        .stream()
                        .flatMap(resource -> scheduling.occupancy().busy(resource, when).stream()))
                .findFirst();
    }

    /** The type takes dates of another shape. */
    public record WrongShape(Label shape, Label nature) implements Reason {
        @Override
        public String code() {
            return "punition.wrong-shape";
        }
    }

    /** It would have begun already. */
    public record InThePast(LocalDateTime start) implements Reason {
        @Override
        public String code() {
            return "punition.in-the-past";
        }
    }

    /** The school is closed then. */
    public record Closed(Period when) implements Reason {
        @Override
        public String code() {
            return "punition.closed";
        }
    }

    /** The pupil, the room or the supervisor is taken. */
    public record Clash(String who, String what, Period when) implements Reason {

        Clash(Busy busy) {
            this(busy.resource().name(), busy.what(), busy.when());
        }

        @Override
        public String code() {
            return "punition.clash";
        }
    }

    /** Nobody receives the pupil. */
    public record NotLookedAfter() implements Reason {
        @Override
        public String code() {
            return "punition.not-looked-after";
        }
    }

    /** That would be a sanction. */
    public record OverSeveralDays(long days) implements Reason {
        @Override
        public String code() {
            return "punition.over-several-days";
        }
    }
}
