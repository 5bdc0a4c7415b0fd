package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.ent4j.examples.portal.demo.DemoSchools;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.web.Upload;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/** What the timetable software of a made-up school exports. */
final class SampleFile {

    private static final Set<StructureId> MADE_UP = Set.of(DemoSchools.first(), DemoSchools.second());

    private final DemoSchools schools;

    @Inject
    SampleFile(DemoSchools schools) {
        this.schools = schools;
    }

    boolean isThere(OpenSchool school) {
        return MADE_UP.contains(school.id());
    }

    /** Nothing for a school that is not of the demonstration. */
    Optional<Upload> find(OpenSchool school) {
        return school.structure().uai().filter(any -> isThere(school)).map(this::read);
    }

    private Upload read(Uai school) {
        var file = schools.edt(school);
        try (var stream = file.open()) {
            return new Upload(file.name(), stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
