package org.ent4j.viescolaire.sanction;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;

/** What the law demands of a sanction when it is pronounced, its sursis apart: all of it, on this page. */
public final class PronouncingRules {

    private static final int LONGEST_EXCLUSION = 8;
    private static final int MOST_HOURS = 20;

    /** Somebody wants to pronounce it. */
    record Pronouncing(Sanction sanction, Authority authority, SanctionTerms terms, LocalDate day) {

        boolean isOf(Authority other) {
            return authority == other;
        }

        boolean isTheDefenceOver() {
            return sanction.notification()
                    .filter(told -> day.isAfter(told.answerUntil()))
                    .isPresent();
        }

        boolean isTheSitting() {
            return sanction.convocation()
                    .filter(called -> called.sitting().equals(day))
                    .isPresent();
        }
    }

    public static final Rule<Pronouncing> TEMPORARY_EXCLUSION_LASTS_AT_MOST_EIGHT_DAYS = refusing(
            "VS-SAN-20",
            Label.of(
                    "Une exclusion temporaire dure de un à huit jours",
                    "A temporary exclusion lasts from one to eight days"),
            Standing.uncertain(
                    "Code de l'éducation, R511-13 I 4° et 5° (doctrine.fr)", "circulaire 2014-059: which days count"),
            asked -> asked.terms().kind().isTemporaryExclusion()
                    ? !isWithin(asked.terms().days(), LONGEST_EXCLUSION)
                    : asked.terms().days() != 0,
            asked -> new WrongDays(asked.terms().days(), LONGEST_EXCLUSION));

    public static final Rule<Pronouncing> RESPONSABILISATION_TAKES_AT_MOST_TWENTY_HOURS = refusing(
            "VS-SAN-21",
            Label.of(
                    "Une mesure de responsabilisation dure au plus vingt heures",
                    "An accountability measure takes twenty hours at most"),
            "Code de l'éducation, R511-13 II (doctrine.fr)",
            asked -> asked.terms().kind() == SanctionKind.MESURE_DE_RESPONSABILISATION
                    ? !isWithin(asked.terms().hours(), MOST_HOURS)
                    : asked.terms().hours() != 0,
            asked -> new WrongHours(asked.terms().hours(), MOST_HOURS));

    public static final Rule<Pronouncing> ONLY_THE_CONSEIL_DE_DISCIPLINE_EXCLUDES_FOR_GOOD = refusing(
            "VS-SAN-22",
            Label.of(
                    "Seul le conseil de discipline exclut définitivement",
                    "Only the conseil de discipline excludes for good"),
            "Code de l'éducation, R511-14 (cabinet-piau.fr)",
            asked -> asked.terms().kind() == SanctionKind.EXCLUSION_DEFINITIVE
                    && !asked.isOf(Authority.CONSEIL_DE_DISCIPLINE),
            asked -> new NotTheirs(
                    asked.authority().label(), asked.terms().kind().label()));

    public static final Rule<Pronouncing> AFTER_THE_DEFENCE = refusing(
            "VS-SAN-23",
            Label.of(
                    "Le chef d'établissement se prononce après le délai de défense",
                    "The head decides after the days of the defence"),
            "Code de l'éducation, R421-10-1 (lexbase)",
            asked -> asked.isOf(Authority.CHEF_D_ETABLISSEMENT) && !asked.isTheDefenceOver(),
            asked -> new DefenceNotOver(asked.sanction()
                    .notification()
                    .map(Notification::answerUntil)
                    .orElse(asked.day())));

    public static final Rule<Pronouncing> AT_THE_SITTING = refusing(
            "VS-SAN-24",
            Label.of(
                    "Le conseil de discipline se prononce en séance",
                    "The conseil de discipline decides where it sits"),
            "Code de l'éducation, D511-31 et D511-35",
            asked -> asked.isOf(Authority.CONSEIL_DE_DISCIPLINE) && !asked.isTheSitting(),
            asked -> new NotSitting(asked.day()));

    public static final Rule<Pronouncing> OUTSIDE_SCHOOL_WITH_AGREEMENT = refusing(
            "VS-SAN-25",
            Label.of(
                    "Hors de l'établissement, la responsabilisation demande l'accord de l'élève et du représentant légal d'un mineur",
                    "Outside of the school it needs the agreement of the pupil and of the legal representative of a minor"),
            "Code de l'éducation, R511-13 II (doctrine.fr)",
            asked -> asked.terms().isOutsideSchool() && !asked.terms().isAgreed(),
            asked -> new NotAgreed());

    public static final Rule<Pronouncing> ALTERNATIVE_TO_A_TEMPORARY_EXCLUSION = refusing(
            "VS-SAN-26",
            Label.of(
                    "La responsabilisation se propose à la place d'une exclusion temporaire, vingt heures au plus",
                    "An accountability measure is offered instead of a temporary exclusion, twenty hours at most"),
            Standing.uncertain(
                    "Code de l'éducation, R511-13 III", "Légifrance, R511-13 III in force: its wording was not read"),
            asked -> asked.terms().alternativeHours().isPresent()
                    && !(asked.terms().kind().isTemporaryExclusion()
                            && isWithin(asked.terms().alternativeHours().getAsInt(), MOST_HOURS)),
            asked -> new NoAlternative(asked.terms().kind().label(), MOST_HOURS));

    private PronouncingRules() {}

    static List<Rule<Pronouncing>> all() {
        return List.of(
                TEMPORARY_EXCLUSION_LASTS_AT_MOST_EIGHT_DAYS,
                RESPONSABILISATION_TAKES_AT_MOST_TWENTY_HOURS,
                ONLY_THE_CONSEIL_DE_DISCIPLINE_EXCLUDES_FOR_GOOD,
                AFTER_THE_DEFENCE,
                AT_THE_SITTING,
                OUTSIDE_SCHOOL_WITH_AGREEMENT,
                ALTERNATIVE_TO_A_TEMPORARY_EXCLUSION);
    }

    private static boolean isWithin(int value, int most) {
        return value >= 1 && value <= most;
    }

    /** Only a temporary exclusion has days, and not so many. */
    public record WrongDays(int days, int atMost) implements Reason {
        @Override
        public String code() {
            return "sanction.wrong-days";
        }
    }

    /** Only an accountability measure has hours, and not so many. */
    public record WrongHours(int hours, int atMost) implements Reason {
        @Override
        public String code() {
            return "sanction.wrong-hours";
        }
    }

    /** That authority does not pronounce it. */
    public record NotTheirs(Label authority, Label kind) implements Reason {
        @Override
        public String code() {
            return "sanction.not-theirs";
        }
    }

    /** @param until the last day of the defence */
    public record DefenceNotOver(LocalDate until) implements Reason {
        @Override
        public String code() {
            return "sanction.defence-not-over";
        }
    }

    /** The conseil does not sit on that day. */
    public record NotSitting(LocalDate day) implements Reason {
        @Override
        public String code() {
            return "sanction.not-sitting";
        }
    }

    /** Somebody who has to agree has not. */
    public record NotAgreed() implements Reason {
        @Override
        public String code() {
            return "sanction.not-agreed";
        }
    }

    /** It is no alternative to that sanction, or has too many hours. */
    public record NoAlternative(Label kind, int atMost) implements Reason {
        @Override
        public String code() {
            return "sanction.no-alternative";
        }
    }
}
