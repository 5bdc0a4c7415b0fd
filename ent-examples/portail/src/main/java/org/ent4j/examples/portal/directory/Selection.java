package org.ent4j.examples.portal.directory;

import java.util.List;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;

/**
 * Whom somebody has selected in the annuaire: those of the boxes, or everybody whom a search finds.
 *
 * @param people in the order of their names
 * @param others how many were selected who are not of the school, or not to be seen
 */
record Selection(List<Person> people, long others) {

    static final String EVERYBODY = "tout";

    static Selection of(Visit visit, PeopleSearch search) {
        var sight = Sight.of(visit);
        var ids = visit.form().isChecked(EVERYBODY)
                ? search.all(sight, SearchCriteria.of(visit.form())).stream()
                        .map(found -> found.id().value())
                        .toList()
                : visit.form().all("personne");
        var people = ids.stream()
                .distinct()
                .flatMap(id -> sight.find(id).stream())
                .sorted(SchoolNames.BY_NAME)
                .toList();
        return new Selection(people, ids.stream().distinct().count() - people.size());
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    List<PersonId> ids() {
        return people.stream().map(Person::id).toList();
    }

    static Answer nobody(Visit visit) {
        return Answer.unusable(
                visit,
                visit.in(
                        "Personne n'est sélectionné : revenez à la recherche et cochez des personnes.",
                        "Nobody is selected: go back to the search and tick some people."));
    }
}
