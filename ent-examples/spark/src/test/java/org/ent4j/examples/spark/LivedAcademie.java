package org.ent4j.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.examples.sample.school.Faculty;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.SchoolMaker;
import org.ent4j.examples.sample.year.SampleIds;
import org.ent4j.examples.sample.year.SampleJournals;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.spi.Rights;

/**
 * A made-up académie on disk with its journals, and the vie scolaire of each school on the journals from which these files came.
 *
 * @param folder whose {@code aaf} has the export, and whose {@code journals} has a file for each school
 * @param schools in the order of their UAIs
 * @param pupils of all of them
 */
record LivedAcademie(Path folder, List<VieScolaire> schools, Map<PersonId, Person> pupils) {

    static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final long SEED = 7;
    private static final int NEIGHBOURS = 3;

    static LivedAcademie of(int schools, Path folder) {
        var directory = Academie.of(schools, folder).directory();
        var maker = new SchoolMaker(YEAR, SEED, 0);
        var faculty = new Faculty();
        var lived = new ArrayList<VieScolaire>();
        for (var index = 0; index < schools; index++) {
            faculty = index % NEIGHBOURS == 0 ? new Faculty() : faculty;
            lived.add(lived(maker.make(index, faculty), folder));
        }
        return new LivedAcademie(folder, lived, pupils(directory));
    }

    private static VieScolaire lived(School school, Path folder) {
        var sample = SampleJournals.ofAttendance(SEED, SettingsFile.usual()::of);
        var journals = sample.of(school, YEAR);
        var id = SampleIds.school(school);
        try (var out = Files.newOutputStream(
                Files.createDirectories(folder.resolve("journals")).resolve(id + ".csv"))) {
            SampleJournals.write(school, journals, out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return VieScolaire.of(
                SettingsFile.usual().of(id, school.uai(), YEAR), journals, (any, day) -> List.of(), Rights.open());
    }

    private static Map<PersonId, Person> pupils(Directory directory) {
        var pupils = new HashMap<PersonId, Person>();
        Academie.schools(directory)
                .flatMap(school -> directory.pupils(school).stream())
                .forEach(pupil -> pupils.put(pupil.id(), pupil));
        return pupils;
    }

    Path journal(String school) {
        return folder.resolve("journals").resolve(school + ".csv");
    }

    /** Those of a school, in the order of their ids. */
    Stream<PersonId> pupils(StructureId school) {
        return pupils.values().stream()
                .filter(pupil -> pupil.affiliations().stream()
                        .anyMatch(place -> place.structure().equals(school)))
                .map(Person::id)
                .sorted();
    }

    String schoolClass(PersonId pupil) {
        return pupils.get(pupil).affiliations().stream()
                .filter(place -> place.profil() == Profil.ELEVE)
                .flatMap(place -> place.classes().stream())
                .findFirst()
                .orElse("");
    }
}
