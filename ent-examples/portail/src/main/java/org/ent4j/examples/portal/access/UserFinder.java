package org.ent4j.examples.portal.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** Finds users of the school by the beginning of a name, in each capacity in which they have rights. */
record UserFinder(SchoolView view) {

    private static final int SHOWN = 40;

    /** Names by keys: whoever is chosen, and those who are called so; nobody for no text. */
    Map<String, String> options(String text, Optional<PersonId> chosen) {
        var found = new LinkedHashMap<String, String>();
        chosen.ifPresent(user -> found.put(user.value(), view.name(user)));
        if (!text.isBlank()) {
            var wanted = Folding.fold(text);
            people().filter(person -> Folding.fold(person.name().display()).contains(wanted))
                    .limit(SHOWN)
                    .flatMap(person -> users(person.id()))
                    .forEach(user -> found.put(user.value(), view.name(user)));
        }
        return found;
    }

    private Stream<Person> people() {
        return view.visit().school().names().everybody().stream();
    }

    private Stream<PersonId> users(PersonId person) {
        return Stream.of(Capacity.values())
                .map(capacity -> SchoolUsers.id(new Actor(person, capacity)))
                .filter(user -> view.snapshot().user(user).isPresent());
    }
}
