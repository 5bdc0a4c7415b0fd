package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.PronoteJson;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.pronote.CasAnswer;
import org.ent4j.catalogue.pronote.MadeUp;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.catalogue.pronote.identifiers.IdentifierBook;
import org.ent4j.catalogue.pronote.identifiers.MatchStatus;
import org.ent4j.catalogue.pronote.identifiers.PronoteAccount;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.catalogue.spi.Traces;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.rule.Reason;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PronoteConnectorTest {

    private static final PersonId ADMIN = MadeUp.ADMIN;
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final Set<Population> ALL = EnumSet.allOf(Population.class);

    /** A connector and where it keeps things. */
    record Bench(PronoteConnector connector, Traces traces) {

        static Bench of(
                Shelf<PronoteConnection> connections, Shelf<IdentifierBook> books, Traces traces, Rights rights) {
            return new Bench(PronoteConnector.of(MadeUp.directory(), connections, books, rights), traces);
        }

        List<String> actions() {
            return traces.list(Optional.empty(), Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), 100).stream()
                    .map(Trace::action)
                    .sorted()
                    .toList();
        }
    }

    private static Bench inMemory(Rights rights) {
        var traces = new InMemoryTraces();
        return Bench.of(
                new InMemoryShelf<>(PronoteConnection.FILING, traces),
                new InMemoryShelf<>(IdentifierBook.FILING, traces),
                traces,
                rights);
    }

    private static Bench onDatabase() {
        var database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        var catalogue = JooqCatalogue.on(database).migrate();
        return Bench.of(
                catalogue.shelf(PronoteConnection.FILING, PronoteJson.connections()),
                catalogue.shelf(IdentifierBook.FILING, PronoteJson.identifiers()),
                catalogue.traces(),
                Rights.open());
    }

    static Stream<Bench> benches() {
        return Stream.of(inMemory(Rights.open()), onDatabase());
    }

    private static PronoteAccount account(String login, String last, String first, String born) {
        return new PronoteAccount(
                SourceLocation.of("pronote.csv", 2),
                login,
                last,
                first,
                BirthDate.read(born),
                Optional.empty(),
                "",
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("benches")
    void a_cite_scolaire_is_connected_exported_and_its_marks_stay(Bench bench) {
        var connector = bench.connector();
        var settings = MadeUp.connection().addRegrouped(MadeUp.LYCEE).build();
        var first = connector.connect(ADMIN, MONDAY, settings, 0).get();

        var partly = connector.export(ADMIN, MONDAY, MadeUp.COLLEGE, EnumSet.of(Population.PUPILS), first.version());
        assertThat(partly.getLeft().rules()).containsExactly("CAT-PRO-10");

        var export = connector
                .export(ADMIN, MONDAY, MadeUp.COLLEGE, ALL, first.version())
                .get();
        assertThat(export.file().people()).hasSize(8);
        assertThat(export.file().date()).isEqualTo("2026-09-07T10:00:00");
        assertThat(connector
                        .lookAt(ADMIN, MadeUp.COLLEGE, LocalDate.of(2026, 9, 1))
                        .get())
                .isEmpty();

        var changed = connector.connect(ADMIN, MONDAY, settings, 2).get();
        assertThat(changed.value().lastComplete()).isPresent();
        assertThat(connector.connect(ADMIN, MONDAY, settings, 2).getLeft().reasons())
                .extracting(Reason::code)
                .containsExactly("keeping.superseded");
        assertThat(connector.disconnect(ADMIN, MONDAY, MadeUp.COLLEGE, 3).isRight())
                .isTrue();
        assertThat(bench.actions()).containsExactly("connected", "connected", "disconnected", "exported");
    }

    @ParameterizedTest
    @MethodSource("benches")
    void identifiers_are_planned_decided_applied_and_undone(Bench bench) {
        var connector = bench.connector();
        var zoe = account("z", "MARTIN", "Zoé", "2012-09-28");
        var file = List.of(zoe, account("z2", "MARTIN", "Zoé", "2012-09-28"));

        assertThat(connector.plan(ADMIN, MadeUp.COLLEGE, file, true).get().of(MatchStatus.CONFLICT))
                .hasSize(2);
        assertThat(connector
                        .apply(ADMIN, MONDAY, MadeUp.COLLEGE, file, true, 0)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-IDP-03");
        assertThat(connector.book(ADMIN, MadeUp.COLLEGE).get()).isEmpty();

        var decided = connector
                .decide(ADMIN, MONDAY, MadeUp.COLLEGE, file, Map.of("z2", Target.IGNORE), 0)
                .get();
        var applied = connector
                .apply(ADMIN, MONDAY, MadeUp.COLLEGE, file, true, decided.version())
                .get();
        assertThat(applied.book().map(kept -> kept.value().loginOf(new PersonId("e1"))))
                .contains(Optional.of("z"));

        var again =
                connector.apply(ADMIN, MONDAY, MadeUp.COLLEGE, file, true, 2).get();
        assertThat(again.book().map(Kept::version)).contains(2L);
        assertThat(connector
                        .apply(ADMIN, MONDAY, MadeUp.COLLEGE, List.of(zoe), false, 2)
                        .isRight())
                .isTrue();

        var undone = connector.undo(ADMIN, MONDAY, MadeUp.COLLEGE, 2).get();
        assertThat(undone.value().held()).isEmpty();
        assertThat(undone.value().decisions()).hasSize(1);
        assertThat(connector.undo(ADMIN, MONDAY, MadeUp.COLLEGE, 3).getLeft().rules())
                .containsExactly("CAT-IDP-06");
        assertThat(bench.actions()).containsExactly("decided", "imported", "undone");
    }

    @Test
    void what_cas_tells_of_somebody_is_what_the_settings_let_out() {
        var connector = inMemory(Rights.open()).connector();
        var zoe = new PersonId("e1");
        assertThat(connector.told(ADMIN, MadeUp.COLLEGE, zoe).isLeft()).isTrue();
        connector.connect(ADMIN, MONDAY, MadeUp.connection().build(), 0).get();

        assertThat(connector.told(ADMIN, MadeUp.COLLEGE, zoe).get())
                .isEqualTo(new CasAnswer("e1", Map.of("categories", "National_1")));
        assertThat(connector
                        .told(ADMIN, MadeUp.COLLEGE, new PersonId("nobody"))
                        .getLeft()
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("keeping.not-there");
    }

    @Test
    void the_first_import_is_complete_and_a_file_of_another_school_is_refused() {
        var connector = inMemory(Rights.open()).connector();
        var zoe = List.of(account("z", "MARTIN", "Zoé", "2012-09-28"));
        var others = Stream.iterate(1, each -> each + 1)
                .limit(20)
                .map(each -> account("x" + each, "KOWALCZYK" + "ABCDEFGHIJKLMNOPQRSTU".charAt(each), "Xw" + each, ""))
                .toList();

        assertThat(connector
                        .apply(ADMIN, MONDAY, MadeUp.COLLEGE, zoe, false, 0)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-IDP-01");
        assertThat(connector
                        .apply(ADMIN, MONDAY, MadeUp.COLLEGE, others, true, 0)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-IDP-02");
    }

    @Test
    void a_decision_is_about_somebody_and_something_that_is_there() {
        var connector = inMemory(Rights.open()).connector();
        var file = List.of(account("z", "MARTIN", "Zoé", "2012-09-28"));

        assertThat(connector
                        .decide(ADMIN, MONDAY, MadeUp.COLLEGE, file, Map.of("z", Target.to("e4")), 0)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-IDP-05");
        assertThat(connector
                        .decide(ADMIN, MONDAY, MadeUp.COLLEGE, file, Map.of("y", Target.IGNORE), 0)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-IDP-04");
    }

    @Test
    void who_is_not_entrusted_with_it_learns_and_changes_nothing() {
        var bench = inMemory((who, task, where) -> false);
        var connector = bench.connector();
        var zoe = List.of(account("z", "MARTIN", "Zoé", "2012-09-28"));

        assertThat(Stream.of(
                                connector.connection(ADMIN, MadeUp.COLLEGE),
                                connector.connect(
                                        ADMIN, MONDAY, MadeUp.connection().build(), 0),
                                connector.lookAt(ADMIN, MadeUp.COLLEGE, LocalDate.of(2026, 9, 1)),
                                connector.told(ADMIN, MadeUp.COLLEGE, new PersonId("e1")),
                                connector.plan(ADMIN, MadeUp.COLLEGE, zoe, true),
                                connector.apply(ADMIN, MONDAY, MadeUp.COLLEGE, zoe, true, 0),
                                connector.decide(ADMIN, MONDAY, MadeUp.COLLEGE, zoe, Map.of(), 0),
                                connector.undo(ADMIN, MONDAY, MadeUp.COLLEGE, 0),
                                connector.book(ADMIN, MadeUp.COLLEGE))
                        .map(answer -> answer.getLeft().reasons().get(0).code()))
                .allMatch("rights.not-entrusted"::equals);
        assertThat(bench.actions()).isEmpty();
    }

    @Test
    void who_is_entrusted_with_one_school_does_not_reach_the_people_of_another() {
        var bench = inMemory((who, task, where) -> where.equals(Scope.school(MadeUp.COLLEGE)));
        var cite = MadeUp.connection().addRegrouped(MadeUp.LYCEE).build();

        assertThat(bench.connector().connect(ADMIN, MONDAY, cite, 0).getLeft().reasons())
                .extracting(Reason::code)
                .containsExactly("rights.not-entrusted");
        assertThat(bench.connector()
                        .connect(ADMIN, MONDAY, MadeUp.connection().build(), 0)
                        .isRight())
                .isTrue();
    }
}
