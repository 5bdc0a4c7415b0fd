package org.ent4j.directory.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ent4j.directory.search.DrawnPeople;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.SearchPeople;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class SearchRoutesTest {

    /** Nothing is affordable and no structure small, everything is, and what the contract runs on. */
    private static final List<SearchRoutes> ROUTES = List.of(
            new SearchRoutes(0, 0, 0, 1),
            new SearchRoutes(0, 3, 7, 2),
            new SearchRoutes(0, 10_000, 10_000, 1),
            new SearchRoutes(0, 0, 10_000, 1),
            new SearchRoutes(0, 0, 10_000, 10_000),
            new SearchRoutes(100, 0, 0, 1));

    @Test
    void every_way_to_search_gives_the_same_pages() {
        var draw = new DrawnPeople(9);
        var store = JooqDirectory.on(database()).migrate();
        store.write(new DirectoryChanges(DrawnPeople.structures(), draw.people(150), List.of(), List.of()));
        var totals = new ArrayList<Long>();

        for (var i = 0; i < 150; i++) {
            var query = draw.query();
            var scope = draw.scope();
            var page = i % 2;
            var usual = store.search().search(query, scope, page);

            assertThat(searches(store).map(each -> each.search(query, scope, page)))
                    .as("%s in %s", query, scope)
                    .containsOnly(usual);
            totals.add(usual.page().total());
        }
        assertThat(totals).anyMatch(total -> total > 20).anyMatch(total -> total == 0);
    }

    private static Stream<SearchPeople> searches(JooqDirectory store) {
        return ROUTES.stream().map(store::search);
    }

    private static JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
        return database;
    }
}
