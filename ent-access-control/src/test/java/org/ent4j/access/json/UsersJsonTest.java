package org.ent4j.access.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.access.answer.AccessAnswer;
import org.ent4j.access.answer.Request;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.RuleId;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsersJsonTest {

    @Test
    void the_format_of_the_project_is_read_as_it_stands() {
        var read = read("""
                [{"id":"u1","state":"OPERATIONNEL","groups":["g"],"affiliations":[
                   {"structure":"0880054F","profil":"ENSEIGNANT","niveaux":[],"sousNiveaux":[],"matieres":["M"],"fonctions":["ENS"],"disciplines":["L0202"]}]},
                 {"id":"u2","state":"FERME"},{"id":"u3"}]
                """);

        assertThat(read.issues()).isEmpty();
        assertThat(read.rows())
                .containsExactly(
                        User.of(
                                        "u1",
                                        Affiliation.in("0880054F", Profil.ENSEIGNANT)
                                                .matieres("M")
                                                .fonctions("ENS")
                                                .disciplines("L0202")
                                                .build())
                                .in("g"),
                        User.of("u2").in(new AccountState("FERME")),
                        User.of("u3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"state\":\"x\"}                        | json.missing-member | users[1]",
                "{\"id\":\" u\"}                          | json.wrong-value    | ' u'",
                "{\"id\":\"u\",\"state\":null}            | json.wrong-value    | u",
                "{\"id\":\"u\",\"groups\":\"g\"}          | json.wrong-value    | u",
                "{\"id\":\"u\",\"affiliations\":[1]}      | json.wrong-value    | u",
                "{\"id\":\"u\",\"affiliations\":[{\"profil\":\"ELEVE\"}]} | json.missing-member | u",
                "{\"id\":\"u\",\"affiliations\":[{\"structure\":\"s\",\"profil\":\"PROF\"}]} | json.wrong-value | u",
                "{\"id\":\"u\",\"affiliations\":[{\"structure\":\"s\",\"profil\":\"ELEVE\",\"niveaux\":null}]} | json.wrong-value | u",
                "{\"id\":\"first\"}                       | rights.duplicate-id | first",
                "{\"id\":\"u\",\"groups\":[}              | json.malformed      | u",
                "null                                     | json.wrong-value    | users[1]",
            })
    void a_defect_costs_its_user(String user, String code, String element) {
        var read = read("[{\"id\":\"first\"},\n" + user + ",\n{\"id\":\"last\"}]");

        assertThat(read.rows()).extracting(User::id).extracting(PersonId::value).containsExactly("first", "last");
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.where().element()).isEqualTo(element);
            assertThat(issue.where().line()).isEqualTo(2);
        });
    }

    @Test
    void more_affiliations_than_a_person_can_have_cost_the_user() {
        var many = "{\"structure\":\"s\",\"profil\":\"ELEVE\"},".repeat(1_001).replaceAll(",$", "");

        assertThat(codes(read("[{\"id\":\"u\",\"affiliations\":[" + many + "]}]")))
                .containsExactly("json.too-many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "users", "<a/>", "\"[]\""})
    void a_file_that_is_no_array_gives_nothing(String text) {
        assertThat(read(text).rows()).isEmpty();
        assertThat(read(text).fatal()).isPresent();
    }

    @Test
    void a_file_that_stops_keeps_the_users_before() {
        assertThat(read("[{\"id\":\"a\"},{\"id\":\"b").rows()).hasSize(1);
        assertThat(codes(read("[{\"id\":\"a\"}"))).containsExactly("json.malformed");
        assertThat(codes(read("[{\"id\":\"a\"}] []"))).containsExactly("json.malformed");
    }

    @Test
    void users_come_as_they_are_asked_for() {
        var issues = new ArrayList<Issue>();
        var endless = FeedSource.text("users.json", "[{\"id\":\"a\"},oops,{\"id\":\"b\"},oops");
        try (var users = UsersJson.stream(endless, issues::add)) {
            assertThat(users.limit(1)).hasSize(1);
        }
        assertThat(issues).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"user\":\"u\",\"service\":\"s\"}                         | json.missing-member",
                "{\"user\":\"u\",\"service\":\"s\",\"role\":3}              | json.wrong-value",
                "{\"user\":\"\",\"service\":\"s\",\"role\":\"r\"}           | json.wrong-value",
                "{\"user\":\"u\",\"user\":\"v\",\"service\":\"s\",\"role\":\"r\"} | json.duplicate-member",
                "{\"user\":\"u\",\"service\":\"s\",\"role\":\"r\"           | json.malformed",
                "{\"user\":\"u\",\"service\":\"s\",\"role\":\"r\"} {}       | json.malformed",
                "[]                                                        | json.other-line",
                "granted                                                   | json.malformed",
            })
    void a_line_that_is_no_request_says_why(String line, String code) {
        assertThat(RequestsJson.parse(line).getLeft().code()).isEqualTo(code);
    }

    @Test
    void requests_come_line_by_line_with_their_numbers() throws IOException {
        var lines = new ArrayList<RequestLine>();
        var text = "{\"user\":\"u\",\"service\":\"s\",\"role\":\"r\",\"more\":1}\r\n\n  \noops\n"
                + "x".repeat(2_000_000) + "\n{\"user\":\"u\",\"service\":\"s\",\"role\":\"r\"}";
        RequestsJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lines::add);

        assertThat(lines).extracting(RequestLine::number).containsExactly(1L, 4L, 5L, 6L);
        assertThat(lines.get(0).request().get()).isEqualTo(Request.of("u", "s", "r"));
        assertThat(lines.get(1).request().getLeft().code()).isEqualTo("json.malformed");
        assertThat(lines.get(2).request().getLeft().code()).isEqualTo("json.out-of-bounds");
        assertThat(lines.get(3).request().isRight()).isTrue();
    }

    @Test
    void a_byte_order_mark_before_the_first_request_does_not_matter_and_defects_have_their_line() throws IOException {
        var lines = new ArrayList<RequestLine>();
        var text = "\uFEFF{\"user\":\"u\",\"service\":\"s\",\"role\":\"r\"}\r\n\n\uFEFF\n[]";
        RequestsJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lines::add);

        assertThat(lines.get(0).request().get()).isEqualTo(Request.of("u", "s", "r"));
        assertThat(lines.get(1).request().getLeft())
                .asInstanceOf(type(JsonDefect.Malformed.class))
                .extracting(JsonDefect.Malformed::line)
                .isEqualTo(3);
        assertThat(RequestsJson.write(4, lines.get(2).request().getLeft(), Lang.EN))
                .contains("\"granted\":false,\"rules\":[],\"why\":\"the line is []; expected: a request");
    }

    @Test
    void the_detail_of_a_parser_does_not_speak_of_its_own_lines() {
        assertThat(RequestsJson.write(1, RequestsJson.parse("{\"user\":\"u\"").getLeft(), Lang.EN))
                .contains("end-of-input")
                .doesNotContain("Source", "start marker");
    }

    @Test
    void an_answer_is_one_line() {
        var request = Request.of("u", "s", "r\"\n");
        var granted = new AccessAnswer(request, Verdict.GRANTED, List.of(new RuleId("b"), new RuleId("a")));

        assertThat(RequestsJson.write(granted, Lang.EN))
                .isEqualTo(
                        "{\"user\":\"u\",\"service\":\"s\",\"role\":\"r\\\"\\n\",\"granted\":true,\"rules\":[\"a\",\"b\"],"
                                + "\"why\":\"u has the role \\\"r\\\"\\n\\\" of the service s, by a, b\",\"verdict\":\"GRANTED\"}");
        assertThat(RequestsJson.write(7, RequestsJson.parse("oops").getLeft(), Lang.FR))
                .startsWith("{\"line\":7,\"granted\":false,\"rules\":[],\"why\":\"JSON mal formé")
                .contains("\"code\":\"json.malformed\",\"error\":\"JSON mal formé");
    }

    private static Imported<User> read(String text) {
        return UsersJson.read(FeedSource.text("users.json", text));
    }

    private static List<String> codes(Imported<User> read) {
        return read.issues().stream().map(Issue::code).toList();
    }
}
