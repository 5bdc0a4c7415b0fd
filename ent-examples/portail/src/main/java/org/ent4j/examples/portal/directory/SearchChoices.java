package org.ent4j.examples.portal.directory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.directory.Directory;
import org.ent4j.directory.structure.Subject;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Fonctions;

/** What can be chosen in the advanced search of a school: what its people are and have; read once, with the school. */
@Singleton
final class SearchChoices {

    private final Directory directory;
    private final Map<StructureId, Known> known = new ConcurrentHashMap<>();

    /**
     * The choices, by their values as {@link SearchCriteria} has them.
     *
     * @param subjects labels by code
     * @param groups classes, then groups
     * @param fonctions labels by code
     */
    record Choices(Map<String, String> subjects, Map<String, String> groups, Map<String, String> fonctions) {

        String subject(CodeMatiere code) {
            return subjects.getOrDefault(code.value(), code.value());
        }
    }

    private record Known(OpenSchool school, Choices choices) {}

    @Inject
    SearchChoices(PortalData data) {
        this.directory = data.directory();
    }

    Choices of(OpenSchool school) {
        return known.compute(
                        school.id(),
                        (id, before) ->
                                before != null && before.school() == school ? before : new Known(school, read(school)))
                .choices();
    }

    private Choices read(OpenSchool school) {
        var contents = directory.contents(school.id());
        var subjects = new LinkedHashMap<String, String>();
        contents.subjects().stream()
                .sorted(Comparator.comparing(Subject::label))
                .forEach(each -> subjects.put(each.code().value(), label(each)));
        var groups = new LinkedHashMap<String, String>();
        contents.classes().forEach(each -> groups.put(SearchCriteria.CLASS + each.code(), each.label()));
        contents.groups().forEach(each -> groups.put(SearchCriteria.GROUP + each.code(), each.label()));
        return new Choices(subjects, groups, fonctions(school));
    }

    private static String label(Subject subject) {
        return subject.label().isEmpty() ? subject.code().value() : subject.label();
    }

    private static Map<String, String> fonctions(OpenSchool school) {
        var labels = new TreeMap<String, String>();
        school.names().staff().stream()
                .flatMap(person -> person.in(school.id()))
                .flatMap(place -> place.fonctions().stream())
                .filter(code -> !code.equals(Fonction.SANS_OBJET))
                .forEach(code -> labels.put(code.value(), Fonctions.label(code).orElse(code.value())));
        return labels;
    }
}
