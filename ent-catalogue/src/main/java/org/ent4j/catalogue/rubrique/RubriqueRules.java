package org.ent4j.catalogue.rubrique;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.LabelKey;

/** What is asked of rubriques: all of it, on this page. Which moves they have says the table. */
public final class RubriqueRules {

    private static final String GUIDES =
            "Skolengo, « Prepare your data for a smooth start to the new school year with ENT », 2023: class and temporary"
                    + " rubriques are archived for one year by default; to be confirmed with the host";
    private static final String DECK =
            "Formation des administrateurs ENT, 2018: « Réaffecter les anciens groupes de travail »";
    private static final String A_TREE = "ours: a tree of rubriques stays one";
    private static final String FOUND = "ours: people find a rubrique by its label; the number is to be confirmed";
    private static final String NEED_TO_KNOW =
            "Arrêté of 30 November 2006 (ENT), article 4: each in the limits of the need to know";
    private static final String IN_CHARGE = "ours: somebody answers for what others see";

    /** A rubrique is to stand somewhere. */
    record Placing(
            Rubrique rubrique, RubriquePlace to, RubriqueTree tree, boolean serviceIsThere, RubriquePolicy policy) {

        private Optional<Rubrique> parent() {
            return to.parent().flatMap(tree::find).filter(each -> each.scope().equals(rubrique.scope()));
        }

        private boolean isBelowItself() {
            return to.parent()
                    .filter(id -> id.equals(rubrique.id())
                            || tree.above(id).stream()
                                    .anyMatch(each -> each.id().equals(rubrique.id())))
                    .isPresent();
        }

        private int levels() {
            var above = to.parent().map(id -> tree.above(id).size() + 1).orElse(0);
            return above + tree.height(rubrique.id());
        }

        private boolean isTaken() {
            var key = LabelKey.of(rubrique.label());
            return tree.all().stream()
                    .filter(each -> each.isActive() && !each.id().equals(rubrique.id()))
                    .filter(each -> each.place().equals(to) && !to.equals(RubriquePlace.NOWHERE))
                    .anyMatch(
                            each -> !key.isEmpty() && LabelKey.of(each.label()).equals(key));
        }
    }

    /** A label is given. */
    record Naming(String label, RubriquePolicy policy) {}

    /** Somebody becomes a Gestionnaire. */
    record Enrolling(PersonId who, boolean isOfSchool) {}

    /** A rubrique as it would be. */
    record Becoming(Rubrique rubrique) {

        private Optional<RubriqueTool> incoherent() {
            return rubrique.tools().entrySet().stream()
                    .filter(each -> !each.getValue().isCoherent())
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        private boolean isOpenWithoutManager() {
            return !(rubrique.visibility() instanceof Visibility.AdministratorsOnly)
                    && rubrique.managers().isEmpty();
        }
    }

    /** Something in the corbeille is wanted, or is to go. */
    record Binned(BinEntry bin, LocalDate day) {}

    /** A year is to be archived. */
    record Ending(SchoolYear year, LocalDate day, RubriquePolicy policy) {}

    /** A rubrique is to go. */
    record Leaving(Rubrique rubrique, RubriqueTree tree) {

        private List<String> below() {
            return tree.children(rubrique.id()).stream()
                    .filter(Rubrique::isActive)
                    .map(Rubrique::label)
                    .toList();
        }
    }

    /** One is to be made. */
    record Making(RubriqueId id, boolean wasThere) {}

    public static final Rule<Naming> WITH_A_LABEL = refusing(
            "CAT-RUB-01",
            Label.of("Une rubrique a un nom", "A rubrique has a label"),
            FOUND,
            naming -> naming.label().isBlank(),
            naming -> new RubriqueReason.NoLabel());
    public static final Rule<Naming> A_SHORT_LABEL = refusing(
            "CAT-RUB-02",
            Label.of("Le nom est court", "The label is short"),
            FOUND,
            naming -> naming.label().length() > naming.policy().label(),
            naming -> new RubriqueReason.LabelTooLong(
                    naming.label().length(), naming.policy().label()));
    public static final Rule<Placing> NOT_BELOW_ITSELF = refusing(
            "CAT-RUB-03",
            Label.of("Une rubrique n'est pas dans elle-même", "No rubrique is in itself"),
            A_TREE,
            Placing::isBelowItself,
            placing -> new RubriqueReason.BelowItself(
                    placing.rubrique().id().value(),
                    placing.to().parent().orElseThrow().value()));
    public static final Rule<Placing> BELOW_ONE_THAT_IS_THERE = refusing(
            "CAT-RUB-04",
            Label.of(
                    "Le parent est une rubrique active de l'établissement",
                    "The parent is an active one of the school"),
            A_TREE,
            placing -> placing.to().parent().isPresent()
                    && placing.parent().filter(Rubrique::isActive).isEmpty(),
            placing -> new RubriqueReason.NoSuchParent(
                    placing.to().parent().orElseThrow().value()));
    public static final Rule<Placing> NOT_TOO_DEEP = refusing(
            "CAT-RUB-05",
            Label.of("Les niveaux sont peu nombreux", "There are few levels"),
            FOUND,
            placing -> placing.levels() > placing.policy().depth(),
            placing -> new RubriqueReason.TooDeep(
                    placing.levels(), placing.policy().depth()));
    public static final Rule<Placing> IN_A_SERVICE_THAT_IS_THERE = refusing(
            "CAT-RUB-06",
            Label.of("Le service existe", "The service is there"),
            DECK,
            placing -> placing.to().service().isPresent() && !placing.serviceIsThere(),
            placing -> new RubriqueReason.NoSuchService(placing.to().service().orElseThrow()));
    public static final Rule<Placing> LABELS_APART = refusing(
            "CAT-RUB-07",
            Label.of("Deux rubriques d'un même endroit ont des noms différents", "Two of one place differ by label"),
            FOUND,
            Placing::isTaken,
            placing -> new RubriqueReason.LabelTaken(placing.rubrique().label()));
    public static final Rule<Enrolling> MANAGERS_OF_THE_SCHOOL = refusing(
            "CAT-RUB-08",
            Label.of("Un gestionnaire est de l'établissement", "A Gestionnaire is of the school"),
            NEED_TO_KNOW,
            enrolling -> !enrolling.isOfSchool(),
            enrolling -> new RubriqueReason.NotOfSchool(List.of(enrolling.who().value())));
    public static final Rule<Becoming> WRITERS_READ = refusing(
            "CAT-RUB-09",
            Label.of("Qui écrit ou modère lit", "Whoever writes or moderates reads"),
            "ours: nobody writes without reading",
            becoming -> becoming.incoherent().isPresent(),
            becoming -> new RubriqueReason.RightsWithoutReading(
                    becoming.incoherent().orElseThrow().label()));
    public static final Rule<Becoming> SOMEBODY_IN_CHARGE = refusing(
            "CAT-RUB-10",
            Label.of("Une rubrique ouverte a un gestionnaire", "A rubrique that is open has a Gestionnaire"),
            IN_CHARGE,
            Becoming::isOpenWithoutManager,
            becoming -> new RubriqueReason.NobodyInCharge());
    public static final Rule<Binned> RESTORED_IN_TIME = refusing(
            "CAT-RUB-11",
            Label.of("On restaure tant que la corbeille garde", "It is restored while the corbeille keeps it"),
            GUIDES,
            binned -> binned.bin().isOver(binned.day()),
            binned -> new RubriqueReason.TooLateToRestore(binned.bin().until()));
    public static final Rule<Binned> NOT_PURGED_EARLY = refusing(
            "CAT-RUB-12",
            Label.of("On ne purge pas avant terme", "Nothing is purged before its time"),
            GUIDES,
            binned -> !binned.bin().isOver(binned.day()),
            binned -> new RubriqueReason.NotYetPurged(binned.bin().until()));
    public static final Rule<Ending> WHEN_THE_YEAR_ENDS = refusing(
            "CAT-RUB-13",
            Label.of("Une année s'archive à sa fin", "A year is archived at its end"),
            GUIDES,
            ending -> ending.day().isBefore(ending.policy().firstDay(ending.year())),
            ending -> new RubriqueReason.YearNotOver(
                    ending.year().toString(), ending.policy().firstDay(ending.year())));
    public static final Rule<Leaving> EMPTY_FIRST = refusing(
            "CAT-RUB-14",
            Label.of("On supprime une rubrique vide de rubriques", "A rubrique that is discarded holds no other"),
            A_TREE,
            leaving -> !leaving.below().isEmpty(),
            leaving -> new RubriqueReason.NotEmpty(leaving.below()));
    public static final Rule<Making> A_NEW_ONE = refusing(
            "CAT-RUB-15",
            Label.of("Une rubrique ne se crée qu'une fois", "A rubrique is made once"),
            "ours: an import that is repeated does nothing twice",
            Making::wasThere,
            making -> new RubriqueReason.ThereAlready(making.id().value()));

    static final List<Rule<Placing>> OF_PLACES =
            List.of(NOT_BELOW_ITSELF, BELOW_ONE_THAT_IS_THERE, NOT_TOO_DEEP, IN_A_SERVICE_THAT_IS_THERE, LABELS_APART);

    static final List<Rule<Naming>> OF_LABELS = List.of(WITH_A_LABEL, A_SHORT_LABEL);

    static final List<Rule<Becoming>> OF_RUBRIQUES = List.of(WRITERS_READ, SOMEBODY_IN_CHARGE);

    private RubriqueRules() {}
}
