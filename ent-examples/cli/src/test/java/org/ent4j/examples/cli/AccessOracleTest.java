package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command against a reading of the same JSON that knows nothing of the library. */
class AccessOracleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> CRITERIA =
            List.of("profils", "niveaux", "sousNiveaux", "matieres", "fonctions", "disciplines");
    private static final int FILES = 40;
    private static final int REQUESTS = 300;

    @TempDir
    private Path folder;

    @Test
    void every_answer_is_that_of_a_naive_reading() throws IOException {
        var granted = 0;
        for (var seed = 0; seed < FILES; seed++) {
            granted += compared(new Drawn(seed));
        }
        assertThat(granted).isBetween(FILES * REQUESTS / 10, FILES * REQUESTS * 9 / 10);
    }

    private int compared(Drawn drawn) throws IOException {
        var rules = drawn.rules();
        var users = drawn.users();
        var requests =
                IntStream.range(0, REQUESTS).mapToObj(i -> drawn.request()).toList();
        var run = Run.ent(
                "access",
                "evaluate",
                "--rules",
                Files.writeString(folder.resolve("rules.json"), rules.toString()),
                "--users",
                Files.writeString(folder.resolve("users.json"), users.toString()),
                "--requests",
                Files.write(
                        folder.resolve("q.jsonl"),
                        requests.stream().map(JsonNode::toString).toList()));
        assertThat(run.exit()).as(run.err()).isZero();

        var answers = run.out().lines().toList();
        assertThat(answers).hasSize(REQUESTS);
        var granted = 0;
        for (var i = 0; i < REQUESTS; i++) {
            var answer = MAPPER.readTree(answers.get(i));
            var expected = deciding(rules, users, requests.get(i));
            assertThat(texts(answer.path("rules")))
                    .as("%s of %s on %s", requests.get(i), rules, users)
                    .isEqualTo(expected);
            assertThat(answer.path("granted").asBoolean()).isEqualTo(!expected.isEmpty());
            assertThat(answer.path("user")).isEqualTo(requests.get(i).path("user"));
            granted += expected.isEmpty() ? 0 : 1;
        }
        return granted;
    }

    private static List<String> deciding(JsonNode rules, JsonNode users, JsonNode request) {
        var deciding = new TreeSet<String>();
        for (var user : users) {
            if (user.path("id").equals(request.path("user"))
                    && user.path("state").asText("OPERATIONNEL").equals("OPERATIONNEL")) {
                for (var rule : rules.path("rules")) {
                    if (isAsked(rule, request) && matches(rules, rule, user)) {
                        deciding.add(rule.path("id").asText());
                    }
                }
                var place = 0;
                for (var grant : rules.path("grants")) {
                    if (isAsked(grant, request) && grant.path("user").equals(user.path("id"))) {
                        deciding.add("grant:" + place);
                    }
                    place++;
                }
            }
        }
        return List.copyOf(deciding);
    }

    private static boolean isAsked(JsonNode element, JsonNode request) {
        return element.path("service").equals(request.path("service"))
                && element.path("role").equals(request.path("role"));
    }

    private static boolean matches(JsonNode all, JsonNode rule, JsonNode user) {
        var target = rule.path("target");
        var withoutCriteria =
                CRITERIA.stream().allMatch(criterion -> rule.path(criterion).isEmpty());
        var meets = stream(user.path("affiliations")).anyMatch(affiliation -> meets(rule, affiliation));
        return switch (target.path("type").asText()) {
            case "ENT" -> withoutCriteria || meets;
            case "GROUPS" -> common(target.path("groups"), user.path("groups")) && (withoutCriteria || meets);
            case "STRUCTURES" -> liesIn(target.path("structures"), rule, user);
            default ->
                stream(all.path("sites"))
                        .filter(site -> site.path("id").equals(target.path("site")))
                        .anyMatch(site -> liesIn(site.path("structures"), rule, user));
        };
    }

    private static boolean liesIn(JsonNode structures, JsonNode rule, JsonNode user) {
        return stream(user.path("affiliations"))
                .anyMatch(affiliation ->
                        texts(structures).contains(affiliation.path("structure").asText()) && meets(rule, affiliation));
    }

    private static boolean meets(JsonNode rule, JsonNode affiliation) {
        return CRITERIA.stream()
                .allMatch(criterion -> rule.path(criterion).isEmpty()
                        || (criterion.equals("profils")
                                ? texts(rule.path(criterion))
                                        .contains(affiliation.path("profil").asText())
                                : common(rule.path(criterion), affiliation.path(criterion))));
    }

    private static boolean common(JsonNode some, JsonNode others) {
        return texts(some).stream().anyMatch(texts(others)::contains);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    /** Small files in which rules often nearly match. */
    private static final class Drawn {

        private final Random random;

        Drawn(int seed) {
            this.random = new Random(seed);
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private ArrayNode some(int least, List<String> of) {
            var array = MAPPER.createArrayNode();
            var left = new ArrayList<>(of);
            for (var count = least + random.nextInt(2); count > 0; count--) {
                array.add(left.remove(random.nextInt(left.size())));
            }
            return array;
        }

        private void criteria(ObjectNode to) {
            for (var criterion : CRITERIA.subList(1, CRITERIA.size())) {
                if (random.nextInt(4) == 0) {
                    to.set(criterion, some(0, List.of("a", "b", " b", "é")));
                }
            }
        }

        JsonNode rules() {
            var rules = MAPPER.createObjectNode();
            rules.putArray("rules");
            for (var i = 0; i < 12; i++) {
                ((ArrayNode) rules.path("rules")).add(rule("r" + (97 - i)));
            }
            var grants = rules.putArray("grants");
            for (var i = 0; i < 4; i++) {
                grants.add(request());
            }
            var sites = rules.putArray("sites");
            for (var id : List.of("s1", "s2")) {
                sites.addObject().put("id", id).set("structures", some(0, List.of("A", "B", "C")));
            }
            var services = rules.putArray("services");
            for (var id : List.of("x", "y")) {
                services.addObject()
                        .put("id", id)
                        .set("roles", MAPPER.createArrayNode().add("R").add("Q"));
            }
            return rules;
        }

        private ObjectNode rule(String id) {
            var rule = MAPPER.createObjectNode();
            rule.put("id", id).put("service", one(List.of("x", "y"))).put("role", one(List.of("R", "Q")));
            var target = rule.putObject("target").put("type", one(List.of("SITE", "STRUCTURES", "GROUPS", "ENT")));
            target.put("site", one(List.of("s1", "s2")));
            target.set("structures", some(1, List.of("A", "B", "C")));
            target.set("groups", some(1, List.of("g", "h", "i")));
            rule.set("profils", some(random.nextInt(2), List.of("ELEVE", "PARENT", "ENSEIGNANT")));
            criteria(rule);
            return rule;
        }

        JsonNode users() {
            var users = MAPPER.createArrayNode();
            for (var i = 0; i < 8; i++) {
                var user = users.addObject().put("id", "u" + i);
                if (random.nextInt(3) == 0) {
                    user.put("state", one(List.of("OPERATIONNEL", "FERME", "operationnel")));
                }
                user.set("groups", some(0, List.of("g", "h", "i")));
                var affiliations = user.putArray("affiliations");
                for (var count = random.nextInt(4); count > 0; count--) {
                    var affiliation = affiliations.addObject().put("structure", one(List.of("A", "B", "C")));
                    affiliation.put("profil", one(List.of("ELEVE", "PARENT", "ENSEIGNANT")));
                    criteria(affiliation);
                }
            }
            return users;
        }

        ObjectNode request() {
            return MAPPER.createObjectNode()
                    .put("user", "u" + random.nextInt(9))
                    .put("service", one(List.of("x", "y")))
                    .put("role", one(List.of("R", "Q")));
        }
    }
}
