package org.ent4j.timetable.feed.edt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EdtConformanceTest {

    @Test
    void the_demonstration_base_has_what_it_is_known_to_have() {
        var timetable = read(Samples.real("edt/Edt_To_LaclasseCom_0134567A_Enclair.xml"));
        assertThat(timetable.teachers()).hasSize(31);
        assertThat(timetable.classes()).hasSize(16);
        assertThat(timetable.groups()).hasSize(48);
        assertThat(timetable.rooms()).hasSize(24);
        assertThat(timetable.subjects()).hasSize(25);
        assertThat(timetable.pupils()).hasSize(426);
        assertThat(timetable.lessons()).hasSize(704);
        assertThat(occurrences(timetable)).isEqualTo(14_226);
    }

    @Test
    void its_occurrences_are_those_that_another_parser_counts() throws Exception {
        var file = Samples.real("edt/Edt_To_LaclasseCom_0134567A_Enclair.xml");
        assertThat(occurrences(read(file))).isEqualTo(countedByDom(file));
    }

    @Test
    void the_container_is_named() {
        var file = Samples.real("edt/Edt_To_LaclasseCom_0134567A.xml");
        var read = EdtReader.read(FeedSource.file(file));
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.isFatal()).isTrue();
            assertThat(issue.text(org.ent4j.model.text.Lang.FR)).contains("conteneur chiffré");
        });
    }

    private static SourceTimetable read(Path file) {
        var read = EdtReader.read(FeedSource.file(file));
        assertThat(read.isComplete()).isTrue();
        assertThat(read.issues()).extracting(Issue::code).containsOnly("uai.fictitious", "edt.unknown-ident");
        return read.rows().get(0);
    }

    private static int occurrences(SourceTimetable timetable) {
        return timetable.lessons().stream()
                .mapToInt(lesson -> lesson.weeks().count())
                .sum();
    }

    /** Elements Cours inside of Cours; the masks of their children, OR-ed as big integers. */
    private static int countedByDom(Path file) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        return elements(document.getElementsByTagName("Cours"))
                .filter(lesson -> lesson.getParentNode().getNodeName().equals("Cours"))
                .mapToInt(lesson -> elements(lesson.getElementsByTagName("*"))
                        .filter(resource -> resource.hasAttribute("Semaines"))
                        .map(resource -> new BigInteger(resource.getAttribute("Semaines")))
                        .reduce(BigInteger.ZERO, BigInteger::or)
                        .bitCount())
                .sum();
    }

    private static java.util.stream.Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
