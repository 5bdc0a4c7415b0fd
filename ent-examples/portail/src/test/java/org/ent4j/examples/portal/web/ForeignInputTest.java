package org.ent4j.examples.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Everybody goes through the portal by its links, and sends every form that he finds with what no form has. */
@Tag("slow")
class ForeignInputTest {

    private static final String LONG = "x".repeat(20_000);

    private static final List<String> ODD = List.of(
            "",
            "-1",
            "1e9",
            "NaN",
            "99999999999999999999",
            "2147483647",
            "99999-99-99",
            "+999999999-01-01",
            "9999-12-31",
            "25:99",
            "\u0000",
            "é\uD83D\uDE00\u202E",
            "javascript:alert(1)",
            "http://[",
            "a\r\nSet-Cookie: x=y",
            "'\"<script>alert(1)</script>",
            LONG,
            "X,Y;Z|/=:%");

    /** How many fields of a form are tried one by one. */
    private static final int FIELDS = 3;

    private static final int LONGEST_QUERY = 1_000;

    static TestPortal portal;
    static Map<Route, Pattern> routes;

    /** Of all visitors: the same form is not sent by each of them. */
    static Set<String> sent = new HashSet<>();

    private static final AtomicInteger TURN = new AtomicInteger();

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        routes = new LinkedHashMap<>();
        portal.part(Routes.class).all().forEach(route -> routes.put(route, pattern(route)));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Pattern pattern(Route route) {
        return Pattern.compile(Stream.of(route.path().split("(?=\\{)|(?<=})"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining()));
    }

    @TestFactory
    Stream<DynamicTest> nothing_that_is_sent_breaks_a_page() {
        return portal.part(DemoPeople.class).all().stream()
                .map(player -> DynamicTest.dynamicTest(player.part(), () -> {
                    var forms = new LinkedHashMap<String, Element>();
                    var someone = portal.signIn(player.person());
                    walk(someone, forms);
                    forms.values().stream().filter(form -> isLeft(form)).forEach(form -> fill(someone, form));
                }));
    }

    /** One page of each kind, and what there is to send on them. */
    private static void walk(Someone someone, Map<String, Element> forms) {
        var left = new ArrayDeque<>(List.of("/"));
        var known = new HashSet<String>();
        while (!left.isEmpty()) {
            var path = left.remove();
            var page = someone.getOnly(path);
            assertThat(page.status()).as(path).isLessThan(500);
            page.html().select("form").forEach(form -> keep(form, path, forms));
            page.html().select("a[href^=/]").stream()
                    .map(link -> link.attr("href").replaceAll("#.*$", ""))
                    .filter(href -> known.add(route(Verb.GET, href).path()))
                    .forEach(left::add);
        }
    }

    private static void keep(Element form, String path, Map<String, Element> forms) {
        if (form.attr("action").isEmpty()) {
            form.attr("action", path.replaceAll("[?#].*$", ""));
        }
        forms.putIfAbsent(kind(form), form);
    }

    /** Its route and its fields, without what differs from one thing to another. */
    private static String kind(Element form) {
        var fields = form.select("[name]").eachAttr("name").stream()
                .map(name -> name.replaceAll("[^a-z]", ""))
                .collect(Collectors.toSet());
        return "%s %s".formatted(route(verb(form), form.attr("action")).path(), fields);
    }

    private static Verb verb(Element form) {
        return form.attr("method").equalsIgnoreCase("post") ? Verb.POST : Verb.GET;
    }

    /** That of a link or a form, all of which lead somewhere. */
    private static Route route(Verb verb, String address) {
        var path = address.replaceAll("[?#].*$", "");
        var same = routes.keySet().stream()
                .filter(route -> route.verb() == verb && route.path().equals(path))
                .findFirst();
        return same.or(() -> matching(verb, path))
                .orElseThrow(() -> new AssertionError("Nothing answers to %s %s".formatted(verb, address)));
    }

    private static Optional<Route> matching(Verb verb, String path) {
        return routes.entrySet().stream()
                .filter(each -> each.getKey().verb() == verb
                        && each.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isLeft(Element form) {
        return !List.of("/deconnexion", "/site", "/connexion").contains(form.attr("action")) && sent.add(kind(form));
    }

    private void fill(Someone someone, Element form) {
        var names = form.select("[name]:not([name=token])").eachAttr("name").stream()
                .distinct()
                .toList();
        names.stream()
                .limit(FIELDS)
                .forEach(name -> send(someone, form, Map.of(name, ODD.get(TURN.getAndIncrement() % ODD.size()))));
        send(someone, form, names.stream().collect(Collectors.toMap(name -> name, name -> LONG)));
    }

    private static void send(Someone someone, Element form, Map<String, String> fields) {
        if (verb(form) == Verb.POST) {
            sound(form, fields, someone.sendOnly(form, fields));
        } else if (fields.values().stream().allMatch(value -> value.length() < LONGEST_QUERY)) {
            sound(form, fields, someone.getOnly(form.attr("action") + "?" + query(fields)));
        }
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void sound(Element form, Map<String, String> fields, Someone.Answer answer) {
        var what = "%s %s %s".formatted(verb(form), form.attr("action"), fields).replaceAll("x{99,}", "x…x");
        assertThat(answer.status()).as(what).isLessThan(500);
        assertThat(answer.text()).as(what).doesNotContain("<script>alert", "href=\"javascript:");
        assertThat(answer.raw().headers().allValues("Set-Cookie")).as(what).noneMatch(each -> each.startsWith("x="));
    }
}
