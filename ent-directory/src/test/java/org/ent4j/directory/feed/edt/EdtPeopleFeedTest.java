package org.ent4j.directory.feed.edt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class EdtPeopleFeedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final StructureId SCHOOL = new StructureId("0350001L");

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ExportEmploiDuTemps xmlns="http://www.index-education.com/exportemploidutemps" Version="1.1" UAI="0350001L">
              <AnneeScolaire DateDebut="2026-09-01" DateFin="2027-07-05" DatePremierJourSemaine1="2026-08-31"/>
              <Matieres><Matiere Ident="1" Code="FRANC" Libelle="FRANCAIS"/></Matieres>
              <Professeurs>
                <Professeur Ident="1" Nom="ALBERT" Prenom="MARIE DESI" DateNaissance="1980-02-03" IDSTS="69881" IdPN="ABC" IDCAS="cas1"/>
              </Professeurs>
              <Classes>
                <Classe Ident="1" Nom="6A"><PartieDeClasse Ident="10"/><PartieDeClasse Ident="11"/></Classe>
                <Classe Ident="2" Nom="6B"/>
              </Classes>
              <Groupes>
                <Groupe Ident="1" Nom="6A ALL"><PartieDeClasse Ident="10"/></Groupe>
                <Groupe Ident="2" Nom="6 CHORALE"><Classe Ident="2"/><PartieDeClasse Ident="11"/></Groupe>
              </Groupes>
              <Eleves>
                <Eleve Ident="1" Nom="MARTIN" Prenom="Léa" DateNaissance="" Sexe="Feminin" NumeroNational="123456789AB" IDSconet="4711">
                  <Responsable Ident="7" RespLegal="1" Nom="MARTIN" Prenom="Eve" Civilite="Mme" Adresse1="1 rue X"/>
                  <Responsable Ident="8" RespLegal="0" Nom="ROUX" Prenom="Max" Adresse1="1 rue X"/>
                  <Classe Ident="1" DateEntree="2026-09-01" DateSortie="2026-11-30"/>
                  <Classe Ident="2" DateEntree="2026-12-01" DateSortie="2027-07-05"/>
                  <PartieDeClasse Ident="10" DateEntree="2026-09-01" DateSortie="2026-11-30"/>
                </Eleve>
                <Eleve Ident="2" Nom="MARTIN" Prenom="Tom" DateNaissance="2015-01-02" Sexe="Masculin">
                  <Responsable Ident="7" RespLegal="2" Nom="MARTIN" Prenom="Eve" Civilite="Mme" Adresse1="1 rue X"/>
                  <Classe Ident="1" DateEntree="2026-09-01" DateSortie="2027-07-05"/>
                  <PartieDeClasse Ident="11" DateEntree="2026-09-01" DateSortie="2027-07-05"/>
                </Eleve>
              </Eleves>
              <Cours/>
            </ExportEmploiDuTemps>
            """;

    private static EdtPeopleFeed feed(String text) {
        return EdtPeopleFeed.of(FeedSource.text("edt.xml", text));
    }

    @Test
    void teachers_have_their_identifiers_and_the_first_name_as_it_is_cut() {
        var teacher = person(feed(FILE).collect(), "TEACHER:1");

        assertThat(teacher.name()).isEqualTo(PersonName.of("ALBERT", "MARIE DESI"));
        assertThat(teacher.identifiers())
                .isEqualTo(Map.of("STS", "epp:69881", "IDSTS", "69881", "IDPN", "ABC", "IDCAS", "cas1"));
    }

    @Test
    void pupils_are_in_the_classes_and_groups_of_the_day() {
        var october = person(feed(FILE).on(TODAY).collect(), "PUPIL:1");
        var january = person(feed(FILE).on(LocalDate.of(2027, 1, 12)).collect(), "PUPIL:1");
        var nextYear = person(feed(FILE).on(LocalDate.of(2031, 1, 12)).collect(), "PUPIL:1");

        assertThat(october.birthDate()).isEmpty();
        assertThat(october.ine()).contains(new Ine("123456789AB"));
        assertThat(october.identifiers()).containsEntry(Person.SIECLE, "4711");
        assertThat(october.affiliations().first().classes()).containsExactly("6A");
        assertThat(october.affiliations().first().groups()).containsExactly("6A ALL");
        assertThat(january.affiliations().first().classes()).containsExactly("6B");
        assertThat(january.affiliations().first().groups()).containsExactly("6 CHORALE");
        assertThat(nextYear).isEqualTo(january);
    }

    @Test
    void guardians_are_read_once_with_the_authority_that_the_file_says() {
        var read = feed(FILE).collect();

        assertThat(person(read, "PUPIL:1").guardians())
                .extracting(Guardianship::authority)
                .containsExactly(Guardianship.Authority.LEGAL, Guardianship.Authority.NONE);
        assertThat(person(read, "PUPIL:2").guardians()).hasSize(1);
        assertThat(read.reading().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("Professeur", 1, 1, 0),
                        new Tally("Classe", 2, 2, 0),
                        new Tally("Groupe", 2, 2, 0),
                        new Tally("Eleve", 2, 2, 0),
                        new Tally("Responsable", 2, 2, 0));
        assertThat(read.structures().get(0).value().groups())
                .extracting(group -> group.code() + group.classes())
                .containsExactly("6 CHORALE[6A, 6B]", "6A ALL[6A]");
    }

    @Test
    void bad_rows_are_left_out_with_file_line_and_id() {
        var read = feed(FILE.replace("DateNaissance=\"2015-01-02\"", "DateNaissance=\"2015-02-30\"")
                        .replace("<Classe Ident=\"2\" Nom=\"6B\"/>", "<Classe Ident=\"1\" Nom=\"6B\"/>")
                        .replace("Nom=\"ALBERT\"", "Nom=\"\""))
                .collect();

        assertThat(read.reading().issues())
                .filteredOn(Issue::costsARow)
                .extracting(issue -> issue.where().toString(), Issue::code)
                .containsExactlyInAnyOrder(
                        tuple("edt.xml:10 (Classe 1)", "row.duplicate-id"),
                        tuple("edt.xml:6 (Professeur 1)", "row.required-missing"),
                        tuple("edt.xml:24 (Eleve 2)", "row.impossible-date"));
        assertThat(read.reading().rejected()).extracting("key").containsExactlyInAnyOrder("TEACHER:1", "PUPIL:2");
    }

    @Test
    void another_school_and_another_file_are_refused_by_their_names() {
        var other = feed(FILE).about(Uai.ofDigits("0350002")).collect();
        var container = feed("<EXPORT_INDEX_EDUCATION/>").collect();

        assertThat(other.reading().issues()).extracting(Issue::code).containsExactly("guard.other-structure");
        assertThat(container.reading().issues()).extracting(Issue::code).containsExactly("feed.wrong-file");
        assertThat(container.reading().issues().get(0).text(Lang.FR)).contains("conteneur chiffré", "en clair");
    }

    @Test
    void what_aaf_says_is_not_overwritten_and_the_same_file_changes_nothing() {
        var store = new InMemoryDirectory();
        var key = new SourceKey("AAF", "14", "1");
        store.write(DirectoryChanges.ofPeople(List.of(Person.builder()
                .id(key.personId())
                .addKeys(key)
                .name(PersonName.of("ALBERT", "MARIE DESIREE"))
                .profil(Profil.ENSEIGNANT)
                .putIdentifiers(Person.STS, "epp:69881")
                .addAffiliations(Affiliation.builder()
                        .structure(SCHOOL)
                        .source("AAF")
                        .profil(Profil.ENSEIGNANT)
                        .build())
                .build())));
        var directory = Directory.on(store);

        var plan =
                directory.plan(feed(FILE).on(TODAY), ImportPolicy.usual(TODAY)).get();
        directory.apply(plan).get();

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.UPDATE, 1, Fate.CREATE, 4));
        var teacher = directory.person(key.personId()).orElseThrow();
        assertThat(teacher.name().firstName()).isEqualTo("MARIE DESIREE");
        assertThat(teacher.identifiers()).containsEntry("IDPN", "ABC");
        assertThat(teacher.birthDate()).contains(LocalDate.of(1980, 2, 3));
        assertThat(directory
                        .plan(feed(FILE).on(TODAY), ImportPolicy.usual(TODAY))
                        .get()
                        .changesNothing())
                .isTrue();
    }

    @Test
    void the_demonstration_base_has_its_teachers_pupils_guardians_classes_and_groups() {
        var path = Path.of(System.getProperty("ent.conformance.data", "none"))
                .resolve("edt/Edt_To_LaclasseCom_0134567A_Enclair.xml");
        assumeTrue(Files.isRegularFile(path), "the sample file is not there: " + path);

        var read = EdtPeopleFeed.of(FeedSource.file(path)).on(TODAY).collect();

        assertThat(read.reading().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("Professeur", 31, 31, 0),
                        new Tally("Classe", 16, 16, 0),
                        new Tally("Groupe", 48, 48, 0),
                        new Tally("Eleve", 426, 426, 0),
                        new Tally("Responsable", 703, 703, 0));
        assertThat(read.people().stream()
                        .mapToInt(row -> row.value().guardians().size())
                        .sum())
                .isEqualTo(808);
        assertThat(read.people())
                .filteredOn(row -> row.value().profil() == Profil.ELEVE
                        && row.value().affiliations().first().classes().isEmpty())
                .hasSize(1);
        assertThat(read.reading().issues())
                .extracting(Issue::code)
                .containsOnly("row.fictitious-uai", "row.malformed-value", "edt.more");
    }

    @Property(tries = 150)
    void a_file_cut_or_changed_anywhere_gives_issues_and_nothing_else(
            @ForAll @IntRange(max = 10_000) int place, @ForAll byte value, @ForAll boolean cut) {
        var bytes = FILE.getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] = value;
        var damaged = cut ? Arrays.copyOf(bytes, place % bytes.length) : bytes;

        var read =
                EdtPeopleFeed.of(FeedSource.bytes("edt.xml", damaged)).on(TODAY).collect();

        var fatal = read.reading().fatal().isPresent();
        Statistics.label("fatal").collect(fatal);
        var kept = read.reading().tallies().stream()
                .filter(tally -> Set.of("Professeur", "Eleve", "Responsable").contains(tally.category()))
                .mapToInt(Tally::kept)
                .sum();
        assertThat(read.people()).hasSize(fatal ? 0 : kept);
    }

    private static Person person(FeedContent read, String key) {
        return read.people().stream()
                .map(FeedContent.Row::value)
                .filter(person -> person.keys().first().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
