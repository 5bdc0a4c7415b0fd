package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.RubriqueJson;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rubrique.BatchInterrupted;
import org.ent4j.catalogue.rubrique.FormerGroup;
import org.ent4j.catalogue.rubrique.RestorationFate;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueId;
import org.ent4j.catalogue.rubrique.RubriqueKind;
import org.ent4j.catalogue.rubrique.RubriquePlace;
import org.ent4j.catalogue.rubrique.RubriquePolicy;
import org.ent4j.catalogue.rubrique.RubriqueState;
import org.ent4j.catalogue.rubrique.RubriqueTool;
import org.ent4j.catalogue.rubrique.ToolRights;
import org.ent4j.catalogue.rubrique.Visibility;
import org.ent4j.catalogue.rubrique.YearFate;
import org.ent4j.catalogue.rubrique.YearLine;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.RubriqueHost;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.Profil;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RubriquesTest {

    private static final Scope SCHOOL = Scope.school(new StructureId("0570001A"));
    private static final PersonId ADMIN = new PersonId("admin");
    private static final PersonId RUIZ = new PersonId("ruiz");
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final Instant JUNE = Instant.parse("2027-06-15T08:00:00Z");
    private static final Instant AUGUST = Instant.parse("2027-08-20T08:00:00Z");
    private static final Instant YEAR_LATER = Instant.parse("2028-08-20T08:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2028-08-22T08:00:00Z");

    private static final RubriqueHost HOST = new RubriqueHost() {
        @Override
        public boolean hasService(Scope school, String service) {
            return Set.of("clubs", "classes").contains(service);
        }

        @Override
        public boolean isOfSchool(Scope school, PersonId who) {
            return Set.of("ruiz", "lea", "tom").contains(who.value());
        }

        @Override
        public Optional<PersonId> person(Scope school, String asWritten) {
            return Optional.of(new PersonId(asWritten)).filter(each -> isOfSchool(school, each));
        }
    };

    static Stream<Shelf<Rubrique>> stores() {
        var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";
        return Stream.of(
                memory(),
                JooqCatalogue.on(JdbcConnectionPool.create(url, "sa", ""))
                        .migrate()
                        .shelf(Rubrique.FILING, RubriqueJson.text()));
    }

    private static Shelf<Rubrique> memory() {
        return new InMemoryShelf<>(Rubrique.FILING, new InMemoryTraces());
    }

    private static Rubriques rubriques(Shelf<Rubrique> shelf) {
        return Rubriques.of(
                shelf,
                (who, task, where) -> who.equals(ADMIN),
                HOST,
                RubriquePolicy.usual(),
                ZoneId.of("Europe/Paris"));
    }

    private static RubriqueId id(String id) {
        return new RubriqueId(id);
    }

    private static Rubrique one(String id, RubriqueKind kind, RubriquePlace place) {
        return Rubrique.builder()
                .id(id(id))
                .scope(SCHOOL)
                .label("Rubrique " + id)
                .kind(kind)
                .place(place)
                .build();
    }

    private static FormerGroup group(String id, String owner, String... members) {
        return new FormerGroup(id, "Groupe " + id, owner, List.of(members), SourceLocation.of("g.csv", 2));
    }

    /** A class with a part that is to stay, and a club of the year. */
    private static Rubriques withAYear(Shelf<Rubrique> shelf) {
        var rubriques = rubriques(shelf);
        for (var each : List.of(
                one("6a", RubriqueKind.OF_A_CLASS, RubriquePlace.inService("classes")),
                one("sortie", RubriqueKind.TEMPORARY, RubriquePlace.under(id("6a"))),
                one("methodes", RubriqueKind.PERMANENT, RubriquePlace.under(id("sortie"))),
                one("cdi", RubriqueKind.PERMANENT, RubriquePlace.inService("clubs")))) {
            assertThat(rubriques.make(ADMIN, JUNE, each).isRight())
                    .as(each.label())
                    .isTrue();
        }
        return rubriques;
    }

    private static RubriqueState state(Rubriques rubriques, String id) {
        return rubriques.find(id(id)).orElseThrow().value().state();
    }

    private static long seen(Rubriques rubriques, String id) {
        return rubriques.find(id(id)).orElseThrow().version();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void old_groups_come_back_for_administrators_alone_and_only_once(Shelf<Rubrique> shelf) {
        var rubriques = rubriques(shelf);
        var groups = List.of(group("G1", "ruiz", "lea", "parti"), group("G2", "parti"));
        var plan = rubriques.plan(SCHOOL, groups);

        assertThat(plan.lines())
                .extracting(line -> line.fate())
                .containsExactly(RestorationFate.NEW, RestorationFate.WITHOUT_MANAGER);
        assertThat(plan.lines().get(0).unknown()).containsExactly("parti");
        assertThat(rubriques.tree(SCHOOL).all()).isEmpty();
        assertThat(rubriques.apply(ADMIN, JUNE, plan).done()).hasSize(2);
        var restored = rubriques.find(id("groupe-G1")).orElseThrow().value();
        assertThat(restored.visibility()).isEqualTo(new Visibility.AdministratorsOnly());
        assertThat(restored.managers()).containsExactly(RUIZ);
        assertThat(restored.members()).containsExactly(new PersonId("lea"));

        assertThat(rubriques.apply(ADMIN, JUNE, rubriques.plan(SCHOOL, groups)).done())
                .isEmpty();
        assertThat(rubriques.apply(ADMIN, JUNE, plan).left())
                .extracting(each -> each.why().rules())
                .containsExactly(List.of("CAT-RUB-15"), List.of("CAT-RUB-15"));
        var moved = rubriques
                .move(ADMIN, JUNE, id("groupe-G1"), 1, RubriquePlace.inService("clubs"))
                .get();
        assertThat(moved.value().place().service()).contains("clubs");
    }

    @Test
    void an_import_that_stops_in_the_middle_says_how_far_it_came_and_goes_on_when_it_is_done_again() {
        var groups = List.of(named("G1", "Échecs"), named("G2", "Échecs"), named("G3", "Chorale"));
        var shelf = new FailingShelf<>(memory(), 2);
        var rubriques = rubriques(shelf);
        var plan = rubriques.plan(SCHOOL, groups);

        assertThatThrownBy(() -> rubriques.apply(ADMIN, JUNE, plan))
                .isInstanceOfSatisfying(BatchInterrupted.class, stopped -> {
                    assertThat(stopped.before().done()).extracting(Rubrique::id).containsExactly(id("groupe-G1"));
                    assertThat(stopped.stoppedAt()).isEqualTo(id("groupe-G2"));
                    assertThat(stopped.all()).isEqualTo(3);
                });
        var rest = rubriques.apply(ADMIN, JUNE, rubriques.plan(SCHOOL, groups));
        assertThat(rest.left()).isEmpty();
        assertThat(rest.done()).extracting(Rubrique::id).containsExactly(id("groupe-G2"), id("groupe-G3"));
    }

    private static FormerGroup named(String id, String name) {
        return new FormerGroup(id, name, "ruiz", List.of(), SourceLocation.of("g.csv", 2));
    }

    @Test
    void a_year_that_stops_in_the_middle_is_ended_and_taken_back_by_doing_it_again() {
        var before = List.copyOf(withAYear(memory()).tree(SCHOOL).inOrder());
        for (var failing = 1; failing <= 3; failing++) {
            var shelf = memory();
            withAYear(shelf);
            var broken = rubriques(new FailingShelf<>(shelf, failing));
            assertThatThrownBy(() -> broken.apply(ADMIN, AUGUST, broken.plan(SCHOOL, YEAR)))
                    .isInstanceOf(BatchInterrupted.class)
                    .hasMessageContaining("of 3");
            assertThat(broken.apply(ADMIN, AUGUST, broken.plan(SCHOOL, YEAR))
                            .get()
                            .left())
                    .isEmpty();
            assertThat(state(broken, "sortie")).isEqualTo(RubriqueState.IN_BIN);

            var taking = rubriques(new FailingShelf<>(shelf, failing));
            assertThatThrownBy(() -> taking.undo(ADMIN, AUGUST, SCHOOL, YEAR)).isInstanceOf(BatchInterrupted.class);
            assertThat(taking.undo(ADMIN, AUGUST, SCHOOL, YEAR).left()).isEmpty();
            assertThat(taking.tree(SCHOOL).inOrder()).isEqualTo(before);
        }
    }

    @Test
    void what_stands_in_a_service_that_is_gone_can_still_be_named() {
        var shelf = memory();
        withAYear(shelf);
        var kept = shelf.find("cdi").orElseThrow();
        var there = kept.value().withPlace(RubriquePlace.inService("disparu"));
        shelf.put(there, 1, new Trace(JUNE, ADMIN, SCHOOL, "moved", "rubrique", "cdi"))
                .get();

        assertThat(rubriques(shelf).rename(ADMIN, JUNE, id("cdi"), 2, "Le CDI").isRight())
                .isTrue();
        assertThat(rubriques(shelf)
                        .move(ADMIN, JUNE, id("cdi"), 3, RubriquePlace.inService("disparu"))
                        .getLeft()
                        .rules())
                .containsExactly("CAT-RUB-06");
    }

    @Test
    void one_for_everybody_has_somebody_in_charge() {
        var rubriques = withAYear(memory());

        assertThat(rules(rubriques.show(ADMIN, JUNE, id("cdi"), 1, new Visibility.Everybody())))
                .containsExactly("CAT-RUB-10");
        rubriques.enrol(ADMIN, JUNE, id("cdi"), 1, RUIZ).get();
        assertThat(rubriques
                        .show(RUIZ, JUNE, id("cdi"), 2, new Visibility.Everybody())
                        .getLeft())
                .isInstanceOf(NotEntrusted.class);
        var open = rubriques
                .show(ADMIN, JUNE, id("cdi"), 2, new Visibility.Everybody())
                .get()
                .value();
        assertThat(RubriqueJson.text().read(RubriqueJson.text().write(open))).isEqualTo(open);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void the_end_of_a_year_is_looked_at_done_and_taken_back(Shelf<Rubrique> shelf) {
        var rubriques = withAYear(shelf);
        var before = List.copyOf(rubriques.tree(SCHOOL).inOrder());
        var plan = rubriques.plan(SCHOOL, YEAR);

        assertThat(plan.toSort()).extracting(YearLine::id).containsExactly(id("sortie"));
        assertThat(rubriques.apply(ADMIN, JUNE, plan).getLeft().rules()).containsExactly("CAT-RUB-13");
        var outcome = rubriques.apply(ADMIN, AUGUST, plan).get();
        assertThat(outcome.left()).isEmpty();
        assertThat(state(rubriques, "6a")).isEqualTo(RubriqueState.IN_BIN);
        assertThat(state(rubriques, "sortie")).isEqualTo(RubriqueState.IN_BIN);
        assertThat(rubriques.find(id("methodes")).orElseThrow().value().place())
                .isEqualTo(RubriquePlace.inService("classes"));
        assertThat(rubriques.apply(ADMIN, AUGUST, plan).get().left())
                .hasSize(3)
                .allMatch(each -> each.why() instanceof Superseded);
        assertThat(rubriques
                        .apply(ADMIN, AUGUST, rubriques.plan(SCHOOL, YEAR))
                        .get()
                        .done())
                .isEmpty();

        var undone = rubriques.undo(ADMIN, AUGUST, SCHOOL, YEAR);
        assertThat(undone.left()).isEmpty();
        assertThat(rubriques.tree(SCHOOL).inOrder()).isEqualTo(before);
    }

    @Test
    void what_has_changed_since_the_plan_is_left_and_told() {
        var rubriques = withAYear(memory());
        var plan = rubriques.plan(SCHOOL, YEAR);
        rubriques.sort(ADMIN, JUNE, id("sortie"), 1, RubriqueKind.PERMANENT).get();

        var outcome = rubriques.apply(ADMIN, AUGUST, plan).get();

        assertThat(outcome.left()).extracting(each -> each.rubrique()).containsExactly(id("sortie"));
        assertThat(state(rubriques, "sortie")).isEqualTo(RubriqueState.ACTIVE);
        assertThat(plan.of(YearFate.KEPT)).extracting(YearLine::id).containsExactly(id("cdi"));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void the_corbeille_keeps_a_year_and_its_manager_restores(Shelf<Rubrique> shelf) {
        var rubriques = withAYear(shelf);
        rubriques.enrol(ADMIN, JUNE, id("6a"), 1, RUIZ).get();
        rubriques.apply(ADMIN, AUGUST, rubriques.plan(SCHOOL, YEAR)).get();

        assertThat(rubriques.restore(new PersonId("lea"), AUGUST, id("6a"), 3).getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(rubriques.restore(RUIZ, TOO_LATE, id("6a"), 3).getLeft().rules())
                .containsExactly("CAT-RUB-11");
        assertThat(rubriques.overdue(SCHOOL, YEAR_LATER)).isEmpty();
        assertThat(rubriques
                        .restore(RUIZ, YEAR_LATER, id("6a"), 3)
                        .get()
                        .value()
                        .isActive())
                .isTrue();
        assertThat(rubriques.overdue(SCHOOL, TOO_LATE))
                .extracting(kept -> kept.value().id())
                .containsExactly(id("sortie"));
        assertThat(rubriques.purge(ADMIN, TOO_LATE, SCHOOL).done())
                .extracting(Rubrique::id)
                .containsExactly(id("sortie"));
        assertThat(rubriques.find(id("sortie"))).isEmpty();
        assertThat(shelf.versions("sortie")).isEmpty();
        assertThat(rubriques
                        .make(ADMIN, TOO_LATE, one("sortie", RubriqueKind.TEMPORARY, RubriquePlace.NOWHERE))
                        .getLeft()
                        .rules())
                .containsExactly("CAT-RUB-15");
    }

    @Test
    void what_comes_back_without_its_parent_comes_to_what_is_above() {
        var rubriques = withAYear(memory());
        rubriques.discard(ADMIN, JUNE, id("methodes"), 1).get();
        rubriques.discard(ADMIN, JUNE, id("sortie"), 1).get();

        var back = rubriques.restore(ADMIN, JUNE, id("methodes"), 2).get().value();

        assertThat(back.place()).isEqualTo(RubriquePlace.under(id("6a")));
        assertThat(rubriques.discard(ADMIN, JUNE, id("6a"), 1).getLeft().rules())
                .containsExactly("CAT-RUB-14");
    }

    @Test
    void each_rule_refuses_what_it_is_for() {
        var rubriques = withAYear(memory());
        var rights = new ToolRights(Set.of(), Set.of(Profil.ELEVE), Set.of());

        assertThat(rules(rubriques.rename(ADMIN, JUNE, id("cdi"), 1, " "))).containsExactly("CAT-RUB-01");
        assertThat(rules(rubriques.rename(ADMIN, JUNE, id("cdi"), 1, "x".repeat(121))))
                .containsExactly("CAT-RUB-02");
        assertThat(rules(rubriques.move(ADMIN, JUNE, id("6a"), 1, RubriquePlace.under(id("methodes")))))
                .containsExactly("CAT-RUB-03");
        assertThat(rules(rubriques.move(ADMIN, JUNE, id("6a"), 1, RubriquePlace.under(id("nulle")))))
                .containsExactly("CAT-RUB-04");
        assertThat(rules(rubriques.move(ADMIN, JUNE, id("6a"), 1, RubriquePlace.inService("nul"))))
                .containsExactly("CAT-RUB-06");
        assertThat(rules(rubriques.make(
                        ADMIN,
                        JUNE,
                        one("b", RubriqueKind.PERMANENT, RubriquePlace.inService("clubs"))
                                .withLabel("RUBRIQUE CDI"))))
                .containsExactly("CAT-RUB-07");
        assertThat(rules(rubriques.enrol(ADMIN, JUNE, id("6a"), 1, new PersonId("parti"))))
                .containsExactly("CAT-RUB-08");
        assertThat(rules(rubriques.activate(ADMIN, JUNE, id("6a"), 1, RubriqueTool.FORUM, rights)))
                .containsExactly("CAT-RUB-09");
        assertThat(rules(rubriques.show(ADMIN, JUNE, id("6a"), 1, new Visibility.Population("eleves"))))
                .containsExactly("CAT-RUB-10");
        rubriques
                .make(ADMIN, JUNE, one("n4", RubriqueKind.PERMANENT, RubriquePlace.under(id("methodes"))))
                .get();
        rubriques
                .make(ADMIN, JUNE, one("n5", RubriqueKind.PERMANENT, RubriquePlace.under(id("n4"))))
                .get();
        rubriques
                .make(ADMIN, JUNE, one("n6", RubriqueKind.PERMANENT, RubriquePlace.under(id("n5"))))
                .get();
        assertThat(rules(rubriques.make(ADMIN, JUNE, one("n7", RubriqueKind.PERMANENT, RubriquePlace.under(id("n6"))))))
                .containsExactly("CAT-RUB-05");
    }

    private static List<String> rules(Either<Refusal, ?> refused) {
        return refused.getLeft().rules();
    }

    @Test
    void a_manager_sets_up_his_own_and_the_last_one_stays() {
        var rubriques = withAYear(memory());
        rubriques.enrol(ADMIN, JUNE, id("cdi"), 1, RUIZ).get();
        var rights = new ToolRights(Set.of(Profil.ELEVE), Set.of(Profil.ELEVE), Set.of());

        assertThat(rubriques
                        .show(RUIZ, JUNE, id("cdi"), 2, new Visibility.MembersOnly())
                        .isRight())
                .isTrue();
        assertThat(rubriques
                        .activate(RUIZ, JUNE, id("cdi"), 3, RubriqueTool.BLOG, rights)
                        .get()
                        .value()
                        .tools())
                .containsKey(RubriqueTool.BLOG);
        assertThat(rubriques
                        .deactivate(RUIZ, JUNE, id("cdi"), 4, RubriqueTool.BLOG)
                        .get()
                        .value()
                        .tools())
                .isEmpty();
        assertThat(rubriques.dismiss(ADMIN, JUNE, id("cdi"), 5, RUIZ).getLeft().rules())
                .containsExactly("CAT-RUB-10");
        assertThat(rubriques
                        .move(RUIZ, JUNE, id("cdi"), 5, RubriquePlace.NOWHERE)
                        .getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(rubriques
                        .show(RUIZ, JUNE, id("6a"), 1, new Visibility.MembersOnly())
                        .getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(seen(rubriques, "cdi")).isEqualTo(5);
    }

    @Test
    void a_bin_entry_lasts_a_year() {
        var rubriques = withAYear(memory());

        var bin = rubriques
                .discard(ADMIN, AUGUST, id("cdi"), 1)
                .get()
                .value()
                .bin()
                .orElseThrow();

        assertThat(bin.since()).isEqualTo(LocalDate.of(2027, 8, 20));
        assertThat(bin.until()).isEqualTo(LocalDate.of(2028, 8, 20));
    }
}
