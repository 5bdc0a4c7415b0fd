package org.ent4j.directory.feed.onde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.csv.KnownSchools;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class OndeFeedTest {

    private static final Uai UAI = Uai.ofDigits("0611234");
    private static final StructureId SCHOOL = new StructureId(UAI.value());
    private static final String PUPILS = """
            Nom Elève;Nom d'usage Elève;Prénom Elève;Date naissance;Sexe;Adresse1;Cp1;Commune1;Pays1;Adresse2;Cp2;Commune2;Pays2; Cycle;Niveau;Classe;Attestation fournie;Autorisations associations;Autorisations photos;Décision de passage
            LE GOFF;;Zoë;2017-01-09;F;1 rue des Lilas;61000;Alençon;;;;;;CYCLE II;CE1;CE1 B;Oui;Non;Oui;
            """;

    private final Directory directory = Directory.on(new InMemoryDirectory());

    @Test
    void the_sample_of_a_school_has_all_its_people_and_every_guardian_a_child() {
        var plan = run(sample());

        assertThat(plan.issues()).isEmpty();
        assertThat(plan.tallies())
                .containsExactlyInAnyOrder(
                        new Tally("eleve", 247, 247, 0),
                        new Tally("enseignant", 14, 14, 0),
                        new Tally("parent", 469, 469, 0));
        assertThat(plan.fates()).isEqualTo(Map.of(Fate.CREATE, 730));
        var links = directory.pupils(SCHOOL).stream()
                .flatMap(pupil -> pupil.guardians().stream())
                .toList();
        assertThat(links).hasSize(491);
        assertThat(links.stream().map(Guardianship::guardian).distinct()).hasSize(469);
        assertThat(directory.staff(SCHOOL).stream().filter(person -> person.profil() == Profil.DIRECTION))
                .hasSize(1);
        assertThat(directory.classes(SCHOOL))
                .extracting(ClassGroup::code)
                .containsExactly("CE1", "CE2", "CLIS", "CM1", "CM2", "CP", "GS", "MS", "PS", "TPS");
    }

    @Test
    void the_same_sample_again_changes_nothing() {
        run(sample());

        assertThat(run(sample()).changesNothing()).isTrue();
    }

    private static List<FeedSource> sample() {
        var folder = Path.of(System.getProperty("ent.conformance.data", "none")).resolve("onde");
        assumeTrue(Files.isDirectory(folder), "the sample files are not there: " + folder);
        return Stream.of("responsables", "eleves", "enseignants")
                .map(name -> FeedSource.file(folder.resolve("CSVExtraction-" + name + ".csv")))
                .toList();
    }

    @Test
    void an_export_is_known_by_its_headers_in_latin_1_under_any_name() {
        var plan =
                run(List.of(FeedSource.bytes("CSVExtraction (3).csv", PUPILS.getBytes(StandardCharsets.ISO_8859_1))));

        assertThat(plan.issues()).isEmpty();
        assertThat(directory.pupils(SCHOOL)).singleElement().satisfies(zoe -> {
            assertThat(zoe.name().display()).isEqualTo("LE GOFF Zoë");
            assertThat(zoe.address().orElseThrow().envelope()).containsExactly("1 rue des Lilas", "61000 Alençon");
            assertThat(zoe.affiliations().first().classes()).containsExactly("CE1 B");
        });
    }

    @Test
    void guardians_are_legal_ones_until_the_host_says_otherwise() {
        var guardians = """
                Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Courriel;Nom d'usage enfant;Nom de famille enfant;Prénom enfant;Classes enfants
                Mme;;LE GOFF;Anne;;;LE GOFF;Zoë;CE1 B
                """;
        var files = List.of(FeedSource.text("a.csv", PUPILS), FeedSource.text("b.csv", guardians));
        run(files);

        assertThat(directory.pupils(SCHOOL).get(0).guardians())
                .extracting(Guardianship::authority)
                .containsExactly(Authority.LEGAL);
        var cautious = OndeFeed.of(files, OndeFeed.usual(UAI).withAuthority(Authority.NONE));
        assertThat(cautious.collect().reading().issues()).isEmpty();
    }

    @Test
    void another_table_is_named_by_what_is_expected() {
        var fatal = OndeFeed.of(List.of(FeedSource.text("x.csv", "Nom;Prénom;Classe\nA;B;CP\n")), UAI)
                .collect()
                .reading()
                .fatal();

        assertThat(fatal.map(Issue::code)).contains("row.other-variant");
        assertThat(fatal.orElseThrow().text(Lang.FR)).contains("ONDE");
    }

    private ImportPlan run(List<FeedSource> files) {
        var feed = OndeFeed.of(files, UAI, KnownSchools.of(directory));
        return directory
                .apply(directory
                        .plan(feed, ImportPolicy.usual(LocalDate.of(2026, 9, 1)))
                        .get())
                .get();
    }
}
