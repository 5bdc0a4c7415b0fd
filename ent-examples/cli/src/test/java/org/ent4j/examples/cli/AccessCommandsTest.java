package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessCommandsTest {

    private static final String RULES = """
            {"sites":[{"id":"site","structures":["0880054F"]}],
             "services":[{"id":"abs","roles":["Professeur","CPE"]},{"id":"msg","roles":["Accès au service"]}],
             "rules":[{"id":"r2","service":"abs","role":"Professeur","target":{"type":"SITE","site":"site"},"profils":["ENSEIGNANT"]},
              {"id":"r1","service":"abs","role":"Professeur","target":{"type":"ENT"},"matieres":["MATHS"]},
              {"id":"r3","service":"msg","role":"Accès au service","target":{"type":"ENT"},"validTo":"2026-12-31"}],
             "grants":[{"service":"abs","role":"CPE","user":"u1"}]}
            """;
    private static final String USERS = """
            [{"id":"u1","affiliations":[{"structure":"0880054F","profil":"ENSEIGNANT","matieres":["MATHS"]}]},
             {"id":"u2","state":"FERME","affiliations":[{"structure":"0880054F","profil":"ENSEIGNANT"}]},
             {"id":"u3"}]
            """;

    @TempDir
    private Path folder;

    private Path rules;
    private Path users;

    @BeforeEach
    void files() throws IOException {
        rules = Files.writeString(folder.resolve("rules.json"), RULES);
        users = Files.writeString(folder.resolve("users.json"), USERS);
    }

    @Test
    void without_files_the_recap_is_the_table_of_the_deck() {
        var run = Run.ent("access", "recap");

        assertThat(run.exit()).isZero();
        assertThat(run.errLines()).singleElement().asString().contains("collège fictif", "0880054F");
        assertThat(run.out()
                        .lines()
                        .skip(1)
                        .filter(line -> !line.startsWith("─"))
                        .map(line -> List.of(line.split(" {2,}"))))
                .containsExactly(
                        List.of(
                                "Cible",
                                "Profil",
                                "Matière enseignée",
                                "Fonction",
                                "Discipline de poste",
                                "Rôle",
                                "Personnes"),
                        List.of("CLG-JEAN MONTEMONT-ac-NANCY-METZ (0880054F)", "Enseignant", "Professeur", "4"),
                        List.of("CLG-JEAN MONTEMONT-ac-NANCY-METZ (0880054F)", "Elève", "Elève", "6"),
                        List.of("CLG-JEAN MONTEMONT-ac-NANCY-METZ (0880054F)", "Parent", "Parent", "6"),
                        List.of("Documentalistes (CLG-JEAN MONTEMONT-ac-NANCY-METZ)", "Saisie libre de séance", "1"),
                        List.of("Chef Etablissement (CLG-JEAN MONTEMONT-ac-NANCY-METZ)", "Chef d'établissement", "2"),
                        List.of("CPE (CLG-JEAN MONTEMONT-ac-NANCY-METZ)", "CPE", "2"),
                        List.of(
                                "CLG-JEAN MONTEMONT-ac-NANCY-METZ (0880054F)",
                                "Non enseignant",
                                "EDUCATION",
                                "CPE",
                                "2"));
    }

    @Test
    void the_stale_group_of_the_deck_still_gives_the_role_to_one_who_left() {
        var stale = Run.ent(
                "access", "explain", "--user", "cpe-partie", "--service", "Absences", "--role", "CPE", "--json");
        var fresh = Run.ent("access", "explain", "--user", "cpe-nouvelle", "--service", "Absences", "--role", "CPE");

        assertThat(stale.exit()).isZero();
        assertThat(stale.json().at("/rules")).extracting(JsonNode::asText).containsExactly("absences-6");
        assertThat(fresh.out())
                .contains("par absences-7", "✗ absences-6 : l'utilisateur n'est dans aucun des groupes cpe");
    }

    @Test
    void lint_finds_the_stale_group_of_the_deck() {
        var run = Run.ent("access", "lint", "--on", "2026-10-12");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("(cpe)")))
                .anySatisfy(line -> assertThat(line).contains("cpe-partie"))
                .anySatisfy(line -> assertThat(line).contains("cpe-nouvelle"))
                .anySatisfy(line -> assertThat(line).contains("2023-09-04"))
                .anySatisfy(line -> assertThat(line).contains("ACC-ANA-11"));
    }

    @Test
    void lint_says_what_there_is_to_say_of_rules_alone() throws IOException {
        Files.writeString(
                rules,
                RULES.replace(
                        "{\"type\":\"ENT\"},\"matieres\":[\"MATHS\"]",
                        "{\"type\":\"SITE\",\"site\":\"site\"},\"profils\":[\"ENSEIGNANT\"],\"matieres\":[\"MATHS\"]"));
        var run = Run.ent("access", "lint", "--rules", rules, "--json", "--on", "2026-10-12");

        assertThat(run.json().at("/findings"))
                .extracting(finding -> finding.path("check").asText() + " "
                        + finding.at("/rules/0").asText())
                .contains("ACC-ANA-03 r1");
    }

    @Test
    void diff_says_who_gains_and_who_loses() throws IOException {
        var after = Files.writeString(
                folder.resolve("after.json"),
                RULES.replace("\"matieres\":[\"MATHS\"]", "\"matieres\":[\"EPS\"]")
                        .replace("\"user\":\"u1\"", "\"user\":\"u3\""));
        var run = Run.ent(
                "access",
                "diff",
                "--before",
                rules,
                "--after",
                after,
                "--users",
                users,
                "--json",
                "--on",
                "2026-10-12");
        var json = run.json();

        assertThat(run.exit()).isZero();
        assertThat(json.at("/gains").asInt()).isEqualTo(1);
        assertThat(json.at("/losses").asInt()).isEqualTo(1);
        assertThat(json.at("/shifts/0/role").asText()).isEqualTo("CPE");
        assertThat(json.at("/shifts/0/gained/0").asText()).isEqualTo("u3");
        assertThat(json.at("/shifts/0/lost/0").asText()).isEqualTo("u1");
        assertThat(json.at("/rules/0/rule").asText()).isEqualTo("r1");
        assertThat(Run.ent("access", "diff", "--before", rules, "--after", after, "--users", users)
                        .out())
                .startsWith("1 gain(s), 1 perte(s)")
                .contains("+ u3", "− u1", "0880054F, Enseignant : +0 −1");
    }

    @Test
    void each_line_of_requests_has_its_line_in_order_and_a_malformed_one_is_no_grant() throws IOException {
        var requests = Files.writeString(
                folder.resolve("requests.jsonl"),
                String.join(
                        "\n",
                        request("u1", "abs", "Professeur"),
                        request("u1", "abs", "CPE"),
                        "",
                        "{\"user\":\"u1\",\"service\":\"abs\"",
                        request("u2", "abs", "Professeur"),
                        request("u3", "msg", "Accès au service"),
                        request("u3", "abs", "CPE"),
                        request("u9", "abs", "CPE"),
                        request("u1", "x", "CPE"),
                        request("u1", "abs", "Chef")));
        var run = evaluate(requests);
        var lines = lines(run.out());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(lines.stream()
                        .map(line ->
                                line.path("verdict").asText(line.path("code").asText())))
                .containsExactly(
                        "GRANTED",
                        "GRANTED",
                        "json.malformed",
                        "NOT_OPERATIONAL",
                        "GRANTED",
                        "DENIED",
                        "UNKNOWN_USER",
                        "UNKNOWN_SERVICE",
                        "UNKNOWN_ROLE");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.path("granted").asBoolean())
                        .isEqualTo(line.path("verdict").asText().equals("GRANTED")));
        assertThat(rules(lines.get(0))).containsExactly("r1", "r2");
        assertThat(rules(lines.get(1))).containsExactly("grant:0");
        assertThat(lines.get(2).path("line").asInt()).isEqualTo(4);
        assertThat(rules(lines.get(2))).isEmpty();
        assertThat(lines.get(2).path("why").asText()).startsWith("JSON mal formé, ligne 4, colonne ");
        assertThat(lines.get(6).path("why").asText()).isEqualTo("utilisateur inconnu : u9");
    }

    @Test
    void sound_requests_answer_zero_and_may_be_written_to_a_file() throws IOException {
        var requests = Files.writeString(folder.resolve("q.jsonl"), request("u3", "msg", "Accès au service") + "\n");
        var out = folder.resolve("answers.jsonl");
        var run = evaluate(requests, "--out", out, "--on", "2027-01-01", "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(lines(Files.readString(out)).get(0).path("why").asText())
                .isEqualTo("no rule gives u3 the role \"Accès au service\" of the service msg");
        assertThat(evaluate(requests, "--on", "2026-12-31").out()).contains("\"granted\":true");
    }

    @Test
    void defects_of_the_files_are_told_with_id_and_line_and_the_others_are_kept() throws IOException {
        Files.writeString(
                rules, RULES.replace("\"id\":\"r1\",\"service\":\"abs\"", "\"id\":\"r1\",\"service\":\"nope\""));
        Files.writeString(users, USERS.replace("{\"id\":\"u3\"}", "{\"id\":\"u1\"},oops"));
        var requests = Files.writeString(folder.resolve("q.jsonl"), request("u1", "abs", "Professeur"));
        var run = evaluate(requests);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(rules(lines(run.out()).get(0))).containsExactly("r2");
        assertThat(run.errLines())
                .containsExactly(
                        "  rejeté rules.json:4 (r1) : r1 : service inconnu, nope",
                        "  rejeté users.json:3 (u1) : deux éléments (utilisateur) ont l'identifiant u1 : le premier est gardé",
                        "  rejeté users.json:3 (users[3]) : JSON mal formé, ligne 3, colonne 14 : Unrecognized token 'oops':"
                                + " was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
    }

    @Test
    void a_file_that_cannot_be_used_is_one_line_and_exit_two() throws IOException {
        var requests = Files.writeString(folder.resolve("q.jsonl"), "");
        refused(
                "introuvable",
                "access",
                "evaluate",
                "--rules",
                "absent.json",
                "--users",
                users,
                "--requests",
                requests);
        refused("introuvable", "access", "evaluate", "--rules", rules, "--users", users, "--requests", "absent.jsonl");
        refused(
                "attendu : un objet JSON",
                "access",
                "evaluate",
                "--rules",
                users,
                "--users",
                users,
                "--requests",
                requests);
        refused(
                "attendu : un tableau JSON",
                "access",
                "evaluate",
                "--rules",
                rules,
                "--users",
                rules,
                "--requests",
                requests);
        refused("il manque --users", "access", "who", "--rules", rules, "--service", "abs", "--role", "CPE");
        refused("il manque --rules", "access", "who", "--users", users, "--service", "abs", "--role", "CPE");
        refused("il manque --service ; il y a : abs, msg", "access", "recap", "--rules", rules);
        refused("« x » inconnu ; il y a : abs, msg", "access", "recap", "--rules", rules, "--service", "x");
        refused("« x » inconnu ; il y a : Professeur, CPE", who("x"));
        refused("--page va de 1 à", who("CPE", "--page", "0"));
        refused("--size va de 1 à 100000", who("CPE", "--size", "100001"));
        refused("utilisateur inconnu : u9", "access", "services", "--rules", rules, "--users", users, "--user", "u9");
    }

    @Test
    void folders_for_files_and_places_that_are_not_there_are_one_line_and_exit_two() throws IOException {
        var requests = Files.writeString(folder.resolve("q.jsonl"), request("u1", "abs", "CPE"));
        var folderForFile = evaluate(folder);
        var nowhere = evaluate(requests, "--out", folder.resolve("absent").resolve("answers.jsonl"));

        for (var run : List.of(folderForFile, nowhere, evaluate(requests, "--out", folder))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines()).singleElement().asString().doesNotContain("Exception", "ENT_DEBUG");
        }
        assertThat(nowhere.err()).contains("impossible à ouvrir ou à créer");
    }

    @Test
    void answers_never_overwrite_what_is_read() throws IOException {
        var requests = Files.writeString(folder.resolve("q.jsonl"), request("u1", "abs", "CPE"));
        for (var read : List.of(requests, rules, users)) {
            var before = Files.readString(read);

            assertThat(evaluate(requests, "--out", read).exit()).isEqualTo(2);
            assertThat(read).hasContent(before);
        }
    }

    @Test
    void a_recap_needs_no_people() {
        var run = Run.ent("access", "recap", "--rules", rules, "--service", "msg", "--json");

        assertThat(run.json().at("/rows/0/people").isMissingNode()).isTrue();
        assertThat(run.json().at("/rows/0/target/type").asText()).isEqualTo("ENT");
        assertThat(Run.ent("access", "recap", "--rules", rules, "--service", "msg")
                        .out())
                .contains("tout l'ENT")
                .doesNotContain("Personnes", "Niveau");
    }

    @Test
    void who_goes_page_by_page_and_services_are_those_of_the_portal() throws IOException {
        var many =
                IntStream.range(0, 45).mapToObj("{\"id\":\"p%02d\"}"::formatted).collect(Collectors.joining(","));
        Files.writeString(users, "[" + many + "]");
        var last = Run.ent(
                "access",
                "who",
                "--rules",
                rules,
                "--users",
                users,
                "--service",
                "msg",
                "--role",
                "Accès au service",
                "--page",
                3,
                "--json",
                "--on",
                "2026-09-01");
        var services = Run.ent(
                "access", "services", "--rules", rules, "--users", users, "--user", "p00", "--on", "2026-09-01");

        assertThat(last.json().at("/count").asInt()).isEqualTo(45);
        assertThat(last.json().at("/pages").asInt()).isEqualTo(3);
        assertThat(last.json().at("/users")).hasSize(5);
        assertThat(services.out()).contains("p00 : 1 service(s)", "msg : Accès au service");
    }

    @Test
    void explain_answers_one_when_the_answer_is_no() {
        var run = Run.ent(
                "access",
                "explain",
                "--rules",
                rules,
                "--users",
                users,
                "--user",
                "u3",
                "--service",
                "abs",
                "--role",
                "Professeur",
                "--lang",
                "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("✗ r1: the user has no affiliation", "✗ r2: the user has no affiliation");
    }

    private Object[] who(String role, String... more) {
        var args = new ArrayList<Object>(
                List.of("access", "who", "--rules", rules, "--users", users, "--service", "abs", "--role", role));
        args.addAll(List.of(more));
        return args.toArray();
    }

    private Run evaluate(Path requests, Object... more) {
        var args = new ArrayList<Object>(List.of(
                "access",
                "evaluate",
                "--rules",
                rules,
                "--users",
                users,
                "--requests",
                requests,
                "--on",
                "2026-10-01"));
        if (List.of(more).contains("--on")) {
            args.subList(args.size() - 2, args.size()).clear();
        }
        args.addAll(List.of(more));
        return Run.ent(args.toArray());
    }

    private static void refused(String words, Object... command) {
        var run = Run.ent(command);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(words).doesNotContain("Exception");
    }

    private static String request(String user, String service, String role) {
        return "{\"user\":\"%s\",\"service\":\"%s\",\"role\":\"%s\"}".formatted(user, service, role);
    }

    private static List<String> rules(JsonNode line) {
        return StreamSupport.stream(line.path("rules").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<JsonNode> lines(String text) {
        return text.lines().map(AccessCommandsTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException noJson) {
            throw new UncheckedIOException(line, noJson);
        }
    }
}
