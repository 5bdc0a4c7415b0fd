package org.ent4j.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.examples.host.DirectoryClassLists;
import org.ent4j.examples.host.DirectoryIdentities;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.school.Faculty;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.SchoolMaker;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.examples.sample.year.MarksStory;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.Rights;

/**
 * The schools of a made-up académie with their marks of a year, in the library's own journals and directory, which has been
 * told its export at the beginning of the year.
 *
 * @param vieScolaires by the order of the schools
 */
record MarkedSchools(
        Academie academie, List<School> schools, InMemoryJournals journals, List<VieScolaire> vieScolaires) {

    static final SchoolYear YEAR = new SchoolYear(2026);
    private static final int NUMBER = 4;
    private static final int WITHOUT_MARKS = 2;
    private static final int NEIGHBOURS = 3;
    private static final int SEED = 7;
    private static final int LYCEE_CLASSES = 2;

    /** Two collèges, the second of which has a rounding of its own, and a lycée; the collège between them has no marks. */
    static MarkedSchools of(Path folder) {
        var academie = academie(folder);
        var schools = made().stream()
                .filter(school -> school.index() != WITHOUT_MARKS)
                .toList();
        var journals = new InMemoryJournals();
        var directory = directory(academie);
        var vieScolaires = schools.stream()
                .map(school -> vieScolaire(school, journals, directory))
                .toList();
        for (var index = 0; index < schools.size(); index++) {
            new MarksStory().tell(vieScolaires.get(index), schools.get(index), YEAR);
        }
        return new MarkedSchools(academie, schools, journals, vieScolaires);
    }

    private static Academie academie(Path folder) {
        var spec = SampleSpec.builder()
                .schools(NUMBER)
                .seed(SEED)
                .lyceeClasses(LYCEE_CLASSES)
                .timetables(false)
                .build();
        Sample.of(spec).get().writeTo(folder, Progress.NONE).get();
        return new Academie(folder);
    }

    /** As the académie has them: neighbours share teachers. */
    private static List<School> made() {
        var maker = new SchoolMaker(YEAR, SEED, LYCEE_CLASSES);
        var schools = new ArrayList<School>();
        for (var first = 0; first < NUMBER; first += NEIGHBOURS) {
            var faculty = new Faculty();
            IntStream.range(first, Math.min(NUMBER, first + NEIGHBOURS))
                    .forEach(index -> schools.add(maker.make(index, faculty)));
        }
        return schools;
    }

    private static Directory directory(Academie academie) {
        var directory = Directory.on(new InMemoryDirectory());
        var plan = directory
                .plan(AafFeed.folder(academie.aaf()).complete(), ImportPolicy.usual(YEAR.firstDay()))
                .get();
        directory.apply(plan).get();
        return directory;
    }

    private static VieScolaire vieScolaire(School school, InMemoryJournals journals, Directory directory) {
        return VieScolaire.of(
                SettingsFile.usual().of(id(school), school.uai(), YEAR),
                journals,
                (any, day) -> List.of(),
                Rights.open(),
                Families.unknown(),
                new RememberedClassLists(new DirectoryClassLists(directory)),
                new DirectoryIdentities(directory));
    }

    static StructureId id(School school) {
        return new StructureId(school.uai().value());
    }

    /** Writes the rows of each school into a file of its name. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        schools.parallelStream().forEach(school -> write(school, folder.resolve(id(school) + ".csv")));
        return folder;
    }

    private void write(School school, Path file) {
        try {
            Files.write(file, lines(school).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Stream<String> lines(School school) {
        return Stream.concat(
                Stream.of("school,position,kind,id,sequence,at,author,body"),
                journals.since(id(school), 0, Integer.MAX_VALUE).stream().map(kept -> line(id(school), kept)));
    }

    private static String line(StructureId school, Kept kept) {
        var event = kept.event();
        return Stream.of(
                        school.value(),
                        kept.position(),
                        kept.key().kind(),
                        kept.key().id(),
                        kept.sequence(),
                        event.at().atOffset(ZoneOffset.UTC),
                        event.by().person().value(),
                        EventsJson.text().write(event))
                .map(value -> "\"" + value.toString().replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    /** Files of a folder in another one. */
    static Path copy(Path from, Path to) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
            return to;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
