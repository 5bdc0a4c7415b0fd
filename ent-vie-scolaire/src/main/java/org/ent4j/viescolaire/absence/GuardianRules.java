package org.ent4j.viescolaire.absence;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.Optional;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceRules.Entering;
import org.ent4j.viescolaire.absence.AbsenceRules.Reasoning;
import org.ent4j.viescolaire.absence.AbsenceRules.Settling;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifFlag;
import org.ent4j.viescolaire.rights.Capacity;

/** What a guardian may say of a pupil's absences: all of it, on this page. */
public final class GuardianRules {

    public static final Rule<Reasoning> NOT_THE_SCHOOLS_MOTIF = refusing(
            "VS-ABS-18",
            Label.of(
                    "Un responsable ne dit pas que l'établissement prend l'élève en charge",
                    "A guardian does not say that the school looks after the pupil"),
            "GEPI, sous_responsabilite_etablissement",
            reasoning -> reasoning.by().capacity() == Capacity.RESPONSABLE
                    && reasoning.motifs().is(Optional.of(reasoning.motif()), MotifFlag.SOUS_RESPONSABILITE),
            reasoning -> new MotifOfTheSchool(reasoning.motif()));

    public static final Rule<Entering> NOT_TOO_LONG = refusing(
            "VS-ABS-19",
            Label.of(
                    "Un responsable déclare quelques jours ; au-delà, l'établissement saisit",
                    "A guardian declares some days; the school enters more"),
            "The school's own bound: no text has one",
            entering -> entering.entry().by().capacity() == Capacity.RESPONSABLE
                    && days(entering.entry()) > entering.policy().declaredDays(),
            entering ->
                    new TooManyDays(days(entering.entry()), entering.policy().declaredDays()));

    public static final Rule<Settling> OWN_AND_UNDECIDED = refusing(
            "VS-ABS-20",
            Label.of(
                    "Un responsable reprend sa propre déclaration, tant que rien n'est décidé",
                    "A guardian takes back a declaration of his own, as long as nothing is decided"),
            "OPEN-ENT, statement_absence: treated_at",
            settling -> !settling.by().capacity().overrules() && !isOwnAndUndecided(settling),
            settling -> new AbsenceRules.NotForThem(settling.by().capacity().label()));

    private GuardianRules() {}

    private static long days(Enter entry) {
        return entry.periods().stream().flatMap(Period::days).distinct().count();
    }

    private static boolean isOwnAndUndecided(Settling settling) {
        var settlement = settling.part().settlement();
        return settling.part().enteredBy().equals(settling.by())
                && settling.part().origin().source() == Source.RESPONSABLE
                && settlement != Settlement.REGULARISEE
                && settlement != Settlement.REFUSEE;
    }

    /** The motif says that the school looks after the pupil. */
    public record MotifOfTheSchool(MotifCode motif) implements Reason {
        @Override
        public String code() {
            return "absence.motif-of-the-school";
        }
    }

    /** More days than a guardian declares. */
    public record TooManyDays(long days, int most) implements Reason {
        @Override
        public String code() {
            return "absence.too-many-days";
        }
    }
}
