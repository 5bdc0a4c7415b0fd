package org.ent4j.directory.feed.siecle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.siecle.SiecleSample.in;
import static org.ent4j.directory.feed.siecle.SiecleSample.link;
import static org.ent4j.directory.feed.siecle.SiecleSample.person;
import static org.ent4j.directory.feed.siecle.SiecleSample.pupil;
import static org.ent4j.directory.feed.siecle.SiecleSample.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Kinship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Mef;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.nomenclature.Regime;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiecleFeedTest {

    private static List<String> rejections(FeedContent read) {
        return read.reading().issues().stream()
                .filter(Issue::costsARow)
                .map(issue -> issue.code() + " " + issue.where().element())
                .toList();
    }

    private static List<String> warnings(FeedContent read) {
        return read.reading().issues().stream()
                .filter(issue -> !issue.costsARow())
                .map(Issue::code)
                .toList();
    }

    private static FeedContent everything() {
        return SiecleFeed.of(SiecleSample.files()).collect();
    }

    @Test
    void a_pupil_has_names_numbers_contact_and_place() {
        var zoe = person(everything(), "eleve:200");

        assertThat(zoe.keys()).containsExactly(new SourceKey("SIECLE", "0869901V", "eleve:200"));
        assertThat(zoe.name().usageName()).isEqualTo("LEROY-MÜLLER");
        assertThat(zoe.name().birthName()).contains("LEROY");
        assertThat(zoe.name().firstName()).isEqualTo("Zoé");
        assertThat(zoe.name().otherFirstNames()).containsExactly("Inès", "Anne");
        assertThat(zoe.birthDate()).contains(LocalDate.of(2014, 9, 1));
        assertThat(zoe.profil()).isEqualTo(Profil.ELEVE);
        assertThat(zoe.title()).isEmpty();
        assertThat(zoe.ine()).contains(new Ine("123456789AB"));
        assertThat(zoe.mef()).contains(new Mef("10010012110"));
        assertThat(zoe.identifiers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Person.SIECLE, "200", SiecleFeed.ELENOET, "4012"));
        assertThat(zoe.email()).contains("zoe@example.org");
        assertThat(zoe.phones()).containsExactly(Map.entry(PhoneKind.MOBILE, "0600000001"));
        assertThat(zoe.address())
                .contains(new PostalAddress(List.of("3 RUE DES ÉRABLES"), "88000", "EPINAL", "FRANCE"));
        assertThat(zoe.affiliations()).singleElement().satisfies(place -> {
            assertThat(place.structure()).isEqualTo(SiecleSample.SCHOOL);
            assertThat(place.classes()).containsExactly("6A");
            assertThat(place.groups()).containsExactly("6ALL");
        });
    }

    @Test
    void a_guardian_has_a_key_apart_from_the_pupil_of_the_same_number() {
        var read = everything();

        var claire = person(read, "personne:300");
        assertThat(claire.profil()).isEqualTo(Profil.PARENT);
        assertThat(claire.title()).contains("MME");
        assertThat(claire.name().display()).isEqualTo("LEROY Claire");
        assertThat(claire.name().birthName()).contains("DUBOIS");
        assertThat(claire.phones())
                .containsEntry(PhoneKind.HOME, "0300000001")
                .containsEntry(PhoneKind.WORK, "0300000003")
                .containsEntry(PhoneKind.MOBILE, "0600000002");
        assertThat(claire.address()).isPresent();
        assertThat(person(read, "personne:200").name().display()).isEqualTo("NGUYEN Paul");
        assertThat(read.people()).hasSize(4);
    }

    @Test
    void links_tell_kinship_authority_and_money() {
        var read = everything();

        assertThat(person(read, "eleve:200").guardians())
                .containsExactly(new Guardianship(
                        person(read, "personne:300").id(), "10", Guardianship.Authority.LEGAL, true, true, true));
        assertThat(person(read, "eleve:201").guardians())
                .containsExactly(new Guardianship(
                        person(read, "personne:200").id(),
                        "20",
                        Guardianship.Authority.IN_CHARGE,
                        false,
                        false,
                        false));
    }

    @ParameterizedTest
    @CsvSource({"1,1,PERE,LEGAL,true", "2,2,MERE,LEGAL,false", "0,3,TUTEUR,NONE,true"})
    void older_exports_say_the_same_in_other_words(
            String legal, String code, Kinship kinship, Guardianship.Authority authority, boolean paid) {
        var link = link(
                        "200",
                        "300",
                        "RESP_LEGAL=" + legal,
                        "CODE_PARENTE=" + code,
                        "RESP_FINANCIER=1",
                        "PERS_PAIMENT=" + (paid ? 1 : 0),
                        "PERS_CONTACT=1")
                .replace("RESPONSABLE_ELEVE>", "RESPONSABLE>");
        var read = read(SiecleSample.eleves(), SiecleSample.responsables(SiecleSample.PEOPLE, link));

        assertThat(person(read, "eleve:200").guardians()).singleElement().satisfies(found -> {
            assertThat(found.kin()).isEqualTo(kinship);
            assertThat(found.authority()).isEqualTo(authority);
            assertThat(found.financial()).isTrue();
            assertThat(found.contact()).isTrue();
            assertThat(found.payment()).isEqualTo(paid);
        });
    }

    @Test
    void what_the_directory_does_not_keep_of_a_pupil_is_told_beside() {
        var told = new ArrayList<SiecleScolarite>();
        SiecleFeed.of(SiecleSample.files()).onScolarite(told::add).collect();

        assertThat(told).hasSize(2);
        var zoe = told.get(0);
        assertThat(zoe.pupil().key()).isEqualTo("eleve:200");
        assertThat(zoe.regime().map(Regime::famille)).contains(Regime.Famille.DEMI_PENSIONNAIRE);
        assertThat(zoe.statut()).isEqualTo("ST");
        assertThat(zoe.enteredOn()).contains(LocalDate.of(2026, 9, 1));
        assertThat(zoe.leftOn()).isEmpty();
        assertThat(zoe.options()).containsExactly(new SiecleScolarite.Choice(1, new CodeMatiere("030201"), "O"));
    }

    @Test
    void structures_and_nomenclature_make_the_school() {
        var read = everything();

        assertThat(read.structures()).singleElement().satisfies(row -> {
            var school = row.value();
            assertThat(school.name()).isEqualTo("0869901V");
            assertThat(school.classes())
                    .containsExactly(
                            new ClassGroup("6A", "SIXIÈME A", "SIECLE"), new ClassGroup("6B", "SIXIÈME B", "SIECLE"));
            assertThat(school.groups())
                    .containsExactly(TeachingGroup.of("6ALL", "ALLEMAND 6", List.of("6A", "6B"), "SIECLE"));
            assertThat(school.subjects())
                    .containsExactly(new Subject(new CodeMatiere("030201"), "ALL1", "ALLEMAND LV1"));
        });
        assertThat(read.formations())
                .extracting(FeedContent.Row::value)
                .containsExactly(new Formation(new Mef("10010012110"), "6EME"));
        assertThat(read.reading().issues()).isEmpty();
    }

    @Test
    void without_the_file_of_structures_a_group_has_the_divisions_of_its_pupils() {
        var read = read(SiecleSample.eleves());

        assertThat(read.structures().get(0).value().classes())
                .extracting(ClassGroup::label)
                .containsExactly("6A", "6B");
        assertThat(read.structures().get(0).value().groups())
                .containsExactly(TeachingGroup.of("6ALL", "", List.of("6A", "6B"), "SIECLE"));
    }

    @Test
    void the_file_of_what_is_common_gives_the_name() {
        var communs = SiecleSample.file(
                "Communs.xml",
                "BEE_COMMUN",
                "<UAJ><DENOM_PRINC>COLLEGE</DENOM_PRINC><DENOM_COMPL>DES ÉRABLES</DENOM_COMPL></UAJ>");

        assertThat(read(communs, SiecleSample.structures())
                        .structures()
                        .get(0)
                        .value()
                        .name())
                .isEqualTo("COLLEGE DES ÉRABLES");
    }

    @Test
    void every_row_of_every_category_is_accounted_for() {
        assertThat(everything().reading().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("ELEVE", 2, 2, 0),
                        new Tally("STRUCTURES_ELEVE", 2, 2, 0),
                        new Tally("OPTION", 1, 1, 0),
                        new Tally("PERSONNE", 2, 2, 0),
                        new Tally("RESPONSABLE_ELEVE", 2, 2, 0),
                        new Tally("ADRESSE", 2, 2, 0),
                        new Tally("MEF", 1, 1, 0),
                        new Tally("MATIERE", 1, 1, 0),
                        new Tally("DIVISION", 3, 3, 0),
                        new Tally("GROUPE", 1, 1, 0));
    }

    @Test
    void the_feed_answers_for_the_kinds_of_people_whose_files_it_has() {
        assertThat(everything().reading().coverage().kinds())
                .containsExactlyInAnyOrder(PeopleKind.PUPILS, PeopleKind.GUARDIANS);
        assertThat(read(SiecleSample.eleves()).reading().coverage().kinds()).containsExactly(PeopleKind.PUPILS);
        assertThat(read(SiecleSample.structures()).reading().coverage().kinds()).isEmpty();
        assertThat(everything().reading().coverage().complete()).isTrue();
        assertThat(SiecleFeed.of(SiecleSample.files())
                        .partial()
                        .collect()
                        .reading()
                        .coverage()
                        .complete())
                .isFalse();
    }

    private static FeedSource departures() {
        return SiecleSample.eleves(
                SiecleSample.ZOE
                        + pupil(
                                "210",
                                "NOM_DE_FAMILLE=A",
                                "PRENOM=A",
                                "DATE_NAISS=01/01/2014",
                                "DATE_SORTIE=05/10/2026")
                        + pupil("211", "NOM_DE_FAMILLE=B", "PRENOM=B", "DATE_NAISS=01/01/2014")
                        + pupil("212", "NOM_DE_FAMILLE=C", "PRENOM=C", "DATE_NAISS=01/01/2014")
                        + pupil(
                                "213",
                                "NOM_DE_FAMILLE=D",
                                "PRENOM=D",
                                "DATE_NAISS=01/01/2014",
                                "DATE_SORTIE=06/10/2026"),
                in("200", "D=6A") + in("210", "D=6A") + in("211", "D=INACTIFS") + in("213", "D=6A"));
    }

    @Test
    void pupils_who_are_no_users_of_the_school_are_left_out_and_told() {
        var read = read(departures());

        assertThat(rejections(read))
                .containsExactly("siecle.left 210", "siecle.inactive 211", "siecle.no-structure 212");
        assertThat(read.people())
                .extracting(row -> row.value().keys().first().key())
                .containsExactly("eleve:200", "eleve:213");
        assertThat(read.reading().tallies())
                .contains(new Tally("ELEVE", 5, 2, 3), new Tally("STRUCTURES_ELEVE", 4, 2, 2));
    }

    @Test
    void only_the_pupil_without_division_stays_as_the_directory_knows_it() {
        assertThat(read(departures()).reading().rejected())
                .containsExactly(new SourceKey("SIECLE", "0869901V", "eleve:212"));
    }

    @Test
    void the_caller_may_want_them_all() {
        var all = SiecleFeed.of(List.of(departures())).excluding(Set.of()).collect();
        var inactive = SiecleFeed.of(List.of(departures(), SiecleSample.structures()))
                .excluding(EnumSet.of(SiecleExclusion.LEFT))
                .collect();

        assertThat(all.people()).hasSize(5);
        assertThat(inactive.people()).hasSize(4);
        assertThat(inactive.structures().get(0).value().classes()).hasSize(3);
    }

    @Test
    void inactive_pupils_are_told_by_the_label_of_their_division_too() {
        var eleves = SiecleSample.eleves(SiecleSample.ZOE, in("200", "D=ZZ"));

        assertThat(rejections(read(eleves, SiecleSample.structures()))).contains("siecle.inactive 200");
        assertThat(read(eleves).people()).hasSize(1);
    }

    @Test
    void what_hangs_on_a_pupil_who_is_left_out_goes_with_the_pupil() {
        var left = SiecleSample.ZOE.replace("<DATE_ENTREE>", "<DATE_SORTIE>02/10/2026</DATE_SORTIE><DATE_ENTREE>");
        var read = read(
                SiecleSample.eleves(left + SiecleSample.TOM, SiecleSample.STRUCTURES_OF_PUPILS),
                SiecleSample.responsables());

        assertThat(rejections(read)).containsExactly("siecle.left 200", "siecle.of-nobody 300");
        assertThat(read.reading().tallies())
                .contains(
                        new Tally("ELEVE", 2, 1, 1),
                        new Tally("STRUCTURES_ELEVE", 2, 1, 1),
                        new Tally("OPTION", 1, 0, 1),
                        new Tally("PERSONNE", 2, 1, 1),
                        new Tally("RESPONSABLE_ELEVE", 2, 1, 1));
        assertThat(read.reading().rejected()).isEmpty();
    }

    @Test
    void the_guardian_of_a_pupil_whose_row_is_of_no_use_is_not_taken_for_gone() {
        var broken = SiecleSample.ZOE.replace("01/09/2014", "31/02/2014");
        var read = read(
                SiecleSample.eleves(broken + SiecleSample.TOM, SiecleSample.STRUCTURES_OF_PUPILS),
                SiecleSample.responsables());

        assertThat(rejections(read)).containsExactly("row.impossible-date 200", "siecle.of-nobody 300");
        assertThat(read.reading().rejected())
                .extracting(SourceKey::key)
                .containsExactlyInAnyOrder("eleve:200", "personne:300");
    }

    @Test
    void one_pupil_under_two_numbers_is_told_and_kept_once() {
        var again = SiecleSample.ZOE.replace("ELEVE_ID=\"200\"", "ELEVE_ID=\"299\"");
        var read = read(SiecleSample.eleves(SiecleSample.ZOE + again, in("200", "D=6A") + in("299", "D=6B")));

        assertThat(rejections(read)).containsExactly("siecle.same-pupil 299");
        assertThat(read.people()).hasSize(1);
    }

    @Test
    void one_ine_of_two_pupils_is_left_to_the_first() {
        var other =
                SiecleSample.ZOE.replace("ELEVE_ID=\"200\"", "ELEVE_ID=\"299\"").replace("01/09/2014", "02/09/2014");
        var read = read(SiecleSample.eleves(SiecleSample.ZOE + other, in("200", "D=6A") + in("299", "D=6B")));

        assertThat(warnings(read)).containsExactly("siecle.shared-ine");
        assertThat(person(read, "eleve:200").ine()).isPresent();
        assertThat(person(read, "eleve:299").ine()).isEmpty();
    }

    @Test
    void rows_of_no_use_cost_nobody_else() {
        var read = read(
                SiecleSample.eleves(
                        SiecleSample.ZOE
                                + SiecleSample.ZOE
                                + pupil("", "NOM_DE_FAMILLE=X", "PRENOM=X")
                                + pupil("220", "PRENOM=X")
                                + pupil("221", "NOM_DE_FAMILLE=X")
                                + pupil("222", "NOM_DE_FAMILLE=X", "PRENOM=X", "DATE_NAISS=29/02/2015")
                                + pupil("223", "NOM_DE_FAMILLE=X", "PRENOM=X", "DATE_SORTIE=hier"),
                        in("200", "D=6A") + in("200", "D=6B") + in("404", "D=6A")),
                SiecleSample.responsables(
                        SiecleSample.PEOPLE + SiecleSample.PEOPLE + person("", "PRENOM=X"),
                        SiecleSample.LINKS
                                + link("200", "300")
                                + link("200", "404")
                                + link("404", "300")
                                + link("200", "")));

        assertThat(rejections(read))
                .containsExactlyInAnyOrder(
                        "row.duplicate-id 200",
                        "row.no-id ",
                        "row.required-missing 220",
                        "row.required-missing 221",
                        "row.impossible-date 222",
                        "row.impossible-date 223",
                        "row.duplicate-id 200",
                        "siecle.unknown-pupil 404",
                        "row.duplicate-id 300",
                        "siecle.of-nobody 200",
                        "siecle.of-nobody 200",
                        "row.no-id ",
                        "siecle.unknown-pupil 201",
                        "row.duplicate-id 200",
                        "siecle.unknown-guardian 200",
                        "siecle.unknown-pupil 404",
                        "row.no-id 200");
        assertThat(read.people())
                .extracting(row -> row.value().keys().first().key())
                .containsExactly("eleve:200", "personne:300");
    }

    @Test
    void an_institution_is_no_guardian_with_an_account_and_its_link_is_told() {
        var read = read(
                SiecleSample.eleves(),
                SiecleSample.responsables(
                        SiecleSample.PEOPLE
                                + person("310", "NOM_DE_FAMILLE=AIDE SOCIALE DES VOSGES")
                                + person("311", "RAISON_SOCIALE=FOYER", "PRENOM=X", "LC_CIVILITE=M."),
                        SiecleSample.LINKS + link("200", "310", "CODE_PARENTE=51") + link("201", "311")));

        assertThat(rejections(read))
                .containsExactly(
                        "siecle.legal-person 310",
                        "siecle.legal-person 311",
                        "siecle.unknown-guardian 200",
                        "siecle.unknown-guardian 201");
        assertThat(read.people()).hasSize(4);
    }

    @Test
    void values_of_no_use_are_told_and_left_out() {
        var odd = SiecleSample.ZOE
                .replace("123456789AB", "12")
                .replace("10010012110", "6EME")
                .replace("<CODE_REGIME>2<", "<CODE_REGIME>DP<")
                .replace("<ADRESSE_ID>900<", "<ADRESSE_ID>901<")
                .replace("<DATE_ENTREE>01/09/2026<", "<DATE_ENTREE>31/06/2026<");
        var nobody = SiecleSample.TOM.replace("<DATE_NAISS>29/02/2016</DATE_NAISS>", "");
        var read = read(
                SiecleSample.eleves(odd + nobody, in("200", "D=6Z", "G=6A", "X=1") + in("201", "D=6B")),
                SiecleSample.structures(),
                SiecleSample.responsables(SiecleSample.PEOPLE, link("200", "300", "CODE_PARENTE=99")));

        assertThat(warnings(read))
                .containsExactlyInAnyOrder(
                        "siecle.unknown-code",
                        "siecle.unknown-code",
                        "row.impossible-date",
                        "row.malformed-value",
                        "row.malformed-value",
                        "siecle.unknown-structure",
                        "siecle.unknown-structure",
                        "siecle.no-birth-date",
                        "siecle.unknown-code",
                        "siecle.unknown-address");
        assertThat(person(read, "eleve:200").guardians())
                .singleElement()
                .matches(link -> link.kinship().equals("99"));
    }

    @Test
    void the_national_register_counts_before_the_base() {
        var read = read(SiecleSample.eleves(
                SiecleSample.ZOE.replace("<ELENOET>", "<INE_RNIE>987654321CD</INE_RNIE><ELENOET>"), in("200", "D=6A")));

        assertThat(person(read, "eleve:200").ine()).contains(new Ine("987654321CD"));
    }

    @Test
    void the_school_of_last_year_is_not_this_one() {
        var before = "<SCOLARITE_AN_DERNIER><CODE_STRUCTURE>CM2</CODE_STRUCTURE><MEL>ecole@example.org</MEL>"
                + "</SCOLARITE_AN_DERNIER></ELEVE>";
        var read = read(
                SiecleSample.eleves(SiecleSample.TOM.replace("</ELEVE>", before), SiecleSample.STRUCTURES_OF_PUPILS));

        assertThat(person(read, "eleve:201").email()).isEmpty();
        assertThat(person(read, "eleve:201").affiliations().first().classes()).containsExactly("6B");
    }
}
