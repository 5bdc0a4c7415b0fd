package org.ent4j.access.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;

class RightsJsonProperties {

    @Provide
    Arbitrary<Rights> rights() {
        return AnyRights.rights();
    }

    @Provide
    Arbitrary<List<User>> users() {
        return AnyRights.user().list().uniqueElements(User::id).ofMaxSize(4);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void rights_that_are_written_read_as_themselves_and_in_their_order(@ForAll("rights") Rights rights)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        RightsJson.write(rights, bytes);
        var text = bytes.toString(StandardCharsets.UTF_8);
        var read = RightsJson.read(FeedSource.text("rights.json", text));

        assertThat(read.issues()).isEmpty();
        assertThat(read.rows()).containsExactly(rights);
        assertThat(read.rows().get(0).rules().keySet())
                .containsExactlyElementsOf(rights.rules().keySet());
        assertThat(RightsJson.write(rights)).isEqualTo(text);
        collect(rights);
    }

    private static void collect(Rights rights) {
        var kinds = rights.rules().values().stream()
                .map(rule -> rule.target().getClass().getSimpleName())
                .distinct()
                .sorted()
                .toList();
        Statistics.label("rules")
                .collect(!kinds.isEmpty())
                .coverage(checker -> checker.check(true).percentage(p -> p > 40));
        Statistics.label("site")
                .collect(kinds.contains(Target.OfSite.class.getSimpleName()))
                .coverage(checker -> checker.check(true).percentage(p -> p > 5));
        Statistics.label("all")
                .collect(!rights.grants().isEmpty()
                        && !rights.closings().isEmpty()
                        && !rights.subscriptions().isEmpty()
                        && !rights.delegations().isEmpty())
                .coverage(checker -> checker.check(true).percentage(p -> p > 10));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void users_that_are_written_read_as_themselves(@ForAll("users") List<User> users) throws IOException {
        var read = UsersJson.read(FeedSource.text("users.json", text(users)));

        assertThat(read.issues()).isEmpty();
        assertThat(read.rows()).isEqualTo(users);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatever_bytes_are_spoilt_nothing_is_thrown_and_something_is_said(
            @ForAll("rights") Rights rights, @ForAll("changes") List<Change> changes) {
        var whole = RightsJson.write(rights).getBytes(StandardCharsets.UTF_8);
        var read = RightsJson.read(FeedSource.bytes("rights.json", Change.all(whole, changes)));

        assertThat(read.issues()).allSatisfy(RightsJsonProperties::isSaid);
        assertThat(read.rows().isEmpty()).isEqualTo(read.fatal().isPresent());
        Statistics.label("outcome")
                .collect(read.fatal().isPresent() ? "fatal" : read.isComplete() ? "complete" : "partly")
                .coverage(checker -> checker.check("partly").percentage(p -> p > 20));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_bytes_of_users_are_spoilt_nothing_is_thrown(
            @ForAll("users") List<User> users, @ForAll("changes") List<Change> changes) throws IOException {
        var whole = text(users).getBytes(StandardCharsets.UTF_8);
        var read = UsersJson.read(FeedSource.bytes("users.json", Change.all(whole, changes)));

        assertThat(read.issues()).allSatisfy(RightsJsonProperties::isSaid);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void a_file_that_is_cut_keeps_the_elements_before_the_cut(
            @ForAll("rights") Rights rights, @ForAll("places") int place) {
        var text = RightsJson.write(rights).stripTrailing();
        var cut = text.substring(0, place % text.length());
        var read = RightsJson.read(FeedSource.text("rights.json", cut));

        assertThat(read.isComplete()).isFalse();
        read.rows().forEach(kept -> {
            assertThat(rights.rules().entrySet()).containsAll(kept.rules().entrySet());
            assertThat(rights.grants().entrySet()).containsAll(kept.grants().entrySet());
        });
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void a_rule_that_is_spoilt_anywhere_costs_no_other(
            @ForAll("rights") Rights rights, @ForAll("places") int victim, @ForAll("places") int place) {
        Assume.that(!rights.rules().isEmpty());
        var lines = new ArrayList<>(RightsJson.write(rights).lines().toList());
        var line = lines.indexOf("  \"rules\": [") + 1 + victim % rights.rules().size();
        var rule = lines.get(line).stripTrailing();
        var cut = rule.substring(0, 5 + place % (rule.length() - 6));
        Assume.that(!isInArray(cut));
        lines.set(line, cut + (rule.endsWith(",") ? "," : ""));
        var read = RightsJson.read(FeedSource.text("rights.json", String.join("\n", lines)));

        var others = new ArrayList<>(rights.rules().keySet());
        others.remove(victim % rights.rules().size());
        assertThat(read.isComplete()).isFalse();
        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().get(0).rules().keySet()).containsExactlyElementsOf(others);
    }

    /** The next rule would then be a good value of the array, and nobody can tell. */
    private static boolean isInArray(String cut) {
        var withoutStrings = cut.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "");
        return !withoutStrings.contains("\"") && withoutStrings.lastIndexOf('[') > withoutStrings.lastIndexOf(']');
    }

    @Property(tries = 500)
    void a_spoilt_request_is_a_request_or_a_defect(@ForAll("changes") List<Change> changes) throws IOException {
        var line = "{\"user\":\"u1\",\"service\":\"é\",\"role\":\"a\\\"b\"}".getBytes(StandardCharsets.UTF_8);
        var lines = new ArrayList<RequestLine>();
        RequestsJson.read(new ByteArrayInputStream(Change.all(line, changes)), lines::add);

        assertThat(lines)
                .allSatisfy(each -> each.request()
                        .fold(
                                why -> assertThat(RequestsJson.write(each.number(), why, Lang.FR))
                                        .contains("\"granted\":false"),
                                request -> assertThat(RequestsJson.parse(RequestsJson.write(request)))
                                        .isEqualTo(each.request())));
    }

    private static void isSaid(Issue issue) {
        for (var lang : Lang.values()) {
            assertThat(issue.text(lang)).isNotBlank().doesNotContain(issue.code(), "{member}", "{detail}");
        }
    }

    private static String text(List<User> users) throws IOException {
        var bytes = new ByteArrayOutputStream();
        UsersJson.write(users.stream(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 100_000);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        var bytes = Arbitraries.oneOf(
                Arbitraries.of("{", "}", "[", "]", "\"", ",", ":", "\\", "\n", "null", "1", "", "\"id\":", "é"),
                Arbitraries.bytes().map(each -> new String(new byte[] {each}, StandardCharsets.ISO_8859_1)));
        return Combinators.combine(places(), Arbitraries.integers().between(0, 3), bytes)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Some bytes are replaced by others. */
    record Change(int at, int length, String by) {

        static byte[] all(byte[] bytes, List<Change> changes) {
            var spoilt = bytes;
            for (var change : changes) {
                spoilt = change.of(spoilt);
            }
            return spoilt;
        }

        private byte[] of(byte[] bytes) {
            var out = new ByteArrayOutputStream();
            var from = bytes.length == 0 ? 0 : at % bytes.length;
            out.write(bytes, 0, from);
            out.writeBytes(by.getBytes(StandardCharsets.ISO_8859_1));
            var rest = Math.min(bytes.length, from + length);
            out.write(bytes, rest, bytes.length - rest);
            return out.toByteArray();
        }
    }
}
