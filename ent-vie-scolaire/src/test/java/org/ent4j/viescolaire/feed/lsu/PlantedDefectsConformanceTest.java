package org.ent4j.viescolaire.feed.lsu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.Conformance;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Defects planted one by one in the ministry's sample: each is found, where it is; the schema sees most of them too. */
class PlantedDefectsConformanceTest {

    private static final String FIRST_ACQUIS = "<acquis discipline-ref=\"DI_020700\"";
    private static final String SYNTHESIS =
            "<acquis-conseils>Acquis et conseils pour progresser pour l'élève 1 pour période 1</acquis-conseils>";

    /**
     * What is planted.
     *
     * @param from is replaced where it is met first
     * @param at a text in the tag to which the defect is laid, behind another text if need be
     */
    private record Plant(
            String name, String from, String to, String at, String code, String element, boolean schemaToo) {

        String in(String sample) {
            assertThat(sample).contains(from);
            var start = sample.indexOf(from);
            return sample.substring(0, start) + to + sample.substring(start + from.length());
        }

        int line(String planted) {
            var start = 0;
            for (var step : at.split(" → ", -1)) {
                start = planted.indexOf(step, start);
            }
            var end = planted.indexOf('>', start);
            return (int) planted.substring(0, end)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Plant seen(String name, String from, String to, String at, String code, String element) {
        return new Plant(name, from, to, at, "lsu." + code, element, true);
    }

    private static Plant ours(String name, String from, String to, String at, String code, String element) {
        return new Plant(name, from, to, at, "lsu." + code, element, false);
    }

    static Stream<Plant> plants() {
        return Stream.of(
                seen(
                        "version",
                        "schemaVersion=\"2.0\"",
                        "schemaVersion=\"9.0\"",
                        "schemaVersion",
                        "unknown-version",
                        ""),
                seen("no version", "schemaVersion=\"2.0\"", "", "<lsun-bilans", "missing-attribute", ""),
                seen(
                        "order",
                        SYNTHESIS,
                        "<devoirs-faits>Fait</devoirs-faits>" + SYNTHESIS,
                        "<acquis-conseils>",
                        "order",
                        "EL_01 P_01"),
                seen("cardinality, none", SYNTHESIS, "", "<bilan-periodique", "missing-element", "EL_01 P_01"),
                seen(
                        "cardinality, two",
                        SYNTHESIS,
                        SYNTHESIS + SYNTHESIS.replace("<acquis-conseils>A", "<acquis-conseils >B"),
                        "<acquis-conseils >",
                        "too-many-elements",
                        "EL_01 P_01"),
                seen(
                        "seven domaines of eight",
                        "<domaine code=\"CPD_ETR\" positionnement=\"0\" />",
                        "",
                        "2016-06-21 → <socle>",
                        "missing-element",
                        "EL_01 3"),
                seen(
                        "length",
                        "Appréciation pour la matière français<",
                        "a".repeat(601) + "<",
                        "<appreciation>aaa",
                        "too-long",
                        "EL_01 P_01"),
                seen("blank", "Devoirs faits par l'élève 1 période 1", " \n", "<devoirs-faits>", "blank", "EL_01 P_01"),
                seen("empty", "libelle=\"Joseph SERGI\"", "libelle=\"\"", "RESP_01", "too-short", "RESP_01"),
                seen(
                        "code of a subject of five",
                        "code=\"020700\"",
                        "code=\"20700\"",
                        "code=\"20700\"",
                        "too-short",
                        "DI_020700"),
                seen("code of modalité", "code=\"PAP\"", "code=\"PAPA\"", "code=\"PAPA\"", "not-a-code", "EL_01 P_01"),
                seen(
                        "code of socle",
                        "<domaine code=\"CPD_FRA\"",
                        "<domaine code=\"FRA\"",
                        "<domaine code=\"FRA\"",
                        "not-a-code",
                        "EL_01 P_01"),
                ours(
                        "thématique",
                        "thematique=\"EPI_TST\"",
                        "thematique=\"EPI_ZZZ\"",
                        "EPI_ZZZ",
                        "undeclared-code",
                        "EPI_03"),
                seen(
                        "missing reference",
                        FIRST_ACQUIS,
                        "<acquis discipline-ref=\"DI_999999\"",
                        "DI_999999",
                        "missing-reference",
                        "EL_01 P_01"),
                ours(
                        "wrong kind of reference",
                        "responsable-etab-ref=\"RESP_01\">",
                        "responsable-etab-ref=\"P_01\">",
                        "responsable-etab-ref=\"P_01\"",
                        "wrong-kind",
                        "EL_01 P_01"),
                seen(
                        "one discipline in an EPI",
                        "discipline-refs=\"DI_020700 DI_042100\"",
                        "discipline-refs=\"DI_020700\"",
                        "EPI_01",
                        "too-few-references",
                        "EPI_01"),
                seen("duplicate id", "id=\"EL_02\"", "id=\"EL_01\"", "id-be=\"2\"", "duplicate-id", "EL_01"),
                seen("duplicate pupil", "id-be=\"2\"", "id-be=\"01\"", "id=\"EL_02\"", "duplicate-key", "EL_02"),
                seen(
                        "duplicate acquis",
                        "discipline-ref=\"DI_030201\"",
                        "discipline-ref=\"DI_020700\"",
                        "moyenne-eleve=\"18/20\"",
                        "duplicate-key",
                        "EL_01 P_01"),
                seen(
                        "duplicate bilan",
                        "periode-ref=\"P_02\" date-conseil",
                        "periode-ref=\"P_01\" date-conseil",
                        "ENS_0123456789ABC ENS_0123456789ABB",
                        "duplicate-key",
                        "EL_01 P_01"),
                seen(
                        "pattern",
                        "positionnement=\"1\"",
                        "positionnement=\"+1\"",
                        "positionnement=\"+1\"",
                        "out-of-range",
                        "EL_01 P_01"),
                seen(
                        "out of range",
                        "nb-retards=\"30\"",
                        "nb-retards=\"1000\"",
                        "nb-retards=\"1000\"",
                        "out-of-range",
                        "EL_01 P_01"),
                seen("integer", "nb-retards=\"30\"", "nb-retards=\"trente\"", "trente", "not-a-number", "EL_01 P_01"),
                seen("missing attribute", " id-be=\"1\"", "", "<eleve id=\"EL_01\"", "missing-attribute", "EL_01"),
                seen(
                        "unknown attribute",
                        "id-be=\"1\"",
                        "id-be=\"1\" ine=\"1\"",
                        "ine=\"1\"",
                        "unknown-attribute",
                        "EL_01"),
                seen("unknown element", SYNTHESIS, SYNTHESIS + "<avis/>", "<avis/>", "unknown-element", "EL_01 P_01"),
                seen(
                        "element of another namespace",
                        SYNTHESIS,
                        SYNTHESIS + "<devoirs-faits xmlns=\"urn:x\">x</devoirs-faits>",
                        "<devoirs-faits xmlns",
                        "unknown-element",
                        "EL_01 P_01"),
                seen("stray text", "<liste-acquis>", "<liste-acquis>x", "<liste-acquis>x", "stray-text", "EL_01 P_01"),
                seen(
                        "date",
                        "date-conseil-classe=\"2015-01-01\"",
                        "date-conseil-classe=\"2015-02-30\"",
                        "2015-02-30",
                        "not-a-date",
                        "EL_01 P_01"),
                seen(
                        "French date",
                        "date-scolarite=\"2015-09-02\"",
                        "date-scolarite=\"02/09/2015\"",
                        "02/09/2015",
                        "not-a-date",
                        "EL_01 P_01"),
                ours(
                        "time of the lock",
                        "2015-11-12T06:00:00",
                        "2015-11-12T26:00:00",
                        "T26:00:00",
                        "not-a-date",
                        "EL_01 P_01"),
                seen("id", "id=\"P_01\"", "id=\"1\"", "<periode id=\"1\"", "not-an-id", "1"));
    }

    private static String sample() throws IOException {
        return Files.readString(Conformance.file("lsu/sample-bilan-complet.xml"));
    }

    @ParameterizedTest
    @MethodSource("plants")
    void each_planted_defect_is_found_where_it_is(Plant plant) throws IOException {
        var planted = plant.in(sample());
        var report = LsuValidator.ofBothDegrees().validate(FeedSource.text("planted.xml", planted));

        assertThat(report.isValid()).isFalse();
        assertThat(report.findings())
                .extracting(
                        finding -> finding.issue().code(),
                        finding -> finding.issue().where().line(),
                        finding -> finding.issue().where().element())
                .contains(tuple(plant.code(), plant.line(planted), plant.element()));
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.column()).isPositive());
        assertThat(OfficialSchema.ofSecondDegree().complaint(planted).isPresent())
                .isEqualTo(plant.schemaToo());
    }

    @Test
    void a_defect_alone_is_told_alone() throws IOException {
        var alone = List.of(
                "length", "code of modalité", "thématique", "missing reference", "wrong kind of reference", "integer");
        for (var plant : plants().filter(each -> alone.contains(each.name())).toList()) {
            var report = LsuValidator.ofBothDegrees().validate(FeedSource.text("planted.xml", plant.in(sample())));
            assertThat(report.findings()).hasSize(1);
        }
    }

    @Test
    void two_disciplines_that_the_schema_does_not_compare_are_a_remark() throws IOException {
        var planted =
                sample().replace("code=\"030201\" modalite-election=\"F\"", "code=\"030201\" modalite-election=\"S\"");

        remarked(planted, "lsu.duplicate-key", "code, modalite-election : 030201, S (le premier");
    }

    @Test
    void a_school_with_a_wrong_letter_is_a_remark() throws IOException {
        var planted = sample().replaceFirst("<etablissement>[^<]*<", "<etablissement>0382032A<");

        remarked(planted, "lsu.not-a-uai", "0382032A n'est pas un UAI ; attendu : 0382032");
    }

    private static void remarked(String planted, String code, String words) {
        var report = LsuValidator.ofBothDegrees().validate(FeedSource.text("planted.xml", planted));

        assertThat(report.isValid()).isTrue();
        assertThat(report.findings()).singleElement().satisfies(each -> {
            assertThat(each.issue().code()).isEqualTo(code);
            assertThat(each.issue().severity()).isEqualTo(Severity.WARNING);
            assertThat(each.line(Lang.FR)).contains(words);
        });
        assertThat(OfficialSchema.ofSecondDegree().complaint(planted)).isEmpty();
    }
}
