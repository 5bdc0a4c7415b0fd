package org.ent4j.viescolaire.settings;

import static org.ent4j.viescolaire.settings.ListRules.of;
import static org.ent4j.viescolaire.settings.ListRules.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.markbook.MarkBookPolicy;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.settings.SettingsRules.Changing;

/** What is demanded of professeurs principaux, models of bulletins and the service: all of it, on this page. */
public final class ServiceRules {

    /** What the LSU takes. */
    private static final TextLengths LSU = new TextLengths(
            MarkBookPolicy.LSU_APPRECIATION, ConseilPolicy.LSU_SYNTHESIS, ConseilPolicy.LSU_VIE_SCOLAIRE);

    private static final int LEAST_SCALE = 1;
    private static final int MOST_SCALE = 1000;

    public static final Rule<Changing> IN_CHARGE_ONCE = of(
            ProfesseursPrincipaux.class,
            "VS-PAE-20",
            Label.of("On est une fois professeur principal d'une classe", "Somebody is in charge of a class once"),
            "Of two spans that meet nobody knows which one ends it",
            (all, changing) ->
                    all.twice().map(each -> new InChargeTwice(each.schoolClass().code(), each.person())));

    public static final Rule<Changing> IN_CHARGE_THIS_YEAR = of(
            ProfesseursPrincipaux.class,
            "VS-PAE-21",
            Label.of(
                    "Un professeur principal est nommé pour l'année scolaire",
                    "A professeur principal is named for the school year"),
            "Classes are of a school year; entries of years before may stay",
            (all, changing) -> outOfYear(all, changing).map(each -> notThisYear(each)));

    public static final Rule<Changing> MODELS_HAVE_LINES = of(
            BulletinModels.class,
            "VS-PAE-22",
            Label.of("Un modèle dit quelque chose des matières", "A model says something of the subjects"),
            "Arrêté of 31 December 2015, livret scolaire: appreciation and positionnement or average of each subject",
            (models, changing) -> models.withoutLines().map(model -> new NoLines(model.name())));

    public static final Rule<Changing> CLASSES_HAVE_A_MODEL = of(
            BulletinModels.class,
            "VS-PAE-23",
            Label.of("Une classe a un modèle de la liste", "A class has a model of the list"),
            "A model that classes have stays on the list",
            (models, changing) -> models.unknown().map(UnknownModel::new));

    public static final Rule<Changing> A_CLASS_HAS_ONE_MODEL = of(
            BulletinModels.class,
            "VS-PAE-24",
            Label.of("Une classe a un seul modèle", "A class has one model"),
            "Of two nobody knows which one is printed",
            (models, changing) -> models.twice().map(each -> new TwoModels(each.code())));

    public static final Rule<Changing> TEXTS_GO_TO_THE_LSU = of(
            ServiceSettings.class,
            "VS-PAE-25",
            Label.of("Le LSU prend les textes entiers", "The LSU takes the texts whole"),
            "LSU, Chaine600 and Chaine1000; a host's own defaults may be longer",
            (service, changing) -> when(!isTaken(service.longest(), changing), new LongerThanTaken(most(changing))));

    public static final Rule<Changing> WHAT_IS_WRITTEN_FITS = of(
            ServiceSettings.class,
            "VS-PAE-26",
            Label.of(
                    "Les textes déjà écrits tiennent dans leur longueur",
                    "Texts that were written keep to their length"),
            "A shorter limit would refuse what teachers have written",
            (service, changing) -> when(
                    !changing.used().longest().fitInto(service.longest()),
                    new ShorterThanWritten(changing.used().longest())));

    public static final Rule<Changing> THE_SCALE_STAYS = of(
            ServiceSettings.class,
            "VS-PAE-27",
            Label.of(
                    "Le barème des moyennes reste dès qu'une moyenne est fixée à la main",
                    "The scale of averages stays once an average was set by hand"),
            "A final average has no scale of its own",
            (service, changing) -> when(movesScale(service, changing), newScale(changing)));

    public static final Rule<Changing> STAFF_PUBLISH = of(
            ServiceSettings.class,
            "VS-PAE-28",
            Label.of("Du personnel publie les bulletins", "Staff publish bulletins"),
            "Without anybody nothing is ever published",
            (service, changing) -> when(
                    service.publishers().isEmpty()
                            || !service.publishers().stream().allMatch(Capacity::isStaff),
                    new NobodyPublishes()));

    public static final Rule<Changing> A_SCALE_OF_AVERAGES = of(
            ServiceSettings.class,
            "VS-PAE-29",
            Label.of(
                    "Le barème des moyennes est de %d à %d".formatted(LEAST_SCALE, MOST_SCALE),
                    "The scale of averages is %d to %d".formatted(LEAST_SCALE, MOST_SCALE)),
            "LSU, moyenne-eleve: eight characters; a longer number is a slip",
            (service, changing) -> when(
                    isNoScale(service.averages().outOf()),
                    new NoScale(service.averages().outOf(), LEAST_SCALE, MOST_SCALE)));

    private ServiceRules() {}

    static Stream<Rule<Changing>> all() {
        return Stream.of(
                IN_CHARGE_ONCE,
                IN_CHARGE_THIS_YEAR,
                MODELS_HAVE_LINES,
                CLASSES_HAVE_A_MODEL,
                A_CLASS_HAS_ONE_MODEL,
                TEXTS_GO_TO_THE_LSU,
                WHAT_IS_WRITTEN_FITS,
                THE_SCALE_STAYS,
                STAFF_PUBLISH,
                A_SCALE_OF_AVERAGES);
    }

    private static NotThisYear notThisYear(ProfesseurPrincipal named) {
        return new NotThisYear(
                named.schoolClass().code(), named.days().first(), named.days().last());
    }

    private static Optional<ProfesseurPrincipal> outOfYear(ProfesseursPrincipaux all, Changing changing) {
        var year = changing.used().year();
        var known = changing.before().set().changes(SettingKind.PROFESSEURS_PRINCIPAUX).stream()
                .flatMap(ServiceRules::named)
                .toList();
        return all.inCharge().stream()
                .filter(each -> !year.contains(each.days().first())
                        || !year.contains(each.days().last()))
                .filter(each -> !known.contains(each))
                .findFirst();
    }

    private static Stream<ProfesseurPrincipal> named(SettingsEvent change) {
        return change instanceof SettingsEvent.Changed changed
                        && changed.setting() instanceof ProfesseursPrincipaux named
                ? named.inCharge().stream()
                : Stream.empty();
    }

    private static boolean isTaken(TextLengths lengths, Changing changing) {
        return lengths.leaveRoom() && lengths.fitInto(most(changing));
    }

    private static TextLengths most(Changing changing) {
        return LSU.orLonger(changing.before().defaults().service().longest());
    }

    private static boolean movesScale(ServiceSettings service, Changing changing) {
        return changing.used().finalAverages() > 0
                && scale(changing).compareTo(service.averages().outOf()) != 0;
    }

    private static boolean isNoScale(BigDecimal outOf) {
        return outOf.compareTo(BigDecimal.valueOf(LEAST_SCALE)) < 0
                || outOf.compareTo(BigDecimal.valueOf(MOST_SCALE)) > 0;
    }

    private static BigDecimal scale(Changing changing) {
        return changing.before().service().averages().outOf();
    }

    private static AveragesOnTheScale newScale(Changing changing) {
        return new AveragesOnTheScale(changing.used().finalAverages(), scale(changing));
    }

    /** Two spans of the same person meet. */
    public record InChargeTwice(String schoolClass, PersonId person) implements Reason {
        @Override
        public String code() {
            return "settings.in-charge-twice";
        }
    }

    /** The days are of another year. */
    public record NotThisYear(String schoolClass, LocalDate first, LocalDate last) implements Reason {
        @Override
        public String code() {
            return "settings.not-this-year";
        }
    }

    /** It shows neither average nor positionnement nor appreciation. */
    public record NoLines(String model) implements Reason {
        @Override
        public String code() {
            return "settings.no-lines";
        }
    }

    /** The list has no such model. */
    public record UnknownModel(String model) implements Reason {
        @Override
        public String code() {
            return "settings.unknown-model";
        }
    }

    /** It has two. */
    public record TwoModels(String schoolClass) implements Reason {
        @Override
        public String code() {
            return "settings.two-models";
        }
    }

    /** @param most what is taken: appreciation, synthesis, vie scolaire */
    public record LongerThanTaken(TextLengths most) implements Reason {
        @Override
        public String code() {
            return "settings.longer-than-taken";
        }
    }

    /** @param longest what was written: appreciation, synthesis, vie scolaire */
    public record ShorterThanWritten(TextLengths longest) implements Reason {
        @Override
        public String code() {
            return "settings.shorter-than-written";
        }
    }

    /** @param count how many averages were set by hand */
    public record AveragesOnTheScale(int count, BigDecimal scale) implements Reason {
        @Override
        public String code() {
            return "settings.averages-on-the-scale";
        }
    }

    /** Nobody, or somebody who is not of the staff. */
    public record NobodyPublishes() implements Reason {
        @Override
        public String code() {
            return "settings.nobody-publishes";
        }
    }

    /** Averages are on no such scale. */
    public record NoScale(BigDecimal outOf, int least, int most) implements Reason {
        @Override
        public String code() {
            return "settings.no-scale";
        }
    }
}
