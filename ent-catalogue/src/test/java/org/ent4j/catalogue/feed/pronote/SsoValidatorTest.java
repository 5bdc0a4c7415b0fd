package org.ent4j.catalogue.feed.pronote;

import static org.assertj.core.api.Assertions.assertThat;

import org.ent4j.catalogue.feed.structure.FileReport;
import org.ent4j.model.feed.FeedSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SsoValidatorTest {

    private static final String GOOD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <PARTENAIRE_INDEX xmlns="http://www.index-education.com/rapprochementssoV2.0" Date="2026-09-07T10:00:00" Partenaire="ENT">
              <Nomenclatures><Civilites><Civilite Ident="1" Libelle="Mme"/></Civilites></Nomenclatures>
              <Etablissements><Etablissement Ident="0" Numero="9990001X" Nom="COLLEGE"/></Etablissements>
              <EtablissementsGeres><Etablissement Ident="0"/></EtablissementsGeres>
              <Personnels><Personnel Ident="0" Nom="CHEF" Prenom="Luc" ID_Partenaire="s1"/></Personnels>
              <Professeurs><Professeur Ident="1" Nom="DURAND" Prenom="Anne" ID_Partenaire="t1"/></Professeurs>
              <Responsables>
                <Responsable Ident="2" Nom="MARTIN" Prenom="Léa" ID_Partenaire="p1"><Civilite Ident="1"/></Responsable>
              </Responsables>
              <Eleves>
                <Eleve Ident="3" Nom="MARTIN" Prenom="Zoé" DateNaissance="2012-09-28" ID_Partenaire="e1" NumeroNational="123456789AB"><Responsable Ident="2"/></Eleve>
              </Eleves>
            </PARTENAIRE_INDEX>
            """;

    private static FileReport report(String xml) {
        return SsoValidator.validate(FeedSource.text("sso.xml", xml));
    }

    @Test
    void a_good_file_has_nothing_against_it() {
        assertThat(report(GOOD).findings()).isEmpty();
        assertThat(report(GOOD).count("Eleve")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ID_Partenaire="p1"           | ID_Partenaire="e1"           | pronote.partner-id-twice      | 12 | Eleve 3        | false
                    ID_Partenaire="t1"           | ID_Partenaire=" "            | pronote.blank-partner-id      | 7  | Professeur 1   | false
                    ID_Partenaire="t1"           | ID_Partenaire="t1 "          | pronote.padded-partner-id     | 7  | Professeur 1   | true
                    <Responsable Ident="2"/>     | <Responsable Ident="9"/>     | pronote.no-such-guardian      | 12 | Eleve 3        | false
                    <Responsable Ident="2"/>     | <Responsable Ident="1"/>     | pronote.no-such-guardian      | 12 | Eleve 3        | false
                    <Civilite Ident="1"/>        | <Civilite Ident="7"/>        | pronote.no-such-civility      | 9 | Responsable 2  | false
                    <Etablissement Ident="0"/>   | <Etablissement Ident="5"/>   | pronote.no-such-school        | 5  | Etablissement 5 | false
                    Numero="9990001X"            | Numero="9990001A"            | pronote.wrong-uai             | 4  | Etablissement 0 | false
                    Numero="9990001X"            | Numero="COLLEGE"             | pronote.wrong-uai             | 4  | Etablissement 0 | false
                    DateNaissance="2012-09-28"   | DateNaissance="2027-01-01"   | pronote.impossible-birth      | 12 | Eleve 3        | false
                    DateNaissance="2012-09-28"   | DateNaissance="1812-09-28"   | pronote.impossible-birth      | 12 | Eleve 3        | false
                    DateNaissance="2012-09-28"   | DateNaissance="2012-09-31"   | structure.wrong-value         | 12 | Eleve 3        | false
                    Professeur Ident="1"         | Professeur Ident="0"         | pronote.ident-in-two-lists    | 7  | Professeur 0   | true
                    Nom="DURAND"                 | Nom=""                       | pronote.blank-name            | 7  | Professeur 1   | true
                    NumeroNational="123456789AB" | NumeroNational="12"          | pronote.strange-ine           | 12 | Eleve 3        | true
                    Prenom="Luc"                 | Prénom="Luc"                 | structure.unknown-attribute   | 6  | Personnel 0    | false
                    """)
    void a_planted_defect_is_found_with_its_line_and_its_object(
            String what, String instead, String code, int line, String object, boolean valid) {
        assertThat(GOOD).contains(what);
        var report = report(GOOD.replace(what, instead));

        assertThat(report.findings()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.where().line()).isEqualTo(line);
            assertThat(issue.where().element()).isEqualTo(object);
        });
        assertThat(report.isValid()).isEqualTo(valid);
    }

    @Test
    void the_same_number_twice_in_a_list_is_found() {
        var twice = GOOD.replace(
                "</Personnels>", "<Personnel Ident=\"+0\" Nom=\"A\" Prenom=\"B\" ID_Partenaire=\"s2\"/></Personnels>");

        assertThat(report(twice).findings()).extracting(issue -> issue.code()).containsExactly("pronote.ident-twice");
    }

    @Test
    void a_guardian_whom_a_pupil_refers_to_again_is_told_once_for_each_time_more() {
        var again = "<Responsable Ident=\"2\"/><Responsable Ident=\"+2\"/><Responsable Ident=\"02\"/>";
        var report = report(GOOD.replace("<Responsable Ident=\"2\"/>", again));

        assertThat(report.findings())
                .extracting(issue -> issue.code())
                .containsExactly("pronote.guardian-twice", "pronote.guardian-twice");
        assertThat(report.isValid()).isTrue();
    }

    /** Fails by taking minutes where each reference is held against all others. */
    @Test
    void a_pupil_with_a_hundred_thousand_guardians_does_not_keep_anybody_waiting() {
        var many = "<Responsable Ident=\"2\"/>".repeat(100_000);

        assertThat(report(GOOD.replace("<Responsable Ident=\"2\"/>", many)).findings())
                .hasSize(99_999);
    }

    @Test
    void the_blanks_between_thousands_of_people_are_no_value_that_is_too_long() {
        var people = new StringBuilder();
        for (var ident = 100; ident < 4_100; ident++) {
            people.append(
                    "\n                    <Personnel Ident=\"%1$d\" Nom=\"A\" Prenom=\"B\" ID_Partenaire=\"x%1$d\"/>"
                            .formatted(ident));
        }
        var report = report(GOOD.replace("</Personnels>", people + "</Personnels>"));

        assertThat(report.refusal()).isEmpty();
        assertThat(report.findings()).isEmpty();
        assertThat(report.count("Personnel")).isEqualTo(4_001);
    }

    @Test
    void an_empty_list_is_found() {
        var empty = GOOD.replaceAll("<Personnel .*/></Personnels>", "</Personnels>");

        assertThat(report(empty).findings()).extracting(issue -> issue.code()).containsExactly("structure.empty-list");
    }

    @Test
    void another_file_is_refused_as_a_whole() {
        assertThat(report("<FICHES_XML/>").refusal()).isPresent();
        assertThat(report(GOOD.replace("rapprochementssoV2.0", "rapprochementssoV1.0"))
                        .refusal())
                .isPresent();
        assertThat(report("Nom;Prénom").refusal()).isPresent();
        assertThat(report(GOOD.substring(0, 900)).refusal()).isPresent();
        assertThat(report(GOOD).refusal()).isEmpty();
    }

    @Test
    void an_entity_is_refused() {
        var bomb = GOOD.replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY a \"b\">]>\n");

        assertThat(report(bomb).refusal()).isPresent();
    }

    @Test
    void the_reader_leaves_out_who_lacks_what_makes_him_and_keeps_the_others() {
        var read = SsoReader.read(FeedSource.text("sso.xml", GOOD.replace(" ID_Partenaire=\"e1\"", "")));

        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.rows().get(0).pupils()).isEmpty();
        assertThat(read.rows().get(0).guardians()).hasSize(1);
    }
}
