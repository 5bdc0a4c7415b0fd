package org.ent4j.access.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.answer.Request;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.rule.Rights;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShutServicesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final String USERS = """
            [{"id":"bare"},{"id":"pupil","affiliations":[{"structure":"a","profil":"ELEVE"}]}]
            """;
    private static final String FILE = """
            {"services":[{"id":"msg","roles":["R"]},{"id":"abs","roles":["R"]}],
             "rules":[{"id":"r1","service":"msg","role":"R","target":{"type":"ENT"}},
              {"id":"r2","service":"abs","role":"R","target":{"type":"ENT"}}],
             "grants":[{"service":"msg","role":"R","user":"pupil"}],
             %s}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"closings\": [{\"id\":\"c\",\"service\":\"msg\",\"profils\":\"PARENT\"}]",
                "\"closings\": [{\"id\":\"c\",\"service\":\"msg\",\"profils\":[\"TUTEUR\"]}]",
                "\"closings\": [{\"id\":\"c\",\"service\":\"msg\",\"profils\":[\"PARENT\"],\"except\":[]}]",
                "\"closings\": [{\"service\":\"msg\",\"profils\":[\"PARENT\"]}]",
                "\"closings\": [{\"id\":\"c\",\"service\":\"msg\",\"profils\":[\"PARENT\",}]",
                "\"closings\": [{\"id\":\"c\",\"service\":\"abs\",\"profils\":[\"PARENT\"]},"
                        + "{\"id\":\"c\",\"service\":\"msg\",\"profils\":[\"PARENT\"]}]",
                "\"closings\": [oops, {\"id\":\"closings[1]\",\"service\":\"abs\",\"profils\":[\"PARENT\"]},"
                        + "{\"id\":\"closings[1]\",\"service\":\"msg\"}]",
                "\"subscriptions\": [{\"service\":\"msg\"}]",
                "\"subscriptions\": [{\"service\":\"msg\",\"structures\":[\"a\",1]}]",
                "\"subscriptions\": [{\"service\":\"msg\",\"structures\":[\"a\",]}]",
            })
    void the_service_of_a_limit_with_a_defect_is_closed_to_everybody_and_the_other_one_is_not(String limits) {
        var read = read(limits);

        assertThat(verdicts(read, "msg")).containsOnly(Verdict.CLOSED);
        assertThat(verdicts(read, "abs")).containsOnly(Verdict.GRANTED);
        assertThat(read.isComplete()).isFalse();
        assertThat(codes(read)).last().isEqualTo("json.service-shut");
    }

    @Test
    void what_is_shut_stays_shut_when_the_rights_are_written_and_read_again() {
        var read = read("\"closings\": [{\"id\":\"c\",\"service\":\"msg\",\"profils\":1}]");
        var again = RightsJson.read(
                FeedSource.text("again.json", RightsJson.write(read.rows().get(0))));

        assertThat(again.issues()).isEmpty();
        assertThat(verdicts(again, "msg")).containsOnly(Verdict.CLOSED);
    }

    @Test
    void a_sentence_says_what_was_shut_and_where() {
        var read = read("\"closings\": [{\"id\":\"c\",\"service\":\"msg\",\"profils\":1}]");

        assertThat(read.issues().stream().map(issue -> issue.line(Lang.FR)))
                .last()
                .isEqualTo("rights.json:5 (c) : par prudence, le service msg est fermé à tous (closings[0])"
                        + " tant que cet élément n'est pas corrigé");
    }

    @Test
    void a_second_subscription_of_a_service_leaves_the_first_one_in_force() {
        var read = read("\"subscriptions\": [{\"service\":\"msg\",\"structures\":[\"a\"]},"
                + "{\"service\":\"msg\",\"structures\":[\"b\"]}]");

        assertThat(codes(read)).containsExactly("rights.duplicate-id");
        assertThat(verdicts(read, "msg")).containsExactly(Verdict.NOT_SUBSCRIBED, Verdict.GRANTED);
    }

    @Test
    void where_no_service_can_be_read_none_is_shut() {
        for (var lost :
                List.of("{\"id\":\"c\"}", "{\"id\":\"c\",\"service\":\"other\"}", "\"msg\"", "{\"service\":1}")) {
            var read = read("\"closings\": [" + lost + "]");

            assertThat(codes(read)).doesNotContain("json.service-shut").isNotEmpty();
            assertThat(verdicts(read, "msg")).containsOnly(Verdict.GRANTED);
        }
    }

    private static Imported<Rights> read(String limits) {
        return RightsJson.read(FeedSource.text("rights.json", FILE.formatted(limits)));
    }

    private static List<Verdict> verdicts(Imported<Rights> read, String service) {
        var users = UsersJson.read(FeedSource.text("users.json", USERS)).rows();
        var snapshot = AccessEngine.of(read.rows().get(0), users.stream(), DAY).snapshot();
        return Stream.of("bare", "pupil")
                .map(user -> snapshot.answer(Request.of(user, service, "R")).verdict())
                .toList();
    }

    private static List<String> codes(Imported<Rights> read) {
        return read.issues().stream().map(Issue::code).toList();
    }
}
