package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.HomePagePolicy;
import org.ent4j.catalogue.homepage.PageState;
import org.ent4j.catalogue.homepage.PageVersion;
import org.ent4j.catalogue.homepage.Pages;
import org.ent4j.catalogue.homepage.PublicEntry;
import org.ent4j.catalogue.homepage.Showing;
import org.ent4j.catalogue.homepage.TakenAway;
import org.ent4j.catalogue.homepage.html.SanitizedTexts;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.HomePageJson;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.catalogue.spi.Traces;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HomePagesTest {

    private static final Scope SCHOOL = Scope.school(new StructureId("0570001A"));
    private static final PersonId ADMIN = new PersonId("admin");
    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final Rights RIGHTS =
            (who, task, where) -> who.equals(ADMIN) && task == Task.MANAGE_HOME_PAGE && where.equals(SCHOOL);
    private static final PublicContents CONTENTS = (school, block, day) -> block instanceof Block.News
            ? List.of(entry("ouvert", false), entry("fermé", !block.id().value().equals("actus")))
            : List.of();

    private record Store(String name, Shelf<HomePage> shelf, Traces traces) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static PublicEntry entry(String id, boolean needsSignIn) {
        return new PublicEntry(id, id, "", "/a/" + id, Optional.empty(), needsSignIn);
    }

    static Stream<Store> stores() {
        var traces = new InMemoryTraces();
        var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";
        var tables = JooqCatalogue.on(JdbcConnectionPool.create(url, "sa", "")).migrate();
        return Stream.of(
                new Store("memory", new InMemoryShelf<>(HomePage.FILING, traces), traces),
                new Store("H2", tables.shelf(HomePage.FILING, HomePageJson.text()), tables.traces()));
    }

    private static HomePages pages(Store store) {
        return pages(store, CONTENTS);
    }

    private static HomePages pages(Store store, PublicContents contents) {
        return HomePages.of(
                store.shelf(),
                RIGHTS,
                contents,
                new SanitizedTexts(),
                HomePagePolicy.usual(),
                ZoneId.of("Europe/Paris"));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_page_is_drafted_changed_published_and_brought_back(Store store) {
        var pages = pages(store);
        var draft = pages.draft(ADMIN, NOW, SCHOOL, 0, Pages.good()).get();
        var edited = pages.edit(
                        ADMIN,
                        NOW,
                        SCHOOL,
                        1,
                        draft.number(),
                        content -> content.laidOut(
                                layout -> layout.with(Pages.text("dit", "<p onclick=\"x()\">a</p>"), layout.end())))
                .get();
        var published =
                pages.publish(ADMIN, NOW, SCHOOL, 2, 1, Optional.empty()).get();
        pages.copy(ADMIN, NOW, SCHOOL, 3, 1).get();
        pages.publish(ADMIN, NOW.plusSeconds(60), SCHOOL, 4, 2, Optional.empty())
                .get();
        var undone = pages.undo(ADMIN, NOW.plusSeconds(90), SCHOOL, 5).get();

        assertThat(edited.takenAway()).containsExactly(new TakenAway.Attributes("p", List.of("onclick")));
        assertThat(published.value().published()).map(PageVersion::number).contains(1);
        assertThat(undone.value().published()).map(PageVersion::number).contains(1);
        assertThat(pages.shown(SCHOOL, NOW.plusSeconds(100)).orElseThrow().text(new BlockId("dit")))
                .isEqualTo("<p>a</p>");
        assertThat(store.traces().list(Optional.of(SCHOOL), NOW, NOW.plusSeconds(999), 9))
                .extracting(Trace::action)
                .containsExactlyInAnyOrder("drafted", "edited", "published", "copied", "published", "restored");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void nobody_else_does_it_and_nothing_is_written_over(Store store) {
        var pages = pages(store);
        pages.draft(ADMIN, NOW, SCHOOL, 0, Pages.good()).get();

        assertThat(pages.draft(new PersonId("lea"), NOW, SCHOOL, 1, Pages.good())
                        .getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(pages.discard(ADMIN, NOW, SCHOOL, 7, 1).getLeft()).isInstanceOf(Superseded.class);
        assertThat(pages.draft(ADMIN, NOW, SCHOOL, 0, Pages.good()).getLeft()).isInstanceOf(Superseded.class);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_needs_a_sign_in_blocks_and_is_never_shown(Store store) {
        var pages = pages(store);
        var content = Pages.with(Pages.news("fuite"));
        pages.draft(ADMIN, NOW, SCHOOL, 0, content).get();

        assertThat(pages.publish(ADMIN, NOW, SCHOOL, 1, 1, Optional.empty())
                        .getLeft()
                        .rules())
                .containsExactly("CAT-BLO-08");
        assertThat(pages.preview(SCHOOL, content, NOW).entries(new BlockId("fuite")))
                .extracting(PublicEntry::id)
                .containsExactly("ouvert");
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_falls_due_is_done_when_somebody_looks_after_it(Store store) {
        var pages = pages(store);
        pages.draft(ADMIN, NOW, SCHOOL, 0, Pages.good()).get();
        var showing = new Showing(Optional.of(NOW.plusSeconds(60)), Optional.empty());
        pages.schedule(ADMIN, NOW, SCHOOL, 1, 1, showing).get();

        assertThat(pages.due(NOW)).isEmpty();
        assertThat(pages.shown(SCHOOL, NOW)).isEmpty();
        assertThat(pages.due(NOW.plusSeconds(60))).containsExactly(SCHOOL);
        assertThat(pages.shown(SCHOOL, NOW.plusSeconds(60))).isPresent();
        assertThat(pages.passTime(ADMIN, NOW.plusSeconds(61), SCHOOL, 2)
                        .get()
                        .value()
                        .version(1)
                        .orElseThrow()
                        .state())
                .isEqualTo(PageState.PUBLISHED);
        assertThat(pages.due(NOW.plusSeconds(99))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_scheduled_is_checked_again_when_its_time_comes(Store store) {
        var closed = new AtomicBoolean();
        var pages = pages(
                store,
                (school, block, day) ->
                        block instanceof Block.News ? List.of(entry("ouvert", closed.get())) : List.of());
        pages.draft(ADMIN, NOW, SCHOOL, 0, Pages.good()).get();
        pages.publish(ADMIN, NOW, SCHOOL, 1, 1, Optional.empty()).get();
        pages.draft(ADMIN, NOW, SCHOOL, 2, Pages.good().withTitle("Noël")).get();
        var begin = NOW.plusSeconds(60);
        pages.schedule(ADMIN, NOW, SCHOOL, 3, 2, new Showing(Optional.of(begin), Optional.empty()))
                .get();
        assertThat(pages.shown(SCHOOL, begin).orElseThrow().content().title()).isEqualTo("Noël");
        assertThat(pages.heldBack(SCHOOL, begin)).isEmpty();

        closed.set(true);

        assertThat(pages.shown(SCHOOL, begin).orElseThrow().content().title())
                .isEqualTo(Pages.good().title());
        assertThat(pages.heldBack(SCHOOL, begin)).singleElement().satisfies(held -> {
            assertThat(held.version().number()).isEqualTo(2);
            assertThat(held.why().rules()).containsExactly("CAT-BLO-08");
        });
        assertThat(pages.due(begin)).containsExactly(SCHOOL);
        var passed = pages.passTime(ADMIN, begin, SCHOOL, 4).get().value();
        assertThat(passed.published().orElseThrow().number()).isEqualTo(1);
        assertThat(passed.version(2).orElseThrow().state()).isEqualTo(PageState.DRAFT);
        assertThat(pages.due(begin.plusSeconds(99))).isEmpty();
    }
}
