package org.ent4j.viescolaire.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.MemberRole;
import org.ent4j.viescolaire.conseil.OrientationCode;
import org.ent4j.viescolaire.conseil.ProjectionPolicy;
import org.ent4j.viescolaire.conseil.ProjectionScreen;
import org.ent4j.viescolaire.conseil.PupilResults;
import org.ent4j.viescolaire.conseil.PupilSheet;
import org.ent4j.viescolaire.conseil.SubjectLine;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.skill.Positionnement;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ConseilHtmlTest {

    private static final CodeMatiere MATHS = new CodeMatiere("061300");
    private static final List<PersonId> PUPILS = List.of(new PersonId("e1"), new PersonId("e2"), new PersonId("e3"));
    private static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    private static final ConseilPolicy POLICY = ConseilPolicy.usual(ZoneId.of("Europe/Paris"));

    private static <T> Optional<Written<T>> written(T value) {
        return Optional.of(new Written<>(value, Instant.EPOCH, HEAD));
    }

    private static Conseil conseil(String words) {
        var sheet = new PupilSheet(
                written(words),
                written("Assidue."),
                written(new AvisCode("FELICITATIONS")),
                new TreeSet<>(List.of(new OrientationCode("2GT"))));
        return Conseil.builder()
                .id(new ConseilId(new ClassRef(new StructureId("s"), "3e A"), new SchoolPeriodId("T1")))
                .day(LocalDate.of(2026, 12, 3))
                .lock(EntryLock.none())
                .putSheets(PUPILS.get(0), sheet)
                .build();
    }

    private static PupilResults results(PersonId pupil, String appreciation) {
        var line = new SubjectLine(
                MATHS,
                Optional.of(new BigDecimal("14.5")),
                Optional.of(new BigDecimal("11.2")),
                Optional.of(Positionnement.REACHED),
                appreciation);
        return new PupilResults(
                pupil,
                List.of(line),
                Optional.of(new BigDecimal("13.0")),
                List.of(Label.of("retards : 2", "latenesses: 2")));
    }

    private static String html(String name, String words, MemberRole there, Lang lang) {
        var screen = ProjectionScreen.of(
                conseil(words),
                PUPILS.stream().map(pupil -> results(pupil, words)).toList(),
                List.of(new Member(HEAD.person(), there)),
                ProjectionPolicy.usual());
        var names = new ConseilNames("1er trimestre", Map.of(PUPILS.get(0), name), Map.of(MATHS, name), POLICY);
        return ConseilHtml.render(screen, names, lang);
    }

    private static Document parsed(String page) throws Exception {
        var bytes = page.substring(page.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> all(NodeList nodes) {
        var all = new ArrayList<Element>();
        for (var each = 0; each < nodes.getLength(); each++) {
            all.add((Element) nodes.item(each));
        }
        return all;
    }

    @Test
    void it_says_all_of_a_pupil_that_is_projected() {
        assertThat(html("Zoë Lefèvre", "Très bien !", MemberRole.CHAIR, Lang.FR))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"fr\"", "<title>Conseil de classe, 3e A, 1er trimestre</title>", "03/12/2026, prévu")
                .contains("Moyenne générale\u00a0: 13,0", ">14,5<", ">11,2<", ">3<", "3 objectifs atteints")
                .contains(
                        "Très bien\u00a0!", "retards : 2", "Assidue.", ">Félicitations<", "Admis(e) en 2nde générale");
        assertThat(html("Zoë", "Well done", MemberRole.CHAIR, Lang.EN))
                .contains("lang=\"en\"", "General average: 13.0", "latenesses: 2", ">Congratulations<", "Next: e2");
    }

    @Test
    void what_delegates_do_not_see_is_nowhere_in_the_page() {
        assertThat(html("Zoë", "Très bien.", MemberRole.PARENT_DELEGATE, Lang.FR))
                .contains("Très bien.", "Félicitations")
                .doesNotContain("retards", "Assidue", "Admis(e)", "Vie scolaire", "Orientation");
    }

    @Test
    void nothing_is_fetched_from_anywhere_and_no_script_runs() {
        assertThat(html("Zoë", "x", MemberRole.CHAIR, Lang.FR).replace("http://www.w3.org/1999/xhtml", ""))
                .contains("<meta charset=\"utf-8\">", "default-src 'none'")
                .doesNotContain("http:", "https:", "<script", "url(");
    }

    @Test
    void links_lead_to_the_pupils_before_and_after_and_every_id_is_there_once() throws Exception {
        var page = parsed(html("Zoë", "x", MemberRole.CHAIR, Lang.FR));
        var ids = all(page.getElementsByTagName("*")).stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        var sections = all(page.getElementsByTagName("section"));

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(page.getElementsByTagName("a")))
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
        assertThat(sections)
                .extracting(ConseilHtmlTest::links)
                .containsExactly(List.of("#p2", "#list"), List.of("#p1", "#p3", "#list"), List.of("#p2", "#list"));
        assertThat(sections).allSatisfy(section -> assertThat(ids).contains(section.getAttribute("aria-labelledby")));
        assertThat(all(page.getElementsByTagName("nav")))
                .extracting(nav -> nav.getAttribute("aria-label"))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(all(page.getElementsByTagName("th")))
                .allSatisfy(cell -> assertThat(cell.getAttribute("scope")).isNotEmpty());
    }

    private static List<String> links(Element section) {
        return all(section.getElementsByTagName("a")).stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void a_class_without_pupils_is_a_page_that_says_so() {
        var empty = ProjectionScreen.of(conseil("x"), List.of(), List.of(), ProjectionPolicy.usual());
        var names = new ConseilNames("T1", Map.of(), Map.of(), POLICY);

        assertThat(ConseilHtml.render(empty, names, Lang.FR)).contains("Aucun élève.");
    }

    @Property(tries = 200)
    void any_text_is_escaped_and_the_page_stays_well_formed(@ForAll String name, @ForAll String words)
            throws Exception {
        var page = parsed(html(name, words, MemberRole.CHAIR, Lang.FR));

        assertThat(page.getElementsByTagName("section").getLength()).isEqualTo(3);
        assertThat(page.getElementsByTagName("tr").getLength()).isEqualTo(6);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
    }
}
