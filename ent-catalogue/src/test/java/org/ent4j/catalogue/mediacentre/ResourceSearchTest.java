package org.ent4j.catalogue.mediacentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceSearchTest {

    private static final List<Resource> ALL = List.of(
            resource("ark:/49591/1", "Physique-Chimie", "Hêtre", "scolomfr-voc-022-num-020", "5e"),
            resource("ark:/49591/2", "Œuvres d'Afrique", "Éditions Saule", "scolomfr-voc-022-num-018", "6e"),
            resource("ark:/49591/3", "Atlas", "Hêtre", "scolomfr-voc-022-num-018", "6e"),
            Resource.of("ark:/49591/4", "Étincelles", "Charme"));

    private static Resource resource(String id, String title, String publisher, String level, String name) {
        var plain = Resource.of(id, title, publisher);
        var terms = new Terms(List.of(), List.of(), List.of(Term.of("http://x/" + level, name)), List.of());
        return new Resource(
                plain.id(),
                "ARK",
                title,
                plain.publisher(),
                PresentationType.NONE,
                terms,
                Links.NONE,
                "",
                "",
                "",
                "",
                List.of(),
                Map.of());
    }

    private static List<String> found(ResourceQuery query) {
        return ResourceSearch.find(ALL, query, 0, 20).items().stream()
                .map(each -> each.id().value().substring("ark:/49591/".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'',3 4 2 1",
                "hetre,3 1",
                "HÊTRE,3 1",
                "chimie physique,1",
                "phys 5e hêt,1",
                "hysique,''",
                "oeuvres,2",
                "afrique saule,2",
                "6E,3 2",
                "etinc,4",
                "' - ',3 4 2 1",
                "zzz,''"
            })
    void words_are_found_whatever_their_accents_order_and_ends(String words, String ids) {
        assertThat(String.join(" ", found(ResourceQuery.of(words)))).isEqualTo(ids);
    }

    @Test
    void level_and_publisher_narrow() {
        assertThat(found(new ResourceQuery("", "6e", ""))).containsExactly("3", "2");
        assertThat(found(new ResourceQuery("", "018", ""))).containsExactly("3", "2");
        assertThat(found(new ResourceQuery("", "18", ""))).isEmpty();
        assertThat(found(new ResourceQuery("", "6e", "hetre"))).containsExactly("3");
        assertThat(found(new ResourceQuery("atlas", "5e", ""))).isEmpty();
        assertThat(found(new ResourceQuery("", "", "6e"))).isEmpty();
    }

    @Test
    void pages_part_the_whole() {
        var many = IntStream.range(0, 45)
                .mapToObj(i -> Resource.of("ark:/49591/%02d".formatted(i), "Même titre", "H"))
                .toList();
        var pages = IntStream.range(0, 3)
                .mapToObj(i -> ResourceSearch.find(many, ResourceQuery.ALL, i, 20))
                .toList();

        assertThat(pages).extracting(each -> each.items().size()).containsExactly(20, 20, 5);
        assertThat(pages).allMatch(each -> each.total() == 45);
        assertThat(pages.stream().flatMap(each -> each.items().stream())).containsExactlyElementsOf(many);
    }

    @Test
    void lists_to_choose_from_count() {
        assertThat(ResourceSearch.levels(ALL)).isEqualTo(Map.of("5e", 1, "6e", 2));
        assertThat(ResourceSearch.publishers(ALL)).containsEntry("Hêtre", 2).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "http://n2t.net/ark:/99999/r14, ark:/99999/r14",
        "ark:/99999/r14, ark:/99999/r14",
        "ARK:99999/r14, ark:/99999/r14",
        "https://x.example/a/ark:/99999/R14.p, ark:/99999/R14.p",
        "urn:x, urn:x"
    })
    void two_writings_of_an_ark_have_one_key(String id, String key) {
        assertThat(new ResourceId(id).key()).isEqualTo(key);
        assertThat(new ResourceId(id).isArk()).isEqualTo(!id.startsWith("urn"));
        assertThat(new ResourceId(id).isFamily()).isEqualTo(id.endsWith(".p"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Edutheque.fr/accueil.html?x=|y, true, edutheque.fr, /accueil.html",
        "http://moi@hote.example:8080, true, hote.example, ''",
        "HTTPS://a.b/c d, true, a.b, /c d",
        "https:///x, false, , ''",
        "java\tscript:x, false, , ''",
        "ht\ttp://x, false, , ''"
    })
    void addresses_of_the_web_have_a_host(String url, boolean isWeb, String host, String path) {
        assertThat(SafeLink.isWeb(url)).isEqualTo(isWeb);
        assertThat(SafeLink.host(url)).isEqualTo(Optional.ofNullable(host));
        assertThat(SafeLink.path(url)).isEqualTo(path);
    }

    @Test
    void parts_of_an_address_are_decoded() {
        var ticket = AccessTicket.of("https://x/?idENT=RU5UVEVTVDE%3D&idEtab=MDY1MDQ5OVAtRVQ2&idSrc=!!&a&=b");

        assertThat(ticket.portal()).contains("ENTTEST1");
        assertThat(ticket.school()).contains("0650499P-ET6");
        assertThat(ticket.resource()).isEmpty();
    }
}
