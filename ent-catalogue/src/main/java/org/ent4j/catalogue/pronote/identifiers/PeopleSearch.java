package org.ent4j.catalogue.pronote.identifiers;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.matching.Candidate;
import org.ent4j.model.matching.PeopleMatcher;
import org.ent4j.model.matching.PersonRecord;
import org.ent4j.model.person.NormalisedName;

/** The people of a school by their names, with the matcher that the whole library uses. */
final class PeopleSearch {

    private static final int SUGGESTED = 5;

    private final Map<String, Set<PortalPerson>> byName = new HashMap<>();
    private final Map<PersonId, PortalPerson> byId = new LinkedHashMap<>();
    private final Map<String, PortalPerson> byPrincipal = new HashMap<>();
    private final PeopleMatcher matcher;

    PeopleSearch(Collection<PortalPerson> people) {
        people.forEach(this::add);
        this.matcher =
                PeopleMatcher.over(people.stream().map(PeopleSearch::record).toList());
    }

    private void add(PortalPerson person) {
        byId.put(person.id(), person);
        byPrincipal.put(person.principal(), person);
        NormalisedName.of(person.name())
                .keys()
                .forEach(key -> byName.computeIfAbsent(key, any -> new LinkedHashSet<>())
                        .add(person));
    }

    private static PersonRecord record(PortalPerson person) {
        return PersonRecord.builder()
                .key(person.id().value())
                .name(person.name())
                .birthDate(person.born().map(BirthDate::of))
                .build();
    }

    private static PersonRecord record(PronoteAccount account) {
        return PersonRecord.builder()
                .key(account.login())
                .name(account.name())
                .birthDate(account.born())
                .build();
    }

    /** The one whose principal the identifier is, when the name may be his too: a file that the portal made comes back. */
    Optional<PortalPerson> samePrincipal(PronoteAccount account) {
        return Optional.ofNullable(byPrincipal.get(account.login()))
                .filter(person -> NormalisedName.of(person.name()).compatibleWith(NormalisedName.of(account.name())))
                .filter(person -> !isExcluded(account, person));
    }

    /** Those of the same name whom neither birth date, sex nor population excludes. */
    List<PortalPerson> sameName(PronoteAccount account) {
        var name = NormalisedName.of(account.name());
        var all = name.keys().stream()
                .flatMap(key -> Optional.ofNullable(byName.get(key)).stream())
                .flatMap(Set::stream)
                .distinct()
                .filter(person -> NormalisedName.of(person.name()).sameAs(name))
                .filter(person -> !isExcluded(account, person))
                .toList();
        var born = all.stream().filter(person -> sameBirth(account, person)).toList();
        return born.isEmpty() ? all : born;
    }

    boolean sameBirth(PronoteAccount account, PortalPerson person) {
        return account.born().isPresent() && account.born().equals(person.born().map(BirthDate::of));
    }

    private boolean isExcluded(PronoteAccount account, PortalPerson person) {
        var bothBorn = account.born().isPresent() && person.born().isPresent();
        var bothSexes = account.sex().isPresent() && person.sex().isPresent();
        return bothBorn && !sameBirth(account, person)
                || bothSexes && !account.sex().equals(person.sex())
                || isOfOtherPopulation(account, person);
    }

    private static boolean isOfOtherPopulation(PronoteAccount account, PortalPerson person) {
        var population = Population.of(person.profil());
        return population.isEmpty()
                || account.population().isPresent() && !account.population().equals(population);
    }

    /** The likeliest, those of the division of the account before the others that are as likely. */
    List<Suggestion> suggestions(PronoteAccount account) {
        return candidates(account).stream()
                .map(each -> new Suggestion(
                        new PersonId(each.person().key()),
                        each.score().probability(),
                        each.score().reasons()))
                .sorted((one, other) -> compare(account, one, other))
                .limit(SUGGESTED)
                .toList();
    }

    private int compare(PronoteAccount account, Suggestion one, Suggestion other) {
        var byScore = Long.compare(Math.round(other.score() * 1e6), Math.round(one.score() * 1e6));
        return byScore == 0 ? Boolean.compare(isInDivision(account, other), isInDivision(account, one)) : byScore;
    }

    private boolean isInDivision(PronoteAccount account, Suggestion suggestion) {
        return Optional.ofNullable(byId.get(suggestion.person()))
                .filter(person -> person.classes().stream()
                        .anyMatch(each ->
                                each.substring(each.lastIndexOf('$') + 1).equalsIgnoreCase(account.division())))
                .isPresent();
    }

    private List<Candidate> candidates(PronoteAccount account) {
        return matcher.candidates(record(account)).stream()
                .filter(each -> Optional.ofNullable(
                                byId.get(new PersonId(each.person().key())))
                        .filter(person -> !isOfOtherPopulation(account, person))
                        .isPresent())
                .toList();
    }
}
