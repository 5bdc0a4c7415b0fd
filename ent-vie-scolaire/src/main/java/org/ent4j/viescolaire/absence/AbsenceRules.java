package org.ent4j.viescolaire.absence;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** What has to hold before something is done to the file of a pupil's absences: all of it, on this page. */
public final class AbsenceRules {

    /** Somebody enters or declares something. */
    record Entering(AbsenceFile file, Enter entry, AbsencePolicy policy) {}

    /** Somebody gives a reason. */
    record Reasoning(AbsenceType type, MotifCode motif, Motifs motifs, Actor by) {}

    /** Somebody does something to a part. */
    record Settling(Part part, Actor by, AbsencePolicy policy) {}

    public static final Rule<Entering> WITHIN_THE_YEAR = refusing(
            "VS-ABS-01",
            Label.of("Le dossier est de la seule année scolaire", "The file is of the school year alone"),
            "Code de l'éducation, R131-6",
            entering -> outside(entering).findFirst().isPresent(),
            entering -> new OutsideTheYear(
                    outside(entering).findFirst().orElseThrow(), entering.file().year()));

    public static final Rule<Entering> NOTHING_CONTRADICTORY = refusing(
            "VS-ABS-02",
            Label.of(
                    "Un élève n'est pas deux choses à la fois, et rien n'est saisi deux fois",
                    "A pupil is not two things at once, and nothing is entered twice"),
            "GEPI, saisies contradictoires",
            entering -> contradicted(entering).isPresent(),
            entering -> {
                var dossier = contradicted(entering).orElseThrow();
                return new Contradicts(
                        dossier.number(), dossier.type().label(), dossier.span().orElseThrow());
            });

    public static final Rule<Entering> WITHIN_A_DAY = refusing(
            "VS-ABS-03",
            Label.of("Un retard et un départ sont d'un seul jour", "A lateness and a departure are of one day"),
            "OPEN-ENT, presences: an event of a register",
            entering -> entering.entry().type().isOfOneDay()
                    && entering.entry().periods().stream()
                            .anyMatch(period -> period.days().count() > 1),
            entering -> new OverSeveralDays(entering.entry().type().label()));

    public static final Rule<Entering> APART = refusing(
            "VS-ABS-04",
            Label.of("Les dates d'une récurrence ne se chevauchent pas", "The dates of a recurrence do not overlap"),
            "Skolengo, absenceRecurrence",
            entering -> entering.entry().periods().isEmpty()
                    || overlap(entering.entry().periods()),
            entering -> new DatesOverlap(entering.entry().periods().size()));

    public static final Rule<Entering> WHO_ENTERS = refusing(
            "VS-ABS-05",
            Label.of(
                    "La vie scolaire saisit, un responsable déclare une absence",
                    "Vie scolaire enters, a guardian declares an absence"),
            "OPEN-ENT, statement_absence; Skolengo, COMPLETE_ABSENCE_FILES",
            entering -> !mayEnter(entering.entry()),
            entering -> new NotForThem(entering.entry().by().capacity().label()));

    public static final Rule<Reasoning> MOTIF_OF_THE_TYPE = refusing(
            "VS-ABS-06",
            Label.of("Le motif sert pour ce type", "The motif serves that type"),
            "Skolengo, motifs: the types that each may serve",
            reasoning -> !reasoning
                    .motifs()
                    .serves(reasoning.motif(), reasoning.type().motifs()),
            reasoning -> new MotifOfSomethingElse(
                    reasoning.motifs().words(reasoning.motif()),
                    reasoning.type().label()));

    public static final Rule<Settling> SCHOOLS_REASON_STANDS = refusing(
            "VS-ABS-07",
            Label.of(
                    "Un responsable ne change pas le motif que l'établissement a donné",
                    "A guardian does not change the reason that the school gave"),
            "Skolengo: guardians complete dossiers",
            settling -> settling.by().capacity() == Capacity.RESPONSABLE
                    && settling.part()
                            .reasonBy()
                            .filter(by -> by.capacity().isStaff())
                            .isPresent(),
            settling -> new ReasonOfTheSchool(settling.part().number()));

    public static final Rule<Settling> SHOWN_FIRST = refusing(
            "VS-ABS-08",
            Label.of(
                    "Un motif à justifier n'est régularisé qu'une fois justifié",
                    "A reason that has to be justified is regularised once it is"),
            "GEPI, justification_exigible",
            settling -> settling.policy().hasToBeShown(settling.part()),
            settling -> new NotShown(settling.part().number()));

    public static final Rule<String> REFUSAL_SAYS_WHY = refusing(
            "VS-ABS-09",
            Label.of("Un refus dit pourquoi", "A refusal says why"),
            "intranetV3, issue 143",
            String::isBlank,
            any -> new NoWhy());

    public static final Rule<Actor> VIE_SCOLAIRE_DECIDES = refusing(
            "VS-ABS-10",
            Label.of("La vie scolaire ou la direction décide", "Vie scolaire or the head decides"),
            "Code de l'éducation, R131-6: the head keeps the file",
            actor -> !actor.capacity().overrules(),
            actor -> new NotForThem(actor.capacity().label()));

    public static final Rule<Actor> STAFF_FOLLOWS_UP = refusing(
            "VS-ABS-11",
            Label.of("Un personnel note le suivi", "A member of staff notes the follow-up"),
            "OPEN-ENT, actions of presences",
            actor -> !actor.capacity().isStaff(),
            actor -> new NotForThem(actor.capacity().label()));

    private AbsenceRules() {}

    static List<Rule<Entering>> ofEntries() {
        return List.of(
                WHO_ENTERS, APART, WITHIN_THE_YEAR, WITHIN_A_DAY, GuardianRules.NOT_TOO_LONG, NOTHING_CONTRADICTORY);
    }

    static List<Rule<Reasoning>> ofReasons() {
        return List.of(MOTIF_OF_THE_TYPE, GuardianRules.NOT_THE_SCHOOLS_MOTIF);
    }

    private static boolean mayEnter(Enter entry) {
        var capacity = entry.by().capacity();
        return capacity == Capacity.RESPONSABLE
                ? entry.origin().source() == Source.RESPONSABLE && entry.type() == AbsenceType.ABSENCE
                : capacity.overrules() && entry.origin().source() != Source.APPEL;
    }

    private static Stream<Period> outside(Entering entering) {
        return entering.entry().periods().stream()
                .filter(period -> !period.days().allMatch(entering.file().year()::contains));
    }

    private static boolean overlap(List<Period> periods) {
        var sorted = periods.stream().sorted().toList();
        for (var index = 1; index < sorted.size(); index++) {
            if (sorted.get(index - 1).overlaps(sorted.get(index))) {
                return true;
            }
        }
        return false;
    }

    /** An exclusion is a decision, whatever else is known of that time. */
    private static Optional<Dossier> contradicted(Entering entering) {
        return entering.entry().origin().source() == Source.EXCLUSION ? Optional.empty() : overlapped(entering);
    }

    private static Optional<Dossier> overlapped(Entering entering) {
        return entering.file().live().stream()
                .filter(dossier -> dossier.parts().stream()
                        .anyMatch(part -> entering.entry().periods().stream()
                                .anyMatch(period -> contradicts(dossier.type(), part, entering.entry(), period))))
                .findFirst();
    }

    /** What a roll call found, or of another subject alone, is not entered twice. */
    private static boolean contradicts(AbsenceType type, Part part, Enter entry, Period period) {
        return type == entry.type()
                ? part.period().contains(period)
                        && part.origin().isAnnounced()
                        && part.subject().equals(entry.subject())
                : !type.agreesWith(entry.type()) && part.period().overlaps(period);
    }

    /** The period is not in the school year of the file. */
    public record OutsideTheYear(Period period, SchoolYear year) implements Reason {
        @Override
        public String code() {
            return "absence.outside-the-year";
        }
    }

    /** Something else is known for that time. */
    public record Contradicts(int dossier, Label type, Period period) implements Reason {
        @Override
        public String code() {
            return "absence.contradicts";
        }
    }

    /** It spans days and may not. */
    public record OverSeveralDays(Label type) implements Reason {
        @Override
        public String code() {
            return "absence.over-several-days";
        }
    }

    /** The dates overlap each other, or there are none. */
    public record DatesOverlap(int dates) implements Reason {
        @Override
        public String code() {
            return "absence.dates-overlap";
        }
    }

    /** Others do that. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "absence.not-for-them";
        }
    }

    /** The motif does not serve that type, or is not known. */
    public record MotifOfSomethingElse(String motif, Label type) implements Reason {
        @Override
        public String code() {
            return "absence.motif-of-something-else";
        }
    }

    /** The school has given the reason. */
    public record ReasonOfTheSchool(int part) implements Reason {
        @Override
        public String code() {
            return "absence.reason-of-the-school";
        }
    }

    /** The reason has to be justified and was not. */
    public record NotShown(int part) implements Reason {
        @Override
        public String code() {
            return "absence.not-shown";
        }
    }

    /** A refusal without its reason. */
    public record NoWhy() implements Reason {
        @Override
        public String code() {
            return "absence.no-why";
        }
    }
}
