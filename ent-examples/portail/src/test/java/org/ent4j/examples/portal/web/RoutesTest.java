package org.ent4j.examples.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.school.Site;
import org.ent4j.examples.portal.school.Sites;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everybody tries everything: each part of the demonstration, each route. */
class RoutesTest {

    private static final Path PAGE = Path.of(System.getProperty("ent.root", "."), "docs", "portail-droits.md");

    /** The columns of docs/portail-droits.md: how the parts of the demonstration begin. */
    private static final List<String> COLUMNS = List.of(
            "Administrateur",
            "Direction",
            "Vie scolaire",
            "Enseignant",
            "Documentaliste",
            "Élève",
            "Parent",
            "Académie",
            "Support");

    static TestPortal portal;
    static List<Route> routes;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        routes = portal.part(Routes.class).all();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    /** What no rule grants is refused, says why, and changes nothing. */
    @TestFactory
    Stream<DynamicTest> what_no_rule_grants_is_refused() {
        return parts().entrySet().stream()
                .map(part -> DynamicTest.dynamicTest(part.getKey(), () -> {
                    var someone = portal.signIn(part.getValue().person());
                    var before = rows();
                    var refused = 0;
                    for (var route : routes) {
                        if (!isGranted(part.getValue(), route)) {
                            var answer = attempt(someone, route);
                            assertThat(answer.status())
                                    .as("%s %s", route.verb(), route.path())
                                    .isEqualTo(403);
                            assertThat(answer.html()
                                            .select(".notice.refused li")
                                            .eachText())
                                    .as("%s %s", route.verb(), route.path())
                                    .isNotEmpty();
                            refused++;
                        }
                    }
                    assertThat(refused).as("refused to %s", part.getKey()).isPositive();
                    assertThat(rows()).isEqualTo(before);
                }));
    }

    @Test
    void whoever_is_not_signed_in_may_do_nothing_that_needs_it() {
        var guest = portal.guest();
        var before = rows();
        for (var route : routes) {
            if (!(route.need() instanceof Need.Nothing)) {
                var answer = attempt(guest, route);
                var leadsToDesks = answer.status() == 303
                        && answer.raw()
                                .headers()
                                .firstValue("Location")
                                .orElse("")
                                .startsWith("/connexion");
                assertThat(answer.status() == 401 || leadsToDesks)
                        .as("%s %s → %d", route.verb(), route.path(), answer.status())
                        .isTrue();
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** No page is known to break, whatever is in its path. */
    @TestFactory
    Stream<DynamicTest> no_route_fails() {
        return parts().entrySet().stream()
                .map(part -> DynamicTest.dynamicTest(part.getKey(), () -> {
                    var someone = portal.signIn(part.getValue().person());
                    for (var route : routes) {
                        if (route.verb() == Verb.GET && isGranted(part.getValue(), route)) {
                            var answer = someone.get(path(route));
                            assertThat(answer.status())
                                    .as("GET %s", route.path())
                                    .isLessThan(500);
                            assertThat(isPage(answer) ? answer.bytes().length : 0)
                                    .as("GET %s", route.path())
                                    .isLessThan(150_000);
                        }
                    }
                }));
    }

    /** A stack that overflows, a class that is missing: no exceptions, but the visitor hears of it all the same. */
    @Test
    void an_error_has_the_page_of_failures() {
        Feature broken = () -> List.of(Route.get("/casse", Label.of("Casser", "Break"), Need.NOTHING, visit -> {
            throw new NoClassDefFoundError("casse");
        }));
        try (var server = new PortalServer(new Routes(Set.of(broken)), portal.part(Front.class)).start(0)) {
            var answer = Someone.at("http://localhost:" + server.port()).getOnly("/casse");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.html().select("main").text()).isNotEmpty().doesNotContain("NoClassDefFoundError");
        }
    }

    @Test
    void an_address_that_no_page_can_have_is_not_found() {
        var head = portal.signIn("Direction");

        for (var odd : List.of("x".repeat(300), "%01", "a%0Ab")) {
            assertThat(head.getOnly("/absences/eleves/" + odd).status()).as(odd).isBetween(400, 404);
        }
    }

    @Test
    void a_form_that_cannot_be_read_is_refused_with_a_sentence() {
        var administrator = portal.signIn("Administrateur");
        var parts = new HashMap<String, String>();
        IntStream.range(0, 2_000).forEach(each -> parts.put("f" + each, "1"));

        for (var answer : List.of(
                administrator.upload("/import-emploi-du-temps", parts, Map.of()),
                administrator.post("/import-emploi-du-temps/abandon", Map.of("x", "x".repeat(4_500_000))))) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.html().select("main").text()).contains("Rien n'a été fait");
        }
    }

    /** docs/portail-droits.md is as the rules are; {@code -Dent.docs.write=true} renews it. */
    @Test
    void the_page_of_rights_shows_the_rules_as_they_are() throws IOException {
        var page = """
            # Who may do what in the portal

            Written from the routes and the rules of access by a test, which fails when this page is stale, and which tries
            every cell: what is not granted (—) is refused, with the reason. What a module asks beyond that, of one pupil, one
            lesson or one class, it asks itself. "Sans compte" is whoever is not signed in.

            | Action | Adresse | Sans compte | %s |
            |---|---|:-:|%s
            %s
            """.formatted(
                        String.join(" | ", COLUMNS),
                        ":-:|".repeat(COLUMNS.size()),
                        routes.stream().map(RoutesTest::row).collect(Collectors.joining("\n")));
        if (Boolean.getBoolean("ent.docs.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page);
    }

    private static String row(Route route) {
        var cells = Stream.concat(
                        Stream.of(route.need() instanceof Need.Nothing),
                        COLUMNS.stream().map(column -> isGranted(player(column), route)))
                .map(granted -> granted ? "✓" : "—")
                .collect(Collectors.joining(" | "));
        return "| %s | `%s %s` | %s |".formatted(route.what().fr(), route.verb(), route.path(), cells);
    }

    private static DemoPeople.Player player(String column) {
        return parts().values().stream()
                .filter(each -> each.part().startsWith(column))
                .findFirst()
                .orElseThrow();
    }

    /** Files that are downloaded may be larger. */
    private static boolean isPage(Someone.Answer answer) {
        return answer.raw().headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static Someone.Answer attempt(Someone someone, Route route) {
        return route.verb() == Verb.GET
                ? someone.getOnly(path(route))
                : someone.postOnly(path(route), Map.of("x", "1"));
    }

    private static String path(Route route) {
        return route.path().replaceAll("\\{[^}]*}", "1");
    }

    private static boolean isGranted(DemoPeople.Player player, Route route) {
        return !(route.need() instanceof Need.AnyRole)
                || portal.part(OpenSchools.class)
                        .find(site(player).school())
                        .orElseThrow()
                        .rights()
                        .may(new Actor(player.person().id(), site(player).capacity()), route.need());
    }

    /** Where somebody is who signs in. */
    private static Site site(DemoPeople.Player player) {
        return portal.part(Sites.class).of(player.person().id()).get(0);
    }

    private static Map<String, DemoPeople.Player> parts() {
        var parts = new LinkedHashMap<String, DemoPeople.Player>();
        portal.part(DemoPeople.class).all().forEach(each -> parts.putIfAbsent(each.part(), each));
        return parts;
    }

    /** How many rows each table has; sessions come and go. */
    private static Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        try (var connection = portal.part(PortalData.class).dataSource().getConnection();
                var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"BASE TABLE", "TABLE"});
                var statement = connection.createStatement()) {
            while (tables.next()) {
                var name = "\"%s\".\"%s\"".formatted(tables.getString("TABLE_SCHEM"), tables.getString("TABLE_NAME"));
                if (!name.contains("INFORMATION_SCHEMA")
                        && !name.contains("information_schema")
                        && !name.contains("portal_session")) {
                    try (var count = statement.executeQuery("select count(*) from " + name)) {
                        count.next();
                        rows.put(name, count.getLong(1));
                    }
                }
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return rows;
    }
}
