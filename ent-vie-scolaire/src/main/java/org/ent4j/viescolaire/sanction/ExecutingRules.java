package org.ent4j.viescolaire.sanction;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.sanction.SanctionEvent.Revoked;

/** How a sanction is carried out, and how the file forgets it: all of it, on this page. */
public final class ExecutingRules {

    private static final String IN_FORCE = "Légifrance, R511-13 in force: its wording was not read";

    /** Somebody carries it out. */
    record Executing(Sanction sanction, Optional<DateRange> days, SanctionPolicy policy) {

        SanctionTerms terms() {
            return sanction.terms().orElseThrow();
        }

        /** The day of the decision, or of the revocation when it was suspended. */
        LocalDate decidedOn() {
            return sanction.revoked()
                    .map(Revoked::at)
                    .map(policy::day)
                    .orElseGet(() -> sanction.pronounced().orElseThrow().day());
        }
    }

    /** Somebody carries out the alternative. */
    record Choosing(SanctionTerms terms, boolean isAgreed) {}

    /** Somebody erases it. */
    record Erasing(Sanction sanction, ErasureGround ground, LocalDate day, ErasurePolicy policy) {

        boolean isFor(ErasureGround other) {
            return ground == other;
        }

        /** Whether its time is not over, or nobody knows when it is. */
        boolean isStillInFile() {
            return sanction.inFileUntil(policy).filter(day::isAfter).isEmpty();
        }
    }

    public static final Rule<Executing> AN_EXCLUSION_HAS_ITS_DAYS = refusing(
            "VS-SAN-40",
            Label.of(
                    "Une exclusion temporaire a ses dates, et elle seule",
                    "A temporary exclusion has its days, and nothing else has"),
            "Code de l'éducation, R511-13 I 4° et 5° (doctrine.fr)",
            asked -> asked.terms().kind().isTemporaryExclusion() != asked.days().isPresent(),
            asked -> new DaysAndKind(asked.terms().kind().label()));

    public static final Rule<Executing> NO_LONGER_THAN_PRONOUNCED = refusing(
            "VS-SAN-41",
            Label.of(
                    "L'exclusion suit la décision, ou la révocation du sursis, et ne dure pas plus que prononcé, tous les jours comptant",
                    "An exclusion follows the decision, or the revocation of the sursis, and lasts no longer than pronounced, every day counting"),
            Standing.uncertain(
                    "Code de l'éducation, R511-13 I 4° et 5°, R511-13-1 II (doctrine.fr)",
                    "circulaire 2014-059: which days count"),
            asked -> asked.days()
                    .filter(days ->
                            days.days() > asked.terms().days() || days.first().isBefore(asked.decidedOn()))
                    .isPresent(),
            asked -> new LongerThanPronounced(asked.decidedOn(), asked.terms().days()));

    public static final Rule<Choosing> THE_ALTERNATIVE_WAS_OFFERED = refusing(
            "VS-SAN-42",
            Label.of("La mesure alternative a été proposée", "The alternative was offered"),
            Standing.uncertain("Code de l'éducation, R511-13 III", IN_FORCE),
            asked -> asked.terms().alternativeHours().isEmpty(),
            asked -> new NotOffered());

    public static final Rule<Choosing> THE_ALTERNATIVE_IS_ACCEPTED = refusing(
            "VS-SAN-43",
            Label.of(
                    "L'élève, et le représentant légal d'un mineur, ont accepté la mesure alternative",
                    "The pupil, and the legal representative of a minor, have accepted the alternative"),
            Standing.uncertain("Code de l'éducation, R511-13 III", IN_FORCE),
            asked -> !asked.isAgreed(),
            asked -> new PronouncingRules.NotAgreed());

    public static final Rule<Erasing> ERASED_AFTER_ITS_TIME = refusing(
            "VS-SAN-44",
            Label.of(
                    "Une sanction quitte le dossier quand son temps est passé",
                    "A sanction leaves the file when its time is over"),
            Standing.uncertain("Code de l'éducation, R511-13 IV (ac-amiens.fr)", IN_FORCE),
            asked -> asked.isFor(ErasureGround.DUE) && asked.isStillInFile(),
            asked -> new StillInFile(
                    asked.sanction().recordedKind().orElseThrow().label(),
                    asked.sanction()
                            .inFileUntil(asked.policy())
                            .map(LocalDate::toString)
                            .orElse("?")));

    public static final Rule<Erasing> ERASED_ON_CHANGE_OF_SCHOOL = refusing(
            "VS-SAN-45",
            Label.of(
                    "À un changement d'établissement, seulement si l'établissement applique encore cette règle",
                    "On a change of school, only where the school still applies that rule"),
            Standing.uncertain("Code de l'éducation, R511-13 before 2019", IN_FORCE),
            asked -> asked.isFor(ErasureGround.CHANGE_OF_SCHOOL)
                    && (!asked.policy().onChangeOfSchool()
                            || asked.sanction()
                                    .recordedKind()
                                    .filter(SanctionKind.EXCLUSION_DEFINITIVE::equals)
                                    .isPresent()),
            asked -> new NotOnThatGround(asked.ground().label()));

    private ExecutingRules() {}

    static List<Rule<Executing>> ofExecution() {
        return List.of(AN_EXCLUSION_HAS_ITS_DAYS, NO_LONGER_THAN_PRONOUNCED);
    }

    static List<Rule<Choosing>> ofTheAlternative() {
        return List.of(THE_ALTERNATIVE_WAS_OFFERED, THE_ALTERNATIVE_IS_ACCEPTED);
    }

    static List<Rule<Erasing>> ofErasure() {
        return List.of(ERASED_AFTER_ITS_TIME, ERASED_ON_CHANGE_OF_SCHOOL);
    }

    /** Dates are missing, or there is nothing to date. */
    public record DaysAndKind(Label kind) implements Reason {
        @Override
        public String code() {
            return "sanction.days-and-kind";
        }
    }

    /** It would begin too early or last too long. */
    public record LongerThanPronounced(LocalDate from, int days) implements Reason {
        @Override
        public String code() {
            return "sanction.longer-than-pronounced";
        }
    }

    /** No alternative was offered. */
    public record NotOffered() implements Reason {
        @Override
        public String code() {
            return "sanction.not-offered";
        }
    }

    /** @param until the last day, "?" when none is known */
    public record StillInFile(Label kind, String until) implements Reason {
        @Override
        public String code() {
            return "sanction.still-in-file";
        }
    }

    /** That erases nothing here. */
    public record NotOnThatGround(Label ground) implements Reason {
        @Override
        public String code() {
            return "sanction.not-on-that-ground";
        }
    }
}
