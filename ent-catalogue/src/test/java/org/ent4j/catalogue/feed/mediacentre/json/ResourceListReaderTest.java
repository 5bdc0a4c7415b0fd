package org.ent4j.catalogue.feed.mediacentre.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.catalogue.mediacentre.ResourceDefect;
import org.ent4j.catalogue.mediacentre.ResourceDefect.HalfPair;
import org.ent4j.catalogue.mediacentre.ResourceDefect.MissingMember;
import org.ent4j.catalogue.mediacentre.ResourceDefect.OtherTicket;
import org.ent4j.catalogue.mediacentre.ResourceList;
import org.ent4j.catalogue.mediacentre.ResourceQuery;
import org.ent4j.catalogue.mediacentre.ResourceSchool;
import org.ent4j.catalogue.mediacentre.ResourceSearch;
import org.ent4j.catalogue.mediacentre.SafeLink;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceListReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A row without a defect, and with members that nobody knows. */
    private static final String ROW = """
            {"idRessource":"ark:/49591/a1","idType":"ARK","nomRessource":"Cartes d'Europe",
             "idEditeur":"123456789_0000000000000000","nomEditeur":"Éditions du Hêtre",
             "typePresentation":{"code":"MUL","nom":"multimédia","rang":3},
             "niveauEducatif":[{"uri":"http://x/scolomfr-voc-022-num-018","nom":"6e","poids":[1]}],
             "domaineEnseignement":[], "urlVignette":null,
             "urlAccesRessource":"https://sp.example/domaineGar?idENT=RU5U&idEtab=%s&idSrc=%s",
             "distributeurTech":"123456789_000000000000000X",
             "filtreDroit":{"operator":"AND","filtreDroitType":[]},
             "nouveau":{"a":[1,2]}}""".formatted(base64("0570001A"), base64("ark:/49591/a1"));

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String list(String... rows) {
        return "{\"listeRessources\":{\"ressource\":[" + String.join(",", rows) + "]}}";
    }

    private static Imported<ResourceList> read(String text) {
        return ResourceListReader.read(FeedSource.text("list.json", text));
    }

    private static String written(ResourceList list) throws IOException {
        var out = new ByteArrayOutputStream();
        ResourceListWriter.write(list, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) throws IOException {
        return JSON.readTree(json);
    }

    @Test
    void a_sound_row_is_read_and_written_back_with_what_nobody_knows() throws IOException {
        var text = "{\"v\":1,\"listeRessources\":{\"total\":1,\"ressource\":[" + ROW + "]}}";
        var read = read(text);

        assertThat(read.issues()).isEmpty();
        var resource = read.rows().get(0).resources().get(0);
        assertThat(resource.title()).isEqualTo("Cartes d'Europe");
        assertThat(resource.terms().levels().get(0).code()).isEqualTo("scolomfr-voc-022-num-018");
        assertThat(resource.others()).containsOnlyKeys("nouveau", "filtreDroit", "domaineEnseignement", "urlVignette");
        assertThat(tree(written(read.rows().get(0)))).isEqualTo(tree(text));
    }

    @Test
    void numbers_are_written_back_as_they_were() throws IOException {
        var text = list(ROW.replace("[1,2]", "[1.10,12345678901234567890.123456789,1e400]"));

        assertThat(written(read(text).rows().get(0)))
                .contains("1.10,", "12345678901234567890.123456789")
                .containsPattern("1(\\.0)?[eE]\\+?400");
    }

    @Test
    void the_answer_of_an_error_is_told_as_one() {
        var read = read("""
                {"Erreur":{"Code":"Bad Request","Message":"Établissement non trouvé","Resource":"ressources/idENT/x"}}""");

        assertThat(read.fatal().orElseThrow().reason())
                .isEqualTo(new ResourceDefect.ServiceError(
                        "Bad Request", "Établissement non trouvé", "ressources/idENT/x"));
        assertThat(read.fatal().orElseThrow().text(Lang.FR)).contains("Établissement non trouvé");
    }

    @Test
    void a_list_that_is_cut_short_anywhere_leaves_nothing() {
        var text = list(ROW, ROW.replace("a1", "a2"));

        for (var end = 1; end < text.length(); end += 7) {
            var read = read(text.substring(0, end));
            assertThat(read.rows()).as("%d characters", end).isEmpty();
            assertThat(read.fatal()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "12", "{}", "{\"liste\":{}}", "<xml/>", "nul"})
    void what_is_no_list_is_refused(String text) {
        assertThat(read(text).fatal()).isPresent();
    }

    @Test
    void more_behind_the_end_is_refused() {
        assertThat(read(list(ROW) + "{}").fatal()).isPresent();
        assertThat(read(list(ROW) + "\n ").fatal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"listeRessources\":{}}",
                "{\"listeRessources\":{\"ressource\":null}}",
                "{\"listeRessources\":\"\"}",
                "{\"listeRessources\":{\"ressource\":[]}}"
            })
    void an_empty_list_is_one(String text) {
        assertThat(read(text).issues()).isEmpty();
        assertThat(read(text).rows().get(0).resources()).isEmpty();
    }

    @Test
    void one_object_is_a_list_of_one() {
        var read = read("{\"listeRessources\":{\"ressource\":" + ROW + "}}");

        assertThat(read.issues()).isEmpty();
        assertThat(read.rows().get(0).resources()).hasSize(1);
    }

    @Test
    void a_row_needs_an_id_and_a_title_and_the_others_are_kept() {
        var read = read(list(
                ROW.replace("\"idRessource\":\"ark:/49591/a1\",", ""), ROW.replace("Cartes d'Europe", " "), "3", ROW));

        assertThat(read.rows().get(0).resources()).hasSize(1);
        assertThat(errors(read))
                .containsExactly("mediacentre.missing-member", "mediacentre.missing-member", "mediacentre.no-object");
        assertThat(read.isComplete()).isFalse();
    }

    private static List<String> errors(Imported<ResourceList> read) {
        return read.issues().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Issue::code)
                .toList();
    }

    @Test
    void what_is_missing_besides_costs_no_row() {
        var read = read(list("{\"idRessource\":\"ark:/49591/a1\",\"nomRessource\":\"Atlas\"}"));

        assertThat(read.isComplete()).isTrue();
        assertThat(read.rows().get(0).resources()).hasSize(1);
        assertThat(read.issues())
                .extracting(Issue::reason)
                .contains(new MissingMember("urlAccesRessource"), new MissingMember("typePresentation"));
    }

    @Test
    void an_ark_twice_is_told_with_its_object_however_it_is_written() {
        var again = ROW.replace("\"ark:/49591/a1\"", "\"http://n2t.net/ark:/49591/a1\"");
        var read = read(list(ROW, again));

        assertThat(read.rows().get(0).resources()).hasSize(1);
        var issue = read.issues().get(0);
        assertThat(issue.code()).isEqualTo("mediacentre.twice");
        assertThat(issue.where().element()).isEqualTo("http://n2t.net/ark:/49591/a1");
        assertThat(issue.where().line()).isGreaterThan(1);
    }

    @Test
    void an_ark_of_two_schools_is_not_twice() {
        var first = ROW.replace(
                "\"nouveau\"", "\"idEtablissement\":[{\"id\":\"1\",\"UAI\":\"0570001A\",\"nom\":\"A\"}],\"x\"");
        var second = first.replace("0570001A", "0570002B").replace(base64("0570001A"), base64("0570002B"));

        assertThat(read(list(first, second)).issues()).isEmpty();
        assertThat(errors(read(list(first, second, first)))).containsExactly("mediacentre.twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd"
            })
    void an_address_that_runs_something_costs_the_row_or_is_left_out(String url) {
        var access = read(list(ROW.replaceFirst("https://sp[^\"]*", Matcher.quoteReplacement(url))));
        var picture = read(list(ROW.replace("\"urlVignette\":null", "\"urlVignette\":\"" + url + "\"")));

        assertThat(errors(access)).containsExactly("mediacentre.unsafe-link");
        assertThat(access.rows().get(0).resources()).isEmpty();
        assertThat(picture.issues()).extracting(Issue::code).containsExactly("mediacentre.unsafe-link");
        assertThat(picture.rows().get(0).resources().get(0).links().thumbnail()).isEmpty();
    }

    @Test
    void an_address_without_a_host_goes_nowhere() {
        var read = read(list(ROW.replaceFirst("https://sp[^\"]*", "/ici")));

        assertThat(errors(read)).containsExactly("mediacentre.no-link");
    }

    @Test
    void what_was_unsafe_is_not_written_back() throws IOException {
        var read = read(list(ROW.replace("\"urlVignette\":null", "\"urlVignette\":\"javascript:x\"")));

        assertThat(written(read.rows().get(0))).doesNotContain("javascript");
    }

    @Test
    void a_uri_and_its_name_come_together() {
        var read = read(list(ROW.replace(",\"nom\":\"6e\"", "")));

        assertThat(read.issues())
                .extracting(Issue::reason)
                .containsExactly(new HalfPair("niveauEducatif", "http://x/scolomfr-voc-022-num-018", "nom"));
    }

    @Test
    void members_of_another_shape_are_kept_as_they_are() throws IOException {
        var text = list(ROW.replace("\"domaineEnseignement\":[]", "\"domaineEnseignement\":[\"x\"],\"description\":4"));
        var read = read(text);

        assertThat(read.issues())
                .extracting(Issue::code)
                .containsOnly("mediacentre.wrong-shape")
                .hasSize(2);
        assertThat(tree(written(read.rows().get(0)))).isEqualTo(tree(text));
    }

    @Test
    void the_address_is_compared_with_the_row() {
        var other = read(list(ROW.replace(base64("ark:/49591/a1"), base64("ark:/49591/zz"))));
        var read = read(list(ROW.replace(
                "\"nouveau\"", "\"idEtablissement\":[{\"id\":\"1\",\"UAI\":\"0570009Z\",\"nom\":\"A\"}],\"x\"")));

        assertThat(other.issues())
                .extracting(Issue::reason)
                .containsExactly(new OtherTicket("idSrc", "ark:/49591/zz", "ark:/49591/a1"));
        assertThat(read.issues())
                .extracting(Issue::reason)
                .containsExactly(new OtherTicket("idEtab", "0570001A", "0570009Z"));
        assertThat(read(list(ROW.replace(base64("ark:/49591/a1"), "%%%"))).issues())
                .isEmpty();
    }

    @Test
    void the_school_that_was_asked_for_is_set_and_compared() {
        var source = FeedSource.text("list.json", list(ROW));
        var right = ResourceListReader.read(source, ResourceSchool.of("1", "0570001A", "A"));
        var wrong = ResourceListReader.read(source, ResourceSchool.of("2", "0570009Z", "B"));

        assertThat(right.issues()).isEmpty();
        assertThat(right.rows().get(0).resources().get(0).schools())
                .containsExactly(ResourceSchool.of("1", "0570001A", "A"));
        assertThat(wrong.issues())
                .extracting(Issue::reason)
                .containsExactly(new OtherTicket("idEtab", "0570001A", "0570009Z"));
    }

    @Test
    void ids_that_are_none_are_told() {
        var read = read(list(ROW.replace("123456789_0000000000000000", "12").replace("\"ARK\"", "\"DOI\"")));

        assertThat(read.issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("mediacentre.bad-organisation", "mediacentre.no-ark");
    }

    @Test
    void a_file_without_end_or_depth_is_refused() {
        var limits = new FeedLimits(32, 1000, 100);
        assertThat(ResourceListReader.read(FeedSource.text("x", list(ROW)), Optional.empty(), limits)
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("mediacentre.too-big");
        assertThat(read("{\"listeRessources\":" + "[".repeat(5000)).fatal()).isPresent();
        assertThat(ResourceListReader.read(FeedSource.file(Path.of("not-there.json")))
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("feed.missing");
    }

    @Test
    void lists_of_schools_become_one() {
        var list = read(list(ROW)).rows().get(0);
        var one = list.at(ResourceSchool.of("1", "0570001A", "A"));
        var two = list.at(ResourceSchool.of("2", "0570002B", "B"));

        var merged = ResourceList.merged(List.of(one, two, one));
        assertThat(merged.resources())
                .extracting(each -> each.schools().get(0).uai())
                .containsExactly("0570001A", "0570002B");
        assertThat(one.at(ResourceSchool.of("3", "x", "y"))).isEqualTo(one);
    }

    @Property(tries = 500)
    void whatever_is_damaged_nothing_unsafe_is_kept_and_nothing_is_thrown(
            @ForAll @IntRange(max = 2000) int at, @ForAll @From("damage") String damage) {
        var text = list(ROW, ROW.replace("a1", "a2"));
        var from = at % text.length();
        var read = read(
                text.substring(0, from) + damage + text.substring(Math.min(text.length(), from + damage.length())));

        Statistics.label("fate")
                .collect(read.fatal().isPresent() ? "refused" : "read")
                .coverage(cover -> {
                    cover.check("refused").percentage(p -> p > 10);
                    cover.check("read").percentage(p -> p > 10);
                });
        read.rows().stream().flatMap(each -> each.resources().stream()).forEach(each -> {
            var access = each.links().access();
            assertThat(access.isEmpty() || SafeLink.isWeb(access)).isTrue();
        });
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.of("x", "\"", "}", "[", "javascript:", "null", "\\u0000", "é", ",", "12");
    }

    @Test
    void the_real_answer_is_read_searched_and_written_back() throws IOException {
        var file = Path.of(System.getProperty("ent.conformance.data", "none"), "mediacentre", "resources.json");
        assumeTrue(Files.exists(file), "the sample files of the field are not here");

        var read = ResourceListReader.read(FeedSource.file(file));
        var list = read.rows().get(0);
        assertThat(list.resources()).hasSize(4);
        assertThat(read.isComplete()).isTrue();
        // two rows of this file open another resource than they name
        assertThat(read.issues())
                .extracting(Issue::code)
                .containsExactly("mediacentre.other-ticket", "mediacentre.other-ticket");
        assertThat(ResourceSearch.find(list.resources(), ResourceQuery.of("HATIER physique 5e"), 0, 20)
                        .items())
                .extracting(each -> each.title())
                .containsExactly("Physique Chimie");
        assertThat(tree(written(list))).isEqualTo(tree(Files.readString(file)));
    }
}
