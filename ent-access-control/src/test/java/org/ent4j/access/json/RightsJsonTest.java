package org.ent4j.access.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsJsonTest {

    private static final String ENT = "\"target\": {\"type\": \"ENT\"}";

    @Test
    void the_format_of_the_project_is_read_as_it_stands_and_in_any_order() {
        var rights = rights("""
                {"grants":[{"service":"abs","role":"CPE","user":"u1"}],
                 "rules":[{"id":"r1","service":"abs","role":"CPE",
                   "target":{"type":"SITE","site":"s1","structures":[],"groups":[]},
                   "profils":["ELEVE"],"niveaux":[],"sousNiveaux":["3B"],"matieres":["M"],"fonctions":["F"],"disciplines":["D"]}],
                 "services":[{"id":"abs","roles":["CPE","Elève"]}],
                 "sites":[{"id":"s1","structures":["0880054F"]}]}
                """);
        var rule = rights.rulesOf(new ServiceId("abs")).get(0);

        assertThat(rights.grants().values()).containsExactly(Grant.of(0, "abs", "CPE", "u1"));
        assertThat(rule.target()).isEqualTo(Target.site("s1"));
        assertThat(rule.population().criteria().keySet())
                .containsExactly(
                        Criterion.PROFIL,
                        Criterion.SOUS_NIVEAU,
                        Criterion.MATIERE,
                        Criterion.FONCTION,
                        Criterion.DISCIPLINE);
    }

    @Test
    void members_that_are_no_text_of_a_target_of_another_type_do_not_matter() {
        var read = read(
                file(rule("r1", "\"target\": {\"type\":\"ENT\",\"site\":null,\"structures\":[],\"groups\":null}")));

        assertThat(read.issues()).isEmpty();
        assertThat(rules(read)).containsExactly("r1");
    }

    @Test
    void values_that_the_type_of_a_target_does_not_use_are_told_once() {
        var target = "\"target\": {\"type\":\"STRUCTURES\",\"structures\":[\"a\"],\"groups\":[\"g\"]}";
        var read = read(file(rule("r1", target), rule("r2", target)));

        assertThat(rules(read)).containsExactly("r1", "r2");
        assertThat(codes(read)).containsExactly("json.unused-member");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"target\":{\"type\":\"SITE\",\"site\":\"nowhere\"}      | rights.unknown-site",
                "\"target\":{\"type\":\"SITE\"}                           | json.missing-member",
                "\"target\":{\"type\":\"STRUCTURES\",\"structures\":[]}   | rights.empty-target",
                "\"target\":{\"type\":\"GROUPS\"}                         | rights.empty-target",
                "\"target\":{\"type\":\"GROUPS\",\"groups\":[\"\"]}       | json.wrong-value",
                "\"target\":{\"type\":\"STRUCTURES\",\"structures\":[\" a\"]} | json.wrong-value",
                "\"target\":{\"type\":\"WORLD\"}                          | json.wrong-value",
                "\"target\":{\"type\":null}                               | json.wrong-value",
                "\"target\":{}                                            | json.missing-member",
                "\"target\":\"ENT\"                                       | json.wrong-value",
                "\"profils\":[]                                           | json.missing-member",
                "\"target\":{\"type\":\"ENT\"},\"profils\":\"ELEVE\"      | json.wrong-value",
                "\"target\":{\"type\":\"ENT\"},\"profils\":null           | json.wrong-value",
                "\"target\":{\"type\":\"ENT\"},\"profils\":[1]            | json.wrong-value",
                "\"target\":{\"type\":\"ENT\"},\"profils\":[\"PROF\"]     | rights.unknown-profil",
                "\"target\":{\"type\":\"ENT\"},\"niveaux\":{}             | json.wrong-value",
                "\"target\":{\"type\":\"ENT\"},\"niveaux\":[[]]           | json.wrong-value",
                "\"target\":{\"type\":\"ENT\"},\"profils\":[],\"profils\":[] | json.duplicate-member",
                "\"target\":{\"type\":\"ENT\"},\"validFrom\":\"hier\"     | json.wrong-value",
                "\"target\":{\"type\":\"ENT\"},\"validFrom\":\"2026-02-02\",\"validTo\":\"2026-02-01\" | json.no-day",
                "\"target\":{\"type\":\"ENT\"},\"profils\":[\"ELEVE\",    | json.malformed",
                "\"target\":{\"type\":\"ENT\"},\"profils\":[ELEVE]        | json.malformed",
                "\"target\":{\"type\":\"ENT\"} \"profils\":[]             | json.malformed",
                "\"target\":{\"type\":\"ENT\"},\"role\":\"x\"             | json.duplicate-member",
            })
    void a_defect_costs_its_rule_and_is_told_with_line_and_id(String members, String code) {
        var read = read(file(rule("r1", ENT), rule("r2", members), rule("r3", ENT)));

        assertThat(rules(read)).containsExactly("r1", "r3");
        assertThat(codes(read)).containsExactly(code);
        assertThat(read.issues().get(0).where()).hasToString("rights.json:4 (r2)");
    }

    @Test
    void unknown_services_and_roles_and_missing_ids_are_told() {
        var read = read(file(
                "{\"id\":\"r1\",\"service\":\"x\",\"role\":\"R\"," + ENT + "}",
                "{\"id\":\"r2\",\"service\":\"s\",\"role\":\"r\"," + ENT + "}",
                "{\"service\":\"s\",\"role\":\"R\"," + ENT + "}",
                "{\"id\":3,\"service\":\"s\",\"role\":\"R\"," + ENT + "}",
                "\"r5\"",
                rule("r6", ENT),
                rule("r6", ENT)));

        assertThat(rules(read)).containsExactly("r6");
        assertThat(read.issues().stream()
                        .map(issue -> issue.code() + " " + issue.where().element()))
                .containsExactly(
                        "rights.unknown-service r1",
                        "rights.unknown-role r2",
                        "json.missing-member rules[2]",
                        "json.wrong-value rules[3]",
                        "json.wrong-value rules[4]",
                        "rights.duplicate-id r6");
    }

    @Test
    void a_missing_brace_costs_one_rule() {
        var broken = rule("r2", ENT).replaceAll("}$", "");
        var read = read(file(rule("r1", ENT), broken, rule("r3", ENT), rule("r4", ENT)));

        assertThat(rules(read)).containsExactly("r1", "r3", "r4");
        assertThat(codes(read)).containsExactly("json.malformed");
        assertThat(read.issues().get(0).where().element()).isEqualTo("r2");
    }

    @Test
    void brackets_too_many_and_commas_too_few_cost_nothing_but_an_error() {
        assertThat(rules(read(file(rule("r1", ENT) + "}", rule("r2", ENT))))).containsExactly("r1", "r2");
        assertThat(rules(read(file(rule("r1", ENT) + " " + rule("r2", ENT))))).containsExactly("r1", "r2");
        assertThat(rules(read(file(rule("r1", ENT), "")))).containsExactly("r1");
        assertThat(codes(read(file(rule("r1", ENT), "")))).containsExactly("json.malformed");
    }

    @Test
    void a_grant_counts_its_place_even_behind_rejected_ones() {
        var rights = read("""
                {"services":[{"id":"s","roles":["R"]}],
                 "grants":[{"service":"s","role":"R"},
                   {"service":"s","role":"R","user":"u1"},
                   {"service":"s","role":"r","user":"u2"},
                   oops,
                   {"service":"s","role":"R","user":"u3","validTo":"2026-12-31"}]}
                """);

        assertThat(rights.rows().get(0).grants().keySet())
                .extracting(RuleId::value)
                .containsExactly("grant:1", "grant:4");
        assertThat(rights.issues().stream()
                        .map(issue -> issue.code() + " " + issue.where().element()))
                .containsExactly(
                        "json.missing-member grant:0", "rights.unknown-role grant:2", "json.malformed grant:3");
    }

    @Test
    void a_role_that_stands_twice_or_is_none_costs_itself_only() {
        var read = read(
                "{\"services\":[{\"id\":\"s\",\"roles\":[\"R\",\"R\",3,{\"name\":\"Q\",\"permissions\":[\"P\"]},{}]}]}");

        assertThat(read.rows().get(0).services().values().iterator().next().roles())
                .extracting(role -> role.name().value())
                .containsExactly("R", "Q");
        assertThat(codes(read)).containsExactly("rights.duplicate-id", "json.wrong-value", "json.missing-member");
    }

    @Test
    void a_circle_of_delegations_is_told_and_the_others_are_kept() {
        var read = read("""
                {"delegations":[{"id":"d1","to":"a","ent":true},{"id":"d2","from":"a","to":"b","structures":["x"]},
                 {"id":"d3","from":"b","to":"a","structures":["x"]},
                 {"id":"d4","from":"b","to":"c"}]}
                """);

        assertThat(read.rows().get(0).delegations()).hasSize(2);
        assertThat(codes(read)).containsExactly("rights.delegation-cycle", "json.missing-member");
    }

    @Test
    void unknown_members_are_told_once_for_each_name_and_lists_only_once() {
        var read = read("{\"ruels\":[],\"services\":[{\"id\":\"s\",\"roles\":[\"R\"]}],\"rules\":["
                + rule("r1", ENT + ",\"profil\":1") + "," + rule("r2", ENT + ",\"profil\":2") + "],\"rules\":[]}");

        assertThat(rules(read)).containsExactly("r1", "r2");
        assertThat(codes(read)).containsExactly("json.unknown-member", "json.unknown-member", "json.duplicate-member");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                       | feed.empty",
                "  | feed.empty",
                "[]                       | json.other-root",
                "<rules/>                 | json.other-root",
                "12                       | json.other-root",
                "{oops                    | json.malformed",
                "{\"version\": 2}         | json.other-version",
                "{\"version\": \"1\"}     | json.other-version",
                "{\"rules\": [], \"version\": null} | json.other-version",
            })
    void a_file_that_is_something_else_gives_nothing(String text, String code) {
        var read = read(text == null ? "" : text);

        assertThat(read.rows()).isEmpty();
        assertThat(read.fatal()).map(Issue::code).contains(code);
    }

    @Test
    void what_stands_after_the_end_is_told() {
        assertThat(codes(read("{\"version\": 1} {}"))).containsExactly("json.malformed");
        assertThat(read("\uFEFF{\"version\": 1}\n").issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000_000})
    void deep_nesting_costs_its_element(int depth) {
        var read = read(file(
                rule("r1", ENT),
                rule("r2", ENT + ",\"niveaux\":" + "[".repeat(depth) + "]".repeat(depth)),
                rule("r3", ENT)));

        assertThat(rules(read)).containsExactly("r1", "r3");
        assertThat(codes(read)).containsExactly("json.out-of-bounds");
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 20_000_000})
    void a_huge_string_costs_its_element(int length) {
        var read = read(file(
                rule("r1", ENT), rule("r2", ENT + ",\"niveaux\":[\"" + "x".repeat(length) + "\"]"), rule("r3", ENT)));

        assertThat(rules(read)).containsExactly("r1", "r3");
        assertThat(codes(read)).containsExactly("json.out-of-bounds");
    }

    @Test
    void bytes_that_are_no_utf8_cost_their_element() {
        var text = file(rule("r1", ENT), rule("r2", ENT + ",\"niveaux\":[\"é\"]"), rule("r3", ENT));
        var read = RightsJson.read(FeedSource.bytes("rights.json", text.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(rules(read)).containsExactly("r1", "r3");
        assertThat(codes(read)).containsExactly("json.not-utf8");
    }

    @Test
    void a_file_of_nothing_but_defects_is_refused_before_it_fills_the_memory() {
        var read = read("{\"rules\":[" + "1,".repeat(200_000) + "1]}");

        assertThat(read.fatal()).map(Issue::code).contains("json.too-many-defects");
    }

    @Test
    void a_sentence_says_what_was_expected() {
        var read = read(file(rule("r1", ENT + ",\"profils\":\"ELEVE\"")));

        assertThat(read.issues().get(0).line(Lang.FR))
                .isEqualTo("rights.json:3 (r1) : « profils » vaut \"ELEVE\" ; attendu : un tableau de chaînes : []");
    }

    private static String rule(String id, String members) {
        return "{\"id\":\"%s\",\"service\":\"s\",\"role\":\"R\",%s}".formatted(id, members);
    }

    private static String file(String... rules) {
        return "{\"services\":[{\"id\":\"s\",\"roles\":[\"R\"]}],\n\"rules\":[\n" + String.join(",\n", rules) + "]}";
    }

    private static Imported<Rights> read(String text) {
        return RightsJson.read(FeedSource.text("rights.json", text));
    }

    private static Rights rights(String text) {
        var read = read(text);
        assertThat(read.issues()).isEmpty();
        return read.rows().get(0);
    }

    private static List<String> rules(Imported<Rights> read) {
        return read.rows().get(0).rules().values().stream()
                .map(AccessRule::id)
                .map(RuleId::value)
                .toList();
    }

    private static List<String> codes(Imported<Rights> read) {
        return read.issues().stream().map(Issue::code).toList();
    }
}
