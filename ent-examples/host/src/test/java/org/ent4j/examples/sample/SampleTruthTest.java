package org.ent4j.examples.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.examples.sample.Samples.documents;
import static org.ent4j.examples.sample.Samples.elements;
import static org.ent4j.examples.sample.Samples.records;
import static org.ent4j.examples.sample.Samples.value;
import static org.ent4j.examples.sample.Samples.values;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.examples.sample.Samples.TruthLine;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SampleTruthTest {

    private static final Map<String, byte[]> FILES = Samples.files(Samples.spec(4, 5, 0.5));
    private static final List<TruthLine> TRUTH = Samples.truth(FILES);

    @Test
    void every_item_of_edt_has_one_line_and_no_line_is_of_another() {
        var items = documents(FILES, "/Edt_").stream()
                .flatMap(edt -> Stream.of(
                                items(edt, "Professeurs", "TEACHER"),
                                items(edt, "Matieres", "SUBJECT"),
                                items(edt, "Classes", "CLASS"),
                                items(edt, "Groupes", "GROUP"),
                                items(edt, "Salles", "ROOM"),
                                items(edt, "Eleves", "PUPIL"))
                        .flatMap(each -> each))
                .toList();

        assertThat(keys("EDT")).containsExactlyInAnyOrderElementsOf(items);
    }

    private static Stream<String> items(Document edt, String section, String kind) {
        var uai = edt.getDocumentElement().getAttribute("UAI");
        var entries = edt.getElementsByTagName(section).item(0).getChildNodes();
        return IntStream.range(0, entries.getLength())
                .mapToObj(entries::item)
                .filter(Element.class::isInstance)
                .map(node -> uai + kind + ((Element) node).getAttribute("Ident"));
    }

    @Test
    void every_item_of_sts_has_one_line_and_no_line_is_of_another() {
        var down = documents(FILES, "sts_emp").stream()
                .flatMap(sts -> Stream.of(
                                coded(sts, "INDIVIDU", "TEACHER"), coded(sts, "MATIERE", "SUBJECT"),
                                coded(sts, "DIVISION", "CLASS"), coded(sts, "GROUPE", "GROUP"))
                        .flatMap(each -> each));
        var up = documents(FILES, "/emp_sts").stream().flatMap(sts -> coded(sts, "SALLE_COURS", "ROOM"));

        assertThat(keys("STS"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(down, up).toList());
    }

    private static Stream<String> coded(Document sts, String element, String kind) {
        var head = (Element) sts.getElementsByTagName("UAJ").item(0);
        var uai = head.hasAttribute("CODE") ? head.getAttribute("CODE") : head.getTextContent();
        return elements(sts, element)
                .map(each -> uai
                        + kind
                        + (kind.equals("TEACHER")
                                ? each.getAttribute("TYPE") + ":" + each.getAttribute("ID")
                                : each.getAttribute("CODE")));
    }

    private static List<String> keys(String source) {
        return TRUTH.stream()
                .filter(line -> line.source().equals(source))
                .map(line -> line.uai() + line.kind() + line.key())
                .toList();
    }

    @Test
    void every_directory_key_leads_to_a_record_and_only_the_unknown_have_none() {
        var known = directory();
        assertThat(TRUTH).allSatisfy(line -> {
            if (line.noise().equals("UNKNOWN")) {
                assertThat(line.truth()).isEmpty();
            } else {
                assertThat(known).contains(line.kind() + line.truth());
            }
        });
        assertThat(TRUTH).anyMatch(line -> line.noise().equals("UNKNOWN"));
    }

    private static Set<String> directory() {
        var known = new HashSet<String>();
        records(FILES, "PersEducNat").forEach(record -> known.add("TEACHER" + value(record, "ENTPersonJointure")));
        records(FILES, "Eleve").forEach(record -> known.add("PUPIL" + value(record, "ENTPersonJointure")));
        records(FILES, "MatiereEducNat").forEach(record -> known.add("SUBJECT" + value(record, "ENTMatJointure")));
        records(FILES, "EtabEducNat").forEach(school -> {
            var in = value(school, "ENTStructureJointure") + "$";
            values(school, "ENTStructureClasses").forEach(each -> known.add("CLASS" + in + first(each, "\\$")));
            values(school, "ENTStructureGroupes").forEach(each -> known.add("GROUP" + in + first(each, "\\$")));
        });
        FILES.forEach((path, bytes) -> {
            if (path.endsWith("rooms.csv")) {
                new String(bytes, UTF_8).lines().forEach(line -> known.add("ROOM" + first(line, ";")));
            }
        });
        return known;
    }

    private static String first(String text, String separator) {
        return text.split(separator, 2)[0];
    }

    @Test
    void without_noise_the_files_say_what_the_directory_says() {
        var files = Samples.files(Samples.spec(2, 5, 0));
        var names = Stream.of("PersEducNat", "Eleve")
                .flatMap(category -> records(files, category).stream())
                .collect(Collectors.toMap(
                        record -> value(record, "ENTPersonJointure"),
                        record -> value(record, "sn") + " " + value(record, "givenName")));
        var people = Set.of("TEACHER", "PUPIL");

        assertThat(Samples.truth(files)).allSatisfy(line -> {
            assertThat(line.noise()).isEmpty();
            if (people.contains(line.kind())) {
                assertThat(line.label()).isEqualTo(names.get(line.truth()));
            }
        });
    }

    @Test
    void classes_and_groups_of_pupils_and_teachers_are_declared_by_their_school() {
        var known = directory();
        records(FILES, "Eleve").forEach(pupil -> {
            assertThat(known).contains("CLASS" + value(pupil, "ENTEleveClasses"));
            values(pupil, "ENTEleveGroupes").forEach(group -> assertThat(known).contains("GROUP" + group));
        });
        records(FILES, "PersEducNat").forEach(agent -> {
            values(agent, "ENTAuxEnsClasses").forEach(each -> assertThat(known).contains("CLASS" + each));
            values(agent, "ENTAuxEnsGroupes").forEach(each -> assertThat(known).contains("GROUP" + each));
        });
    }
}
