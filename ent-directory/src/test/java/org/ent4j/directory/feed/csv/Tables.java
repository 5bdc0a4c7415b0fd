package org.ent4j.directory.feed.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.person.Person;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;

/** Tables of one invented school, and what comes of them. */
final class Tables {

    static final Uai UAI = Uai.ofDigits("0611234");
    static final StructureId SCHOOL = new StructureId(UAI.value());

    static final String PUPILS = """
            Nom;Nom d'usage;Prénom;Date de naissance;Classe
            MARTIN;;Léa;05/03/2015;CM1
            MARTIN;;Hugo;2017-01-09;CP
            NGUYEN;LEROY;Anaïs;12/12/2015;CM1
            DUPONT;;Léa;01/02/2015;CM2
            DUPONT;;Léa;01/02/2016;CM1
            """;

    static final String GUARDIANS = """
            Civilité;Nom;Prénom;Adresse;CP;Commune;Courriel;Téléphone portable;Nom de famille enfant;Nom d'usage enfant;Prénom enfant;Classes enfants;Nom de famille enfant;Nom d'usage enfant;Prénom enfant;Classes enfants
            Mme;MARTIN;Claire;1 rue des Lilas;61000;Alençon;claire@example.org;0612345678;MARTIN;;Léa;CM1;MARTIN;;Hugo;CP
            M.;NGUYEN;Paul;2 rue des Lilas;61000;Alençon;;;NGUYEN;LEROY;Anaïs;CM1
            """;

    static final String TEACHERS = """
            Civilité;Nom usage;Nom;Prénom;Courriel;Directeur;Classe
            Mme;;BERNARD;Sophie;s.bernard@example.org;oui;CM1, CM2
            M.;;PETIT;Karim;;non;CP
            """;

    private Tables() {}

    static FeedSource file(String name, String text) {
        return FeedSource.text(name, text);
    }

    static CsvFeed feed(FeedSource... files) {
        return new CsvFeed(List.of(files), CsvSettings.of(UAI));
    }

    static CsvFeed whole() {
        return feed(file("eleves.csv", PUPILS), file("responsables.csv", GUARDIANS), file("enseignants.csv", TEACHERS));
    }

    static FeedContent pupils(String... lines) {
        return feed(file("eleves.csv", String.join("\n", lines))).collect();
    }

    static CsvFeed on(Directory directory, CsvFeed feed) {
        return new CsvFeed(feed.files(), feed.settings().withSchools(KnownSchools.of(directory)));
    }

    /** Plans and applies. */
    static ImportPlan run(Directory directory, CsvFeed feed) {
        var policy = ImportPolicy.usual(LocalDate.of(2026, 9, 1)).withLimit(100);
        return directory
                .apply(directory.plan(on(directory, feed), policy).get())
                .get();
    }

    static Person pupil(Directory directory, String display) {
        return directory.pupils(SCHOOL).stream()
                .filter(person -> person.name().display().equals(display))
                .findFirst()
                .orElseThrow();
    }

    static List<String> guardians(Directory directory, String pupil) {
        return directory.guardians(pupil(directory, pupil)).stream()
                .map(person -> person.name().display())
                .sorted()
                .toList();
    }

    static List<String> codes(FeedContent read) {
        return read.reading().issues().stream().map(Issue::code).toList();
    }

    static Stream<Person> people(FeedContent read) {
        return read.people().stream().map(FeedContent.Row::value);
    }

    static Optional<String> place(FeedContent read, String code) {
        return read.reading().issues().stream()
                .filter(issue -> issue.code().equals(code))
                .map(issue -> issue.where().toString())
                .findFirst();
    }
}
