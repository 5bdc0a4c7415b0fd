package org.ent4j.directory.feed.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class StsEmpTest {

    private static final String SAMPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <STS_EDT><PARAMETRES><UAJ CODE="0869901V"><ACADEMIE><CODE> 013 </CODE></ACADEMIE>
            <DENOM_PRINC> COLLEGE </DENOM_PRINC><DENOM_COMPL> DES ERABLES </DENOM_COMPL></UAJ>
            <ANNEE_SCOLAIRE ANNEE="2026"/></PARAMETRES>
            <NOMENCLATURES><MATIERES><MATIERE CODE="020700"><CODE_GESTION> FRANC </CODE_GESTION>
            <LIBELLE_LONG> FRANCAIS </LIBELLE_LONG></MATIERE></MATIERES></NOMENCLATURES>
            <DONNEES><INDIVIDUS>
            <INDIVIDU ID="69881" TYPE="epp"><NOM_USAGE> MULLER </NOM_USAGE><PRENOM> Anne-Sophi </PRENOM>
            <DATE_NAISSANCE> 1975-02-27 </DATE_NAISSANCE><FONCTION> ENS </FONCTION>
            <PROFS_PRINC><PROF_PRINC><CODE_STRUCTURE> 6A </CODE_STRUCTURE></PROF_PRINC></PROFS_PRINC></INDIVIDU>
            <INDIVIDU ID="5" TYPE="local"><NOM_USAGE>REMPLA</NOM_USAGE><PRENOM>Jo</PRENOM>
            <DATE_NAISSANCE/><FONCTION>ENS</FONCTION></INDIVIDU>
            <INDIVIDU ID="5" TYPE="local"><NOM_USAGE>AUTRE</NOM_USAGE></INDIVIDU>
            <INDIVIDU ID="6" TYPE="epp"><NOM_USAGE>TARD</NOM_USAGE><DATE_NAISSANCE>1975-02-30</DATE_NAISSANCE></INDIVIDU>
            </INDIVIDUS><STRUCTURE><DIVISIONS><DIVISION CODE="6A"><LIBELLE_LONG> SIXIEME A </LIBELLE_LONG><SERVICES>
            <SERVICE CODE_MATIERE="020700" CODE_MOD_COURS="CG"><ENSEIGNANTS><ENSEIGNANT ID="69881" TYPE="epp"/>
            </ENSEIGNANTS></SERVICE></SERVICES></DIVISION></DIVISIONS>
            <GROUPES><GROUPE CODE="6ALL"><LIBELLE_LONG>ALLEMAND</LIBELLE_LONG><DIVISIONS_APPARTENANCE>
            <DIVISION_APPARTENANCE CODE="6A"/></DIVISIONS_APPARTENANCE></GROUPE></GROUPES></STRUCTURE></DONNEES></STS_EDT>
            """;

    @Test
    void the_file_tells_its_school_its_year_and_what_is_taught_there() {
        var read = StsEmp.read(FeedSource.text("sts_emp.xml", SAMPLE));
        var content = read.rows().get(0);

        assertThat(content.year()).isEqualTo(new SchoolYear(2026));
        assertThat(content.academy()).isEqualTo("13");
        assertThat(content.structure().name()).isEqualTo("COLLEGE DES ERABLES");
        assertThat(content.structure().classes()).containsExactly(new ClassGroup("6A", "SIXIEME A", "STS"));
        assertThat(content.structure().groups())
                .containsExactly(TeachingGroup.of("6ALL", "ALLEMAND", List.of("6A"), "STS"));
        assertThat(content.member("epp:69881")).hasValueSatisfying(teacher -> {
            assertThat(teacher.affiliations().first().teachings())
                    .containsExactly(new Teaching(Teaching.Audience.CLASS, "6A", new CodeMatiere("020700")));
            assertThat(teacher.affiliations().first().headTeacherOf()).containsExactly("6A");
        });
    }

    @Test
    void a_local_id_counts_in_its_school_only() {
        var content = StsEmp.read(FeedSource.text("sts_emp.xml", SAMPLE)).rows().get(0);

        assertThat(content.member("local:5")).hasValueSatisfying(teacher -> {
            assertThat(teacher.keys().first().academy()).isEqualTo("0869901V");
            assertThat(teacher.identifiers()).isEmpty();
            assertThat(teacher.birthDate()).isEmpty();
        });
    }

    @Test
    void a_doubled_key_and_an_impossible_date_cost_their_rows() {
        var read = StsEmp.read(FeedSource.text("sts_emp.xml", SAMPLE));

        assertThat(read.issues())
                .filteredOn(Issue::costsARow)
                .extracting(issue -> issue.code() + " " + issue.where().element())
                .containsExactly("row.duplicate-id local:5", "row.impossible-date epp:6");
        assertThat(read.rows().get(0).tallies()).contains(new Tally("INDIVIDU", 4, 2, 2));
    }

    @Test
    void the_samples_name_their_teacher_and_their_division_or_group() {
        var first = StsEmp.read(FeedSource.file(data("case1/sts_emp.xml")));
        var second = StsEmp.read(FeedSource.file(data("case2/sts_emp.xml")));

        assertThat(first.issues()).isEmpty();
        var content = first.rows().get(0);
        assertThat(content.uai()).isEqualTo(new Uai("0771991W"));
        assertThat(content.year()).isEqualTo(new SchoolYear(2018));
        assertThat(content.academy()).isEqualTo("24");
        assertThat(content.structure().name()).isEqualTo("COLLEGE LOUIS ARAGON");
        assertThat(content.structure().classes()).containsExactly(new ClassGroup("3A", "3EMEA", "STS"));
        assertThat(content.structure().groups()).isEmpty();
        assertThat(content.structure().subjects())
                .containsExactly(new Subject(new CodeMatiere("020700"), "FRANC", "FRANCAIS"));
        assertThat(content.member("epp:69881")).hasValueSatisfying(StsEmpTest::isJane);
        assertThat(second.rows().get(0).structure().classes()).isEmpty();
        assertThat(second.rows().get(0).structure().groups())
                .containsExactly(TeachingGroup.of("3B_G2", "G2", List.of("3B"), "STS"));
    }

    private static void isJane(Person jane) {
        assertThat(jane.name().display()).isEqualTo("DOE Jane");
        assertThat(jane.title()).contains("Mme");
        assertThat(jane.birthDate()).contains(LocalDate.of(1975, 2, 27));
        assertThat(jane.profil()).isEqualTo(Profil.ENSEIGNANT);
        assertThat(jane.identifiers()).containsEntry(Person.STS, "epp:69881");
        assertThat(jane.affiliations().first().disciplines()).containsExactly(new Discipline("L0202"));
    }

    @Test
    void the_file_of_the_other_direction_is_refused_and_both_are_named() {
        var read = StsEmp.read(FeedSource.text("emp_sts.xml", "<EDT_STS/>"));

        assertThat(read.rows()).isEmpty();
        assertThat(read.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line(Lang.FR))
                        .contains("emp_sts.xml")
                        .contains("« emp_sts »")
                        .contains("« sts_emp »"));
    }

    @Test
    void a_file_cut_at_any_byte_gives_one_fatal_issue() {
        for (int cut = 0; cut < SAMPLE.length() - 2; cut++) {
            var read = StsEmp.read(FeedSource.text("cut.xml", SAMPLE.substring(0, cut)));

            assertThat(read.issues()).singleElement().matches(Issue::isFatal);
            assertThat(read.rows()).isEmpty();
        }
    }

    private static Path data(String file) {
        var path = Path.of(System.getProperty("ent.conformance.data", "none"))
                .resolve("sts")
                .resolve(file);
        assumeTrue(Files.isReadable(path), "the sample file is not there: " + path);
        return path;
    }
}
