package org.ent4j.directory.feed.aaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.aaf.AafSample.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.junit.jupiter.api.Test;

class AafFirstDegreeTest {

    private static final ImportPolicy POLICY = ImportPolicy.usual(LocalDate.of(2026, 10, 1));
    private static final StructureId SCHOOL =
            new StructureId(Uai.ofDigits("0869903").value());

    private static final String STRUCTURES = request(
            "EtabEducNat",
            "77",
            "ENTStructureUAI=" + SCHOOL,
            "ENTStructureNomCourant=ECOLE DU PRÉ",
            "ENTStructureTypeStruct=ECOLE");

    private final Directory directory = Directory.on(new InMemoryDirectory());

    private static String pupil(String id, String classes) {
        return request(
                "Eleve",
                id,
                "sn=LEROY",
                "givenName=Zoé " + id,
                "ENTPersonDateNaissance=01/09/2018",
                "ENTPersonStructRattach=77",
                "ENTEleveClasses=" + classes);
    }

    private static AafFeed feed(String... pupils) {
        return AafFeed.of(List.of(file("EtabEducNat", STRUCTURES), file("Eleve", String.join("", pupils))))
                .firstDegree();
    }

    private static FeedSource file(String category, String requests) {
        var text = AafSample.document(requests, "UTF-8").replace("\"2D\"", "\"1D\"");
        return FeedSource.text(AafSample.name(category), text);
    }

    private ImportPlan read(AafFeed feed) {
        return directory.apply(directory.plan(feed, POLICY).get()).get();
    }

    private Stream<String> classesOf(String pupil) {
        return directory.person(new PersonId("AAF1D:13:" + pupil)).orElseThrow().affiliations().stream()
                .flatMap(each -> each.classes().stream());
    }

    @Test
    void a_class_has_the_id_and_the_name_that_the_rows_of_pupils_give_it() {
        var plan = read(feed(pupil("1", "77$$$4711$CP A"), pupil("2", "77$$$4711$CP A"), pupil("3", "77$$$4712$CE1")));

        assertThat(plan.issues()).isEmpty();
        assertThat(classesOf("1")).containsExactly("4711");
        assertThat(directory.structure(SCHOOL).orElseThrow().classes())
                .containsExactly(new ClassGroup("4711", "CP A", "AAF1D"), new ClassGroup("4712", "CE1", "AAF1D"));
        assertThat(directory.person(new PersonId("AAF1D:13:1")).orElseThrow().keys())
                .containsExactly(new SourceKey("AAF1D", "13", "1"));
    }

    @Test
    void the_same_again_changes_nothing_and_another_name_keeps_the_class() {
        read(feed(pupil("1", "77$$$4711$CP A")));

        assertThat(directory
                        .plan(feed(pupil("1", "77$$$4711$CP A")), POLICY)
                        .get()
                        .changesNothing())
                .isTrue();
        read(feed(pupil("1", "77$$$4711$CP BLEUS")));
        assertThat(classesOf("1")).containsExactly("4711");
        assertThat(directory.structure(SCHOOL).orElseThrow().classes())
                .containsExactly(new ClassGroup("4711", "CP BLEUS", "AAF1D"));
    }

    @Test
    void two_fields_are_read_as_in_the_second_degree_and_a_class_without_id_is_reported() {
        var plan = read(feed(pupil("1", "77$CP"), pupil("2", "77$$$$CE1")));

        assertThat(classesOf("1")).containsExactly("CP");
        assertThat(classesOf("2")).isEmpty();
        assertThat(plan.issues()).hasSize(1);
    }

    @Test
    void files_of_the_second_degree_are_refused() {
        var second = AafFeed.of(AafSample.files()).firstDegree();

        assertThat(directory.plan(second, POLICY).isLeft()).isTrue();
    }
}
