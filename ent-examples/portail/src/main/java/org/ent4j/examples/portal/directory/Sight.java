package org.ent4j.examples.portal.directory;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.search.PersonKey;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/**
 * Whom and what somebody sees in the annuaire of his school, the choice of this example: whoever manages people sees
 * everybody and everything, the others their colleagues and the pupils, and nothing of families.
 *
 * @param managing whether the visitor manages people
 */
record Sight(Visit visit, boolean managing) {

    private static final Set<Profil> WITHOUT_FAMILIES = EnumSet.complementOf(EnumSet.of(Profil.PARENT));

    static Sight of(Visit visit) {
        return new Sight(visit, visit.may(DirectoryFeature.MANAGE));
    }

    SearchScope scope() {
        return SearchScope.of(visit.school().id());
    }

    /** The profils that may be asked for. */
    Set<Profil> profils() {
        return managing ? EnumSet.allOf(Profil.class) : WITHOUT_FAMILIES;
    }

    /** What is asked, as far as the visitor may ask it; nothing when nobody is left. */
    Optional<SearchQuery> query(SearchCriteria criteria, Optional<PersonKey> key) {
        var asked = criteria.profils();
        if (managing) {
            return Optional.of(criteria.query(asked, criteria.states(), key));
        }
        var seen = (asked.isEmpty() ? profils() : asked)
                .stream().filter(profils()::contains).toList();
        return Optional.of(seen)
                .filter(some -> !some.isEmpty())
                .map(some -> criteria.query(some, Set.of(PersonState.PRESENT), key));
    }

    /** Somebody of the school whom the visitor may see. */
    Optional<Person> find(String id) {
        return Optional.of(id)
                .filter(Sight::isId)
                .map(PersonId::new)
                .flatMap(visit.school().names()::find)
                .filter(this::isHere)
                .filter(this::isSeen);
    }

    private static boolean isId(String text) {
        return !text.isBlank() && text.equals(text.strip()) && text.chars().noneMatch(Character::isISOControl);
    }

    private boolean isHere(Person person) {
        return visit.school().names().has(person.id())
                || person.in(visit.school().id()).findAny().isPresent();
    }

    private boolean isSeen(Person person) {
        return managing || person.isPresent() && profils().contains(person.profil());
    }
}
