package org.ent4j.viescolaire.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.edition.EditionFixture.ANNE;
import static org.ent4j.viescolaire.edition.EditionFixture.BRUNO;
import static org.ent4j.viescolaire.edition.EditionFixture.CHLOE;
import static org.ent4j.viescolaire.edition.EditionFixture.FRENCH;
import static org.ent4j.viescolaire.edition.EditionFixture.LATIN;
import static org.ent4j.viescolaire.edition.EditionFixture.MATHS;
import static org.ent4j.viescolaire.edition.EditionFixture.NOW;
import static org.ent4j.viescolaire.edition.EditionFixture.OTHER;
import static org.ent4j.viescolaire.edition.EditionFixture.TEACHER;
import static org.ent4j.viescolaire.edition.EditionFixture.evaluation;
import static org.ent4j.viescolaire.edition.EditionFixture.frame;
import static org.ent4j.viescolaire.edition.EditionFixture.marked;
import static org.ent4j.viescolaire.edition.EditionFixture.of;
import static org.ent4j.viescolaire.edition.EditionFixture.service;
import static org.ent4j.viescolaire.edition.EditionFixture.taught;
import static org.ent4j.viescolaire.edition.EditionFixture.usual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.average.SousMatiereMode;
import org.ent4j.viescolaire.average.SubjectMode;
import org.ent4j.viescolaire.average.Use;
import org.ent4j.viescolaire.bulletin.Pole;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.service.ServicePart;
import org.ent4j.viescolaire.settings.MarkLevels;
import org.ent4j.viescolaire.skill.Positionnement;
import org.junit.jupiter.api.Test;

class ClassResultsTest {

    private static final SousMatiereId ORAL = new SousMatiereId("oral");
    private static final SousMatiereId WRITTEN = new SousMatiereId("écrit");

    private static String general(ClassResults results, PersonId pupil) {
        return results.generalOf(pupil).pupil().french();
    }

    private static ClassResults results(EditionPolicy policy, ServiceBook... services) {
        return ClassResults.of(frame(List.of(services), ANNE, BRUNO)
                .averages(AveragePolicy.usual())
                .policy(policy)
                .build());
    }

    @Test
    void coefficients_weigh_and_a_pupil_may_have_his_own() {
        var maths = marked(
                service("m", MATHS)
                        .coefficient(BigDecimal.valueOf(3))
                        .putPupilCoefficients(BRUNO, BigDecimal.ONE)
                        .build(),
                Map.of(ANNE, "16", BRUNO, "16"));
        var french = marked(service("f", FRENCH).build(), Map.of(ANNE, "12", BRUNO, "12"));

        var results = ClassResults.of(usual(List.of(maths, french), ANNE, BRUNO, CHLOE));

        assertThat(general(results, ANNE)).isEqualTo("15,0");
        assertThat(general(results, BRUNO)).isEqualTo("14,0");
        assertThat(general(results, CHLOE)).isEqualTo("NN");
        assertThat(results.rank(ANNE)).hasValue(1);
        assertThat(results.rank(BRUNO)).hasValue(2);
        assertThat(results.rank(CHLOE)).isEmpty();
        assertThat(results.of(CHLOE)).isEmpty();
        assertThat(results.figures().average().french()).isEqualTo("14,5");
    }

    @Test
    void an_option_adds_what_it_has_above_half_and_the_account_says_so() {
        var policy = EditionPolicy.builder()
                .putModes(ModaliteElection.F, SubjectMode.POINTS_ABOVE_HALF)
                .build();
        var french = marked(service("f", FRENCH).build(), Map.of(ANNE, "12", BRUNO, "12"));
        var latin = marked(service("l", LATIN).modalite(ModaliteElection.F).build(), Map.of(ANNE, "13", BRUNO, "4"));

        var results = results(policy, french, latin);

        assertThat(general(results, ANNE)).isEqualTo("15,0");
        assertThat(general(results, BRUNO)).isEqualTo("12,0");
        assertThat(results.general().get(BRUNO).lines().get(1).use()).isInstanceOf(Use.NotAboveHalf.class);
    }

    @Test
    void poles_have_the_averages_of_their_subjects() {
        var policy = EditionPolicy.builder()
                .addPoles(new Pole("Lettres", List.of(FRENCH, LATIN)), new Pole("Arts", List.of()))
                .build();
        var french = marked(service("f", FRENCH).build(), Map.of(ANNE, "12", BRUNO, "8"));
        var latin = marked(service("l", LATIN).build(), Map.of(ANNE, "14"));
        var maths = marked(service("m", MATHS).build(), Map.of(ANNE, "2", BRUNO, "2"));

        var poles = results(policy, french, latin, maths).polesOf(ANNE);

        assertThat(poles).containsOnlyKeys(new PoleId("Lettres"));
        assertThat(poles.get(new PoleId("Lettres")).pupil().french()).isEqualTo("13,0");
        assertThat(poles.get(new PoleId("Lettres")).classe().average().french()).isEqualTo("10,5");
    }

    @Test
    void a_group_is_compared_as_a_whole_or_with_the_class_alone() {
        var latin = marked(service("l", LATIN).build(), Map.of(ANNE, "14", OTHER, "6"));

        var whole = results(EditionPolicy.usual(), latin).of(ANNE).get(0).of(ANNE);
        var own = results(EditionPolicy.builder().cohort(Cohort.CLASS).build(), latin)
                .of(ANNE)
                .get(0)
                .of(ANNE);

        assertThat(whole.classe().average().french()).isEqualTo("10,0");
        assertThat(own.classe().average().french()).isEqualTo("14,0");
    }

    @Test
    void sous_matieres_are_shown_however_they_count() {
        var service = service("f", FRENCH)
                .addParts(
                        new ServicePart(ORAL, "Oral", BigDecimal.ONE),
                        new ServicePart(WRITTEN, "Écrit", BigDecimal.valueOf(3)))
                .build();
        var french = taught(
                service,
                List.of(
                        evaluation(service, "o", of("o", "oral")),
                        evaluation(service, "w", of("w", "écrit")),
                        set("o", ANNE, "20"),
                        set("w", ANNE, "10"),
                        set("w", BRUNO, "8")),
                Set.of(ANNE, BRUNO));

        for (var mode : SousMatiereMode.values()) {
            var results = ClassResults.of(frame(List.of(french), ANNE, BRUNO)
                            .averages(AveragePolicy.usual().withSousMatieres(mode))
                            .policy(EditionPolicy.usual())
                            .build())
                    .of(ANNE)
                    .get(0);

            assertThat(results.shown(ANNE).french()).isEqualTo(mode == SousMatiereMode.FLAT ? "15,0" : "12,5");
            assertThat(results.of(ANNE, ORAL).pupil().french()).isEqualTo("20,0");
            assertThat(results.of(ANNE, WRITTEN).classe().average().french()).isEqualTo("9,0");
            assertThat(results.of(BRUNO, ORAL).pupil().french()).isEqualTo("NN");
        }
    }

    private static MarkBookEvent set(String evaluation, PersonId pupil, String mark) {
        return new MarkBookEvent.MarkSet(NOW, TEACHER, new EvaluationId(evaluation), pupil, Mark.of(mark));
    }

    @Test
    void a_positionnement_that_was_set_by_hand_stands_without_skills() {
        var service = service("f", FRENCH).build();
        var french = taught(
                service,
                List.of(new MarkBookEvent.PositionnementSet(NOW, TEACHER, ANNE, Positionnement.EXCEEDED)),
                Set.of(ANNE, BRUNO));

        var results = results(EditionPolicy.usual(), french);

        assertThat(results.positionnement(ANNE, results.of(ANNE).get(0))).hasValue(Positionnement.EXCEEDED);
        assertThat(results.positionnement(BRUNO, results.of(BRUNO).get(0))).isEmpty();
    }

    @Test
    void an_average_is_a_positionnement_where_the_school_wants_it() {
        var maths = marked(service("m", MATHS).build(), Map.of(ANNE, "16.2", BRUNO, "16.1"));
        var wanted = EditionPolicy.builder().isPositionnementOfAverages(true).build();

        var usual = results(EditionPolicy.usual(), maths);
        assertThat(usual.positionnement(ANNE, usual.of(ANNE).get(0))).isEmpty();
        var results = results(wanted, maths);
        assertThat(results.positionnement(ANNE, results.of(ANNE).get(0))).contains(Positionnement.EXCEEDED);
        assertThat(results.positionnement(BRUNO, results.of(BRUNO).get(0))).contains(Positionnement.REACHED);
        var strict = ClassResults.of(frame(List.of(maths), ANNE, BRUNO)
                .averages(AveragePolicy.usual())
                .policy(wanted)
                .markLevels(new MarkLevels(50, 90, 95))
                .build());
        assertThat(strict.positionnement(ANNE, strict.of(ANNE).get(0))).contains(Positionnement.PARTLY_REACHED);
    }
}
