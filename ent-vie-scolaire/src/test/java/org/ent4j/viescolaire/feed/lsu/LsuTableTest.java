package org.ent4j.viescolaire.feed.lsu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Severity;
import org.ent4j.viescolaire.lsu.ComplementKind;
import org.ent4j.viescolaire.lsu.DigitalSkill;
import org.ent4j.viescolaire.lsu.EpiThemeKind;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.Nomenclature;
import org.ent4j.viescolaire.lsu.ParcoursKind;
import org.ent4j.viescolaire.lsu.RegionalLanguage;
import org.ent4j.viescolaire.lsu.StructureKind;
import org.ent4j.viescolaire.lsu.SupportKind;
import org.ent4j.viescolaire.lsu.TeacherKind;
import org.ent4j.viescolaire.lsu.Title;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.skill.SocleDomain;
import org.junit.jupiter.api.Test;

class LsuTableTest {

    private static final String SMALL = """
            versions 1.0 2.0
            lsun-bilans @schemaVersion=Version entete donnees
            entete &
            donnees moyennes-annuelles?
            moyennes-annuelles moyenne+ !moyenne(code,rang?)
            moyenne @code=Code @rang?=Rang $Texte
            until 1.0 moyenne @rang=Rang
            type Code codes A B
            type Rang integer 1..
            type Texte filled 1..5
            """;

    private static String file(String version, String moyennes) {
        return """
                <lsun-bilans xmlns="urn:fr:edu:scolarite:lsun:bilans:import" schemaVersion="%s"><entete/><donnees>
                <moyennes-annuelles>%s</moyennes-annuelles></donnees></lsun-bilans>""".formatted(version, moyennes);
    }

    private static LsuReport validate(String version, String moyennes) {
        return LsuValidator.of(LsuTable.parse(SMALL)).validate(FeedSource.text("small.xml", file(version, moyennes)));
    }

    private static Stream<String> codes(LsuReport report) {
        return report.findings().stream().map(finding -> finding.issue().code());
    }

    @Test
    void a_host_brings_the_table_of_a_version_that_is_not_here_yet() {
        assertThat(codes(validate("2.0", "<moyenne code='A'>12</moyenne><moyenne code='A' rang='2'>9</moyenne>")))
                .isEmpty();
        assertThat(codes(validate(
                        "2.0", "<moyenne code='A' rang='02'>12</moyenne><moyenne code='A' rang='2'>9</moyenne>")))
                .containsExactly("lsu.duplicate-key");
        assertThat(codes(validate("2.0", "<moyenne code='C'>123456</moyenne>")))
                .containsExactly("lsu.not-a-code", "lsu.too-long");
        assertThat(codes(validate("2.0", "<moyenne code='A'>😀😀😀😀😀</moyenne>")))
                .isEmpty();
        assertThat(codes(validate("3.0", "<moyenne code='A'>1</moyenne>"))).containsExactly("lsu.unknown-version");
    }

    @Test
    void what_only_the_schema_of_the_files_own_version_refused_is_a_warning() {
        var report = validate("1.0", "<moyenne code='A'>12</moyenne>");

        assertThat(codes(report)).containsExactly("lsu.refused-by-version");
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void a_file_of_3_0_that_uses_what_came_later_is_warned_of() {
        var warned = 0;
        for (int seed = 0; seed < 20; seed++) {
            var file = VariedLivret.of(new Random(seed), LsuVersion.V7_0);
            var written = LsuRoundTripProperties.written(file, LsuVersion.V7_0).replace("\"7.0\"", "\"3.0\"");
            var report = LsuValidator.ofBothDegrees().validate(FeedSource.text("livret.xml", written));
            assertThat(report.isValid()).isTrue();
            assertThat(report.findings()).allMatch(finding -> finding.issue().severity() == Severity.WARNING);
            warned += report.findings().size();
        }
        assertThat(warned).isPositive();
    }

    @Test
    void a_table_that_cannot_be_read_names_the_word() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LsuTable.parse(SMALL.replace("$Texte", "$Text")))
                .withMessageContaining("Text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LsuTable.parse(SMALL.replace("moyennes-annuelles?", "moyennes?")))
                .withMessageContaining("moyennes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LsuTable.parse(SMALL.replace("@rang?=Rang", "@rang")))
                .withMessageContaining("@rang");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LsuTable.parse(SMALL.replace("codes A B", "cods A B")))
                .withMessageContaining("cods");
    }

    @Test
    void the_table_and_the_domain_have_the_same_versions_and_codes() {
        assertThat(LsuTable.SECOND_DEGREE.versions())
                .isEqualTo(Arrays.stream(LsuVersion.values())
                        .map(LsuVersion::number)
                        .toList());
        same("parcours", "code", ParcoursKind.values());
        same("domaine", "code", SocleDomain.values());
        same("enseignement-complement", "code", ComplementKind.values());
        same("langue-culture-regionale", "code", RegionalLanguage.values());
        same("competence-num", "code", DigitalSkill.values());
        same("discipline", "modalite-election", ModaliteElection.values());
        same("enseignant", "type", TeacherKind.values());
        same("enseignant", "civilite", Title.values());
        same("competences-numeriques-commun", "type-structure", StructureKind.values());
        var supports = Stream.of(SupportKind.values()).filter(kind -> kind != SupportKind.RASED);
        same("modalite-accompagnement", "code", supports.toArray(SupportKind[]::new));
        var open = (ValueType.Open) type("epi", "thematique");
        assertThat(open.codes()).containsExactlyInAnyOrder(of(EpiThemeKind.values()));
    }

    private static ValueType type(String row, String attribute) {
        var found = LsuTable.SECOND_DEGREE.row(row).attributes().get(attribute);
        return Objects.requireNonNull(found, attribute).type();
    }

    private static String[] of(Enum<?>... codes) {
        return Stream.of(codes)
                .map(code -> code instanceof Nomenclature coded ? coded.code() : code.name())
                .toArray(String[]::new);
    }

    private static void same(String row, String attribute, Enum<?>... codes) {
        var type = (ValueType.Codes) type(row, attribute);
        assertThat(type.codes()).containsExactlyInAnyOrder(of(codes));
        assertThat(codes).allSatisfy(code -> assertThat(label(code)).isNotBlank());
    }

    private static String label(Enum<?> code) {
        return code instanceof Nomenclature coded ? coded.label() : code.toString();
    }
}
