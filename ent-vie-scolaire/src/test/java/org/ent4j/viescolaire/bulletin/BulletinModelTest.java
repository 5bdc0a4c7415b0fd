package org.ent4j.viescolaire.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.bulletin.BulletinFixture.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.model.id.CodeMatiere;
import org.junit.jupiter.api.Test;

class BulletinModelTest {

    private static final Pole LETTERS = new Pole("Pôle littéraire", List.of(code(0), code(2)));
    private static final Pole SCIENCES = new Pole("Pôle scientifique", List.of(code(1), code(2)));

    private static Bulletin bulletin(Integer... subjects) {
        return empty("Zoë")
                .addAllLines(
                        List.of(subjects).stream().map(each -> line(each, "")).toList())
                .build();
    }

    private static List<String> labels(BulletinSection section) {
        return section.lines().stream().map(BulletinLine::label).toList();
    }

    @Test
    void subjects_stand_in_the_order_of_the_school_and_the_others_after_them_by_their_names() {
        var model = BulletinModel.usual().inOrder(List.of(code(1), code(0)));

        assertThat(model.arrange(bulletin(8, 3, 0, 1)))
                .singleElement()
                .satisfies(section -> assertThat(labels(section))
                        .containsExactly("Mathématiques", "Français", "Anglais LV1", "Éducation physique et sportive"));
    }

    @Test
    void accents_do_not_send_a_subject_to_the_end() {
        assertThat(labels(BulletinModel.usual().arrange(bulletin(0, 10, 3)).get(0)))
                .containsExactly("Anglais LV1", "Éducation musicale", "Français");
    }

    @Test
    void poles_group_subjects_and_what_belongs_to_none_comes_last() {
        var sections = BulletinModel.usual().inPoles(List.of(LETTERS, SCIENCES)).arrange(bulletin(3, 0, 1, 2));

        assertThat(sections)
                .extracting(BulletinSection::pole)
                .containsExactly(Optional.of(LETTERS), Optional.of(SCIENCES), Optional.empty());
        assertThat(labels(sections.get(0))).containsExactly("Français", "Histoire-géographie et EMC");
        assertThat(labels(sections.get(1))).containsExactly("Mathématiques");
        assertThat(labels(sections.get(2))).containsExactly("Anglais LV1");
    }

    @Test
    void a_pole_without_subjects_is_not_there() {
        assertThat(BulletinModel.usual().inPoles(List.of(LETTERS)).arrange(bulletin(1)))
                .extracting(BulletinSection::pole)
                .containsExactly(Optional.empty());
    }

    @Property(tries = 300)
    void no_line_is_lost_and_none_doubled(@ForAll long seed) {
        var random = new Random(seed);
        var lines = IntStream.range(0, random.nextInt(12))
                .mapToObj(each -> line(random.nextInt(12), "n° " + each))
                .toList();
        var model = BulletinModel.usual()
                .inOrder(some(random))
                .inPoles(IntStream.range(0, random.nextInt(4))
                        .mapToObj(each -> new Pole("Pôle " + each, some(random)))
                        .toList());
        var placed = new ArrayList<BulletinLine>();
        model.arrange(empty("Zoë").addAllLines(lines).build()).forEach(section -> placed.addAll(section.lines()));

        assertThat(placed).containsExactlyInAnyOrderElementsOf(lines);
    }

    private static List<CodeMatiere> some(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(each -> code(random.nextInt(12)))
                .toList();
    }

    @Test
    void a_school_edits_a_preset() {
        var model = BulletinModel.lycee()
                .with(BulletinPart.RANK)
                .without(BulletinPart.GRAPH, BulletinPart.AVIS)
                .signedBy("Le proviseur")
                .withFooter("");

        assertThat(model.shows(BulletinPart.RANK)).isTrue();
        assertThat(model.shows(BulletinPart.GRAPH)).isFalse();
        assertThat(model.shows(BulletinPart.ORIENTATION)).isTrue();
        assertThat(model.signature()).isEqualTo("Le proviseur");
    }

    @Test
    void presets_have_names_of_their_own_and_no_rank_unless_the_school_wants_it() {
        assertThat(BulletinModel.presets()).extracting(BulletinModel::name).doesNotHaveDuplicates();
        assertThat(BulletinModel.usual().shows(BulletinPart.RANK)).isFalse();
        assertThat(BulletinModel.collegeWithoutAverages().parts())
                .contains(BulletinPart.POSITIONNEMENT)
                .doesNotContain(BulletinPart.AVERAGES, BulletinPart.CLASS_AVERAGE, BulletinPart.GRAPH);
    }
}
