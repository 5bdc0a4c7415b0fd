package org.ent4j.viescolaire.sanction;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.sanction.SanctionCommand.Revoke;

/** When a sanction is suspended, for how long, and what revokes it: all of it, on this page. */
public final class SursisRules {

    private static final int LONGEST_EXCLUSION = 8;
    private static final int YEARS_AFTER_AN_EXCLUSION_FOR_GOOD = 2;

    /** Somebody wants to pronounce it with a sursis. */
    record Suspending(SanctionTerms terms, LocalDate day, ErasurePolicy erasure) {

        Optional<LocalDate> until() {
            return terms.sursis().flatMap(Sursis::until);
        }

        LocalDate earliest() {
            return SchoolYear.of(day).lastDay();
        }

        /** Nothing when the file keeps it without a known end. */
        Optional<LocalDate> latest() {
            return terms.kind() == SanctionKind.EXCLUSION_DEFINITIVE
                    ? new ErasureTerm(Optional.of(YEARS_AFTER_AN_EXCLUSION_FOR_GOOD), "").lastDay(day)
                    : erasure.lastDay(terms.kind(), day);
        }
    }

    /** Somebody wants to revoke it. */
    record Revoking(Sanction sanction, Revoke revoke, LocalDate today) {

        SanctionTerms terms() {
            return sanction.terms().orElseThrow();
        }

        LocalDate from() {
            return sanction.pronounced().orElseThrow().day();
        }

        LocalDate until() {
            return terms().sursis().flatMap(Sursis::until).orElseThrow();
        }

        /** The days out of both, when both are executed. */
        int daysOut() {
            return revoke.together()
                    .filter(other -> other.sursis().isEmpty() && other.daysOut() > 0)
                    .map(other -> other.daysOut() + terms().daysOut())
                    .orElse(0);
        }
    }

    public static final Rule<Suspending> FROM_THE_THIRD_SANCTION_ON = refusing(
            "VS-SAN-30",
            Label.of("Ni avertissement ni blâme ne reçoivent de sursis", "A warning or a reprimand is never suspended"),
            "Code de l'éducation, R511-13 I (doctrine.fr)",
            asked -> !asked.terms().kind().canBeSuspended(),
            asked -> new NoSursis(asked.terms().kind().label()));

    public static final Rule<Suspending> A_SURSIS_HAS_A_PERIOD = refusing(
            "VS-SAN-31",
            Label.of(
                    "Un sursis a une durée, fixée par qui le prononce",
                    "A sursis has a period, set by whoever pronounces it"),
            "Code de l'éducation, R511-13-1 I (doctrine.fr); TA Marseille 13-06-2023, 2204717",
            asked -> asked.until().isEmpty(),
            asked -> new NoPeriod());

    public static final Rule<Suspending> AT_LEAST_THE_SCHOOL_YEAR = refusing(
            "VS-SAN-32",
            Label.of(
                    "Le sursis court au moins jusqu'à la fin de l'année scolaire",
                    "A sursis runs until the end of the school year at least"),
            Standing.uncertain(
                    "Code de l'éducation, R511-13-1 I (doctrine.fr)",
                    "circulaire 2019-122: the day on which a school year ends, here 31 August"),
            asked -> asked.until().filter(asked.earliest()::isAfter).isPresent(),
            asked -> new SursisTooShort(asked.earliest()));

    public static final Rule<Suspending> AT_MOST_AS_LONG_AS_THE_FILE = refusing(
            "VS-SAN-33",
            Label.of(
                    "Le sursis ne dépasse pas l'inscription au dossier ; pour une exclusion définitive, la deuxième année scolaire suivante",
                    "A sursis ends with the entry in the file; of an exclusion for good with the second school year after"),
            "Code de l'éducation, R511-13-1 I (doctrine.fr)",
            asked -> asked.until()
                    .filter(until -> asked.latest().filter(until::isAfter).isPresent())
                    .isPresent(),
            asked -> new SursisTooLong(asked.latest().orElseThrow()));

    public static final Rule<Revoking> NEW_FACTS_IN_THE_PERIOD = refusing(
            "VS-SAN-34",
            Label.of(
                    "De nouveaux faits dans la durée du sursis le révoquent",
                    "New facts within the period of the sursis revoke it"),
            "Code de l'éducation, R511-13-1 II (doctrine.fr)",
            asked -> asked.revoke().factsOn().isBefore(asked.from())
                    || asked.revoke().factsOn().isAfter(asked.until()),
            asked -> new FactsOutOfPeriod(asked.revoke().factsOn(), asked.until()));

    public static final Rule<Revoking> NEW_FACTS_OF_ITS_LEVEL = refusing(
            "VS-SAN-35",
            Label.of(
                    "Ces faits peuvent entraîner une sanction d'un niveau égal ou supérieur",
                    "Those facts could bring a sanction of the same or a higher level"),
            "Code de l'éducation, R511-13-1 II (doctrine.fr)",
            asked -> asked.revoke().deserved().level() < asked.terms().kind().level(),
            asked -> new FactsTooLight(
                    asked.revoke().deserved().label(), asked.terms().kind().label()));

    public static final Rule<Revoking> ONLY_THE_CONSEIL_REVOKES_AN_EXCLUSION_FOR_GOOD = refusing(
            "VS-SAN-36",
            Label.of(
                    "Seul le conseil de discipline révoque le sursis d'une exclusion définitive",
                    "Only the conseil de discipline revokes the sursis of an exclusion for good"),
            "Code de l'éducation, R511-13-1 II (doctrine.fr)",
            asked -> asked.terms().kind() == SanctionKind.EXCLUSION_DEFINITIVE
                    && asked.revoke().authority() != Authority.CONSEIL_DE_DISCIPLINE,
            asked -> new PronouncingRules.NotTheirs(
                    asked.revoke().authority().label(), asked.terms().kind().label()));

    public static final Rule<Revoking> BOTH_TOGETHER_AT_MOST_EIGHT_DAYS = refusing(
            "VS-SAN-37",
            Label.of(
                    "Les deux sanctions exécutées ensemble n'excluent pas plus de huit jours",
                    "Both sanctions together exclude for eight days at most"),
            Standing.uncertain(
                    "Code de l'éducation, R511-13-1 III (doctrine.fr)",
                    "Légifrance: whether days out of class alone count too"),
            asked -> asked.daysOut() > LONGEST_EXCLUSION,
            asked -> new TogetherTooLong(asked.daysOut(), LONGEST_EXCLUSION));

    private SursisRules() {}

    static List<Rule<Suspending>> ofSuspension() {
        return List.of(
                FROM_THE_THIRD_SANCTION_ON,
                A_SURSIS_HAS_A_PERIOD,
                AT_LEAST_THE_SCHOOL_YEAR,
                AT_MOST_AS_LONG_AS_THE_FILE);
    }

    static List<Rule<Revoking>> ofRevocation() {
        return List.of(
                NEW_FACTS_IN_THE_PERIOD,
                ChronologyRules.FACTS_BY_NOW,
                NEW_FACTS_OF_ITS_LEVEL,
                ONLY_THE_CONSEIL_REVOKES_AN_EXCLUSION_FOR_GOOD,
                BOTH_TOGETHER_AT_MOST_EIGHT_DAYS);
    }

    /** That sanction is never suspended. */
    public record NoSursis(Label kind) implements Reason {
        @Override
        public String code() {
            return "sanction.no-sursis";
        }
    }

    /** Nothing says how long. */
    public record NoPeriod() implements Reason {
        @Override
        public String code() {
            return "sanction.no-period";
        }
    }

    /** @param earliest the first end that would do */
    public record SursisTooShort(LocalDate earliest) implements Reason {
        @Override
        public String code() {
            return "sanction.sursis-too-short";
        }
    }

    /** @param latest the last end that would do */
    public record SursisTooLong(LocalDate latest) implements Reason {
        @Override
        public String code() {
            return "sanction.sursis-too-long";
        }
    }

    /** The facts are not within the period. */
    public record FactsOutOfPeriod(LocalDate factsOn, LocalDate until) implements Reason {
        @Override
        public String code() {
            return "sanction.facts-out-of-period";
        }
    }

    /** The facts would bring less. */
    public record FactsTooLight(Label deserved, Label suspended) implements Reason {
        @Override
        public String code() {
            return "sanction.facts-too-light";
        }
    }

    /** Both together are too long. */
    public record TogetherTooLong(int days, int atMost) implements Reason {
        @Override
        public String code() {
            return "sanction.together-too-long";
        }
    }
}
