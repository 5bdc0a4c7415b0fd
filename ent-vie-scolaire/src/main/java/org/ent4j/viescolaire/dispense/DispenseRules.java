package org.ent4j.viescolaire.dispense;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/** Who dispenses which pupil from what, and when: all of it, on this page. */
public final class DispenseRules {

    /** How much room there is to say what a dispense rests on: a word, and no medical file. In characters. */
    public static final int LONGEST_WHY = 120;

    /** Somebody writes about a dispense. */
    interface Writing {

        Actor by();

        LocalDate day();

        DispenseFrame frame();

        EvaluationServiceId service();

        PersonId pupil();

        String why();

        default boolean isForThem() {
            return by().capacity().overrules()
                    || (by().capacity() == Capacity.ENSEIGNANT
                            && frame().teachers().includes(by().person(), day()));
        }

        default int length() {
            return why().codePointCount(0, why().length());
        }
    }

    /** Such a dispense is wanted. */
    record Granting(Actor by, LocalDate day, DispenseRequest wanted, DispenseFrame frame) implements Writing {

        @Override
        public EvaluationServiceId service() {
            return wanted.service();
        }

        @Override
        public PersonId pupil() {
            return wanted.pupil();
        }

        @Override
        public String why() {
            return wanted.why().strip();
        }

        boolean isInYear() {
            return frame.year().contains(wanted.days().first())
                    && frame.year().contains(wanted.days().last());
        }

        Optional<Dispense> other() {
            return frame.others().stream()
                    .filter(each -> each.isGranted() && !each.id().equals(wanted.id()))
                    .filter(each ->
                            each.pupil().equals(pupil()) && each.service().equals(service()))
                    .filter(each -> each.days().overlaps(wanted.days()))
                    .findFirst();
        }
    }

    /** One is to be withdrawn. */
    record Withdrawing(Actor by, LocalDate day, Dispense dispense, String why, DispenseFrame frame) implements Writing {

        @Override
        public EvaluationServiceId service() {
            return dispense.service();
        }

        @Override
        public PersonId pupil() {
            return dispense.pupil();
        }
    }

    private static final String CERTIFICATE =
            "Code de l'éducation, R312-2 (to be confirmed): a medical certificate says how far a pupil is unfit";

    public static final Rule<Writing> THOSE_WHO_MAY = refusing(
            "VS-DIS-01",
            Label.of(
                    "Un enseignant du service, la vie scolaire ou la direction dispense",
                    "A teacher of the service, vie scolaire or the head dispenses"),
            "To be confirmed: schools decide who receives certificates",
            writing -> !writing.isForThem(),
            writing -> new NotForThem(writing.by().capacity().label(), writing.service()));

    public static final Rule<Granting> IN_THE_YEAR = refusing(
            "VS-DIS-02",
            Label.of("Une dispense est dans l'année scolaire", "A dispense is within the school year"),
            CERTIFICATE + "; valid for the current school year at most",
            granting -> !granting.isInYear(),
            granting -> new OutOfYear(
                    granting.service(),
                    granting.pupil(),
                    granting.wanted().days().first(),
                    granting.wanted().days().last()));

    public static final Rule<Granting> A_PUPIL_OF_THE_SERVICE = refusing(
            "VS-DIS-03",
            Label.of(
                    "L'élève est inscrit dans le service pendant ces jours",
                    "The pupil is enrolled in the service on those days"),
            "Nobody is dispensed from what is not taught to him",
            granting -> !granting.frame()
                    .pupils()
                    .overlaps(granting.pupil(), granting.wanted().days()),
            granting -> new NotEnrolledThen(granting.service(), granting.pupil()));

    public static final Rule<Granting> ONE_AT_A_TIME = refusing(
            "VS-DIS-04",
            Label.of(
                    "Un élève n'a qu'une dispense à la fois dans un service",
                    "A pupil has one dispense at a time in a service"),
            "Two motifs for one evaluation would contradict each other",
            granting -> granting.other().isPresent(),
            granting -> new AlreadyDispensed(
                    granting.service(),
                    granting.pupil(),
                    granting.other().orElseThrow().id()));

    public static final Rule<Writing> SAYS_WHY = refusing(
            "VS-DIS-05",
            Label.of("Une dispense, ou son retrait, dit pourquoi", "A dispense, or its withdrawal, says why"),
            CERTIFICATE,
            writing -> writing.why().isBlank(),
            writing -> new NoGround(writing.service(), writing.pupil()));

    public static final Rule<Writing> SAYS_NO_MORE = refusing(
            "VS-DIS-06",
            Label.of(
                    "Une dispense dit sur quoi elle repose, et rien de la santé de l'élève",
                    "A dispense says what it rests on, and nothing of the pupil's health"),
            "RGPD, article 9: health data; minimisation, article 5",
            writing -> writing.length() > LONGEST_WHY,
            writing -> new GroundTooLong(writing.service(), writing.pupil(), writing.length(), LONGEST_WHY));

    private DispenseRules() {}

    /** Of whatever is written about a dispense. */
    static List<Rule<Writing>> ofAll() {
        return List.of(THOSE_WHO_MAY, SAYS_WHY, SAYS_NO_MORE);
    }

    static List<Rule<Granting>> ofGrants() {
        return List.of(IN_THE_YEAR, A_PUPIL_OF_THE_SERVICE, ONE_AT_A_TIME);
    }

    /** Others dispense there. */
    public record NotForThem(Label capacity, EvaluationServiceId service) implements Reason {
        @Override
        public String code() {
            return "dispense.not-for-them";
        }
    }

    /** Days of another year. */
    public record OutOfYear(EvaluationServiceId service, PersonId pupil, LocalDate first, LocalDate last)
            implements Reason {
        @Override
        public String code() {
            return "dispense.out-of-year";
        }
    }

    /** No pupil of the service on those days. */
    public record NotEnrolledThen(EvaluationServiceId service, PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "dispense.not-enrolled-then";
        }
    }

    /** There is one already. */
    public record AlreadyDispensed(EvaluationServiceId service, PersonId pupil, DispenseId other) implements Reason {
        @Override
        public String code() {
            return "dispense.already-dispensed";
        }
    }

    /** Nothing says what it rests on. */
    public record NoGround(EvaluationServiceId service, PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "dispense.no-ground";
        }
    }

    /** More than is to be said. */
    public record GroundTooLong(EvaluationServiceId service, PersonId pupil, int length, int longest)
            implements Reason {
        @Override
        public String code() {
            return "dispense.ground-too-long";
        }
    }
}
