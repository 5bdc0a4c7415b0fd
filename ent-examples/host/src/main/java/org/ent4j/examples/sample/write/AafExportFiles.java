package org.ent4j.examples.sample.write;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.examples.sample.school.Level;
import org.ent4j.examples.sample.school.Subject;

/** The files of one export, by category. */
final class AafExportFiles implements AutoCloseable {

    private final Map<AafCategory, AafFiles> files = new EnumMap<>(AafCategory.class);

    AafExportFiles(SampleOutput output, AafExport export) {
        for (var category : AafCategory.values()) {
            files.put(category, new AafFiles(output, export, category));
        }
    }

    /** With a file of each category, and with the nomenclature, as complete exports are. */
    AafExportFiles complete() {
        files.values().forEach(AafFiles::begun);
        Stream.of(Level.values()).forEach(level -> AafSchools.mef(of(AafCategory.MEF), level));
        Subject.all().forEach(subject -> AafSchools.subject(of(AafCategory.MATIERE), subject));
        return this;
    }

    AafFiles of(AafCategory category) {
        var found = files.get(category);
        if (found == null) {
            throw new IllegalStateException("No files of %s.\nMaybe the category is new.".formatted(category));
        }
        return found;
    }

    @Override
    public void close() {
        files.values().forEach(AafFiles::close);
    }
}
