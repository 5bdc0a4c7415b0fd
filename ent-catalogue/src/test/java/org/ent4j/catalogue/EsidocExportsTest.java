package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.ent4j.catalogue.esidoc.Borrower;
import org.ent4j.catalogue.esidoc.BorrowerReason;
import org.ent4j.catalogue.esidoc.EsidocMark;
import org.ent4j.catalogue.esidoc.EsidocPolicy;
import org.ent4j.catalogue.esidoc.StatusTable;
import org.ent4j.catalogue.esidoc.StatusTable.Status;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.PronoteJson;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.pronote.MadeUp;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EsidocExportsTest {

    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final List<StructureId> CITE = List.of(MadeUp.COLLEGE, MadeUp.LYCEE);

    static Stream<Shelf<EsidocMark>> shelves() {
        var database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        return Stream.of(
                new InMemoryShelf<>(EsidocMark.FILING, new InMemoryTraces()),
                JooqCatalogue.on(database).migrate().shelf(EsidocMark.FILING, PronoteJson.esidoc()));
    }

    private static EsidocExports exports(Shelf<EsidocMark> shelf, MadeUp.Directory directory) {
        return EsidocExports.of(directory, shelf, Rights.open(), EsidocPolicy.USUAL);
    }

    private static MadeUp.Directory without(PortalPerson one) {
        var directory = MadeUp.directory();
        return new MadeUp.Directory(
                directory.college().stream()
                        .map(each -> each.id().equals(one.id()) ? one : each)
                        .toList(),
                directory.lycee());
    }

    @ParameterizedTest
    @MethodSource("shelves")
    void a_second_export_too_soon_is_refused_and_says_when(Shelf<EsidocMark> shelf) {
        var exports = exports(shelf, MadeUp.directory());

        assertThat(exports.export(MadeUp.ADMIN, MONDAY, CITE, new Random(1))
                        .get()
                        .borrowers())
                .extracting(Borrower::identity)
                .containsExactly("e1", "e2", "e3", "e4", "t1");
        var soon = exports.export(MadeUp.ADMIN, MONDAY.plus(Duration.ofHours(23)), CITE, new Random(1));
        assertThat(soon.getLeft().reasons())
                .containsExactly(new BorrowerReason.AlreadyExported(
                        LocalDateTime.of(2026, 9, 7, 10, 0), LocalDateTime.of(2026, 9, 8, 10, 0)));
        assertThat(exports.export(MadeUp.ADMIN, MONDAY.plus(Duration.ofDays(1)), CITE, new Random(1))
                        .isRight())
                .isTrue();
    }

    @Test
    void what_is_demanded_and_lacks_stops_all_and_is_not_noted() {
        var shelf = shelves().findFirst().orElseThrow();
        var nameless = MadeUp.person("e2", Profil.ELEVE, "DUPONT", "Jean").build();
        var exports = exports(shelf, without(nameless));

        var refused = exports.export(MadeUp.ADMIN, MONDAY, CITE, new Random(1)).getLeft();
        assertThat(refused.reasons()).extracting(Reason::code).containsExactly("esidoc.lacks-demanded");
        assertThat(shelf.all()).isEmpty();
        assertThat(exports.look(MadeUp.ADMIN, CITE, new Random(1)).get().fatal())
                .hasSize(1);
    }

    @Test
    void a_school_with_other_statuses_has_the_same_marks() {
        var exports = exports(shelves().findFirst().orElseThrow(), MadeUp.directory());
        var table = new StatusTable(Map.of(Profil.ELEVE, new Status("Lecteur", 1)), "Autre");

        assertThat(exports.again(MadeUp.ADMIN, MadeUp.COLLEGE).get()).isEmpty();
        assertThat(exports.with(table)
                        .export(MadeUp.ADMIN, MONDAY, CITE, new Random(1))
                        .get()
                        .borrowers())
                .extracting(Borrower::status)
                .containsOnly("Lecteur");
        assertThat(exports.again(MadeUp.ADMIN, MadeUp.COLLEGE).get()).contains(MONDAY.plus(Duration.ofDays(1)));
        assertThat(exports.export(MadeUp.ADMIN, MONDAY, CITE, new Random(1)).isLeft())
                .isTrue();
    }

    @Test
    void who_is_not_entrusted_with_it_exports_nothing() {
        var exports = EsidocExports.of(
                MadeUp.directory(),
                shelves().findFirst().orElseThrow(),
                (who, task, where) -> false,
                EsidocPolicy.USUAL);

        assertThat(exports.export(MadeUp.ADMIN, MONDAY, CITE, new Random(1))
                        .getLeft()
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("rights.not-entrusted");
        assertThat(exports.look(MadeUp.ADMIN, CITE, new Random(1)).isLeft()).isTrue();
        assertThat(exports.last(MadeUp.ADMIN, MadeUp.COLLEGE).isLeft()).isTrue();
    }

    @Test
    void who_is_entrusted_with_one_school_does_not_export_another() {
        var exports = EsidocExports.of(
                MadeUp.directory(),
                shelves().findFirst().orElseThrow(),
                (who, task, where) -> where.equals(Scope.school(MadeUp.COLLEGE)),
                EsidocPolicy.USUAL);

        assertThat(exports.export(MadeUp.ADMIN, MONDAY, CITE, new Random(1)).isLeft())
                .isTrue();
        assertThat(exports.look(MadeUp.ADMIN, CITE, new Random(1)).isLeft()).isTrue();
        assertThat(exports.export(MadeUp.ADMIN, MONDAY, List.of(MadeUp.COLLEGE), new Random(1))
                        .isRight())
                .isTrue();
    }

    @Test
    void a_mark_is_one_line_of_json() {
        var mark = new EsidocMark(MadeUp.COLLEGE, MONDAY, 12);
        var text = PronoteJson.esidoc().write(mark);

        assertThat(text).isEqualTo("{\"school\":\"9990001X\",\"at\":\"2026-09-07T08:00:00Z\",\"borrowers\":12}");
        assertThat(Optional.of(PronoteJson.esidoc().read(text))).contains(mark);
    }
}
