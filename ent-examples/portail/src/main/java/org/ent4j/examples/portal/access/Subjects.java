package org.ent4j.examples.portal.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.directory.Directory;
import org.ent4j.directory.structure.Subject;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.model.id.StructureId;

/** What the subjects of a school are called; read once, with the school. */
@Singleton
final class Subjects {

    private final Directory directory;
    private final Map<StructureId, Known> known = new ConcurrentHashMap<>();

    private record Known(OpenSchool school, Map<String, String> labels) {}

    @Inject
    Subjects(PortalData data) {
        this.directory = data.directory();
    }

    /** Labels by code, in the order of the labels. */
    Map<String, String> of(OpenSchool school) {
        return known.compute(
                        school.id(),
                        (id, before) -> before != null && before.school() == school
                                ? before
                                : new Known(school, read(school.id())))
                .labels();
    }

    private Map<String, String> read(StructureId school) {
        var labels = new LinkedHashMap<String, String>();
        directory.subjects(school).stream()
                .filter(each -> !each.label().isEmpty())
                .sorted(Comparator.comparing(Subject::label))
                .forEach(each -> labels.put(each.code().value(), each.label()));
        return labels;
    }
}
