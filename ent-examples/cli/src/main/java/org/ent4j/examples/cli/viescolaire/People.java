package org.ent4j.examples.cli.viescolaire;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.Relevance;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.examples.host.DatedPupils;
import org.ent4j.examples.host.EnrolledDays;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.LabelKey;

/** The people of a school as a command names them, by their key or by their name, and as it shows them. */
final class People {

    private static final int SHOWN = 10;

    private final Directory directory;
    private final StructureId school;
    private final Map<Year, DatedPupils> pupils = new HashMap<>();
    private final Map<PersonId, String> names = new HashMap<>();
    private final EnrolledDays enrolled;

    People(Directory directory, StructureId school) {
        this.directory = directory;
        this.school = school;
        this.enrolled = new EnrolledDays(directory.memberships(), school);
    }

    /** A pupil of the school. */
    PersonId pupil(String text) {
        return find(text, SearchQuery.builder().addStructures(school).addProfils(Profil.ELEVE));
    }

    /** Anybody of the school, or a guardian. */
    Person anybody(String text) {
        var id = find(text, SearchQuery.builder());
        return directory.person(id).orElseThrow();
    }

    private PersonId find(String text, SearchQuery.Builder within) {
        var byKey = Optional.of(text.strip())
                .filter(key -> !key.isEmpty())
                .flatMap(key -> directory.person(new PersonId(key)))
                .map(Person::id);
        return byKey.orElseGet(() -> byName(text, within));
    }

    private PersonId byName(String text, SearchQuery.Builder within) {
        if (Folding.fold(text).isBlank()) {
            throw unknown(text, List.of());
        }
        var found = directory
                .search(within.words(text).build(), SearchScope.EVERYBODY, 0)
                .page()
                .items();
        var exact = of(found, Relevance.EXACT);
        var whole = exact.stream().filter(each -> isWhole(each, text)).toList();
        var named = whole.size() == 1 ? whole : exact.isEmpty() ? of(found, Relevance.PREFIX) : exact;
        if (named.size() == 1) {
            return named.get(0).id();
        }
        throw named.isEmpty() ? unknown(text, found) : several(text, named);
    }

    /** Not by a second first name, for example. */
    private static boolean isWhole(FoundPerson person, String text) {
        return Folding.fold(person.lastName() + " " + person.firstName()).equals(Folding.fold(text));
    }

    private static List<FoundPerson> of(List<FoundPerson> found, Relevance relevance) {
        return found.stream().filter(each -> each.relevance() == relevance).toList();
    }

    private static Unusable unknown(String text, List<FoundPerson> near) {
        var told = near.isEmpty()
                ? Label.of(" ; voir ent directory search", "; see ent directory search")
                : Label.of(
                        " (vouliez-vous dire %s ?)".formatted(told(near)), " (did you mean %s?)".formatted(told(near)));
        return new Unusable(
                "viescolaire.unknown-person",
                Label.of(
                        "« %s » : personne de ce nom ni de cette clé%s".formatted(text, told.fr()),
                        "'%s': nobody of that name or key%s".formatted(text, told.en())));
    }

    private static Unusable several(String text, List<FoundPerson> named) {
        return new Unusable(
                "viescolaire.several-people",
                Label.of(
                        "« %s » : plusieurs personnes ; donnez la clé entre crochets : %s".formatted(text, told(named)),
                        "'%s': several people; give the key in brackets: %s".formatted(text, told(named))));
    }

    private static String told(List<FoundPerson> found) {
        return found.stream()
                .limit(SHOWN)
                .map(each -> "%s %s [%s]".formatted(each.lastName(), each.firstName(), each.id()))
                .collect(Collectors.joining(", "));
    }

    /** As people read it; the key of somebody whom the directory has not. */
    String name(PersonId person) {
        return names.computeIfAbsent(
                person,
                id -> directory.person(id).map(found -> found.name().display()).orElse(id.value()));
    }

    /** A sentence with the names of the people whom it tells by their keys, as far as they were shown before. */
    String told(String sentence) {
        var told = sentence;
        for (var each : names.entrySet()) {
            var key = Pattern.compile(Pattern.quote(each.getKey().value()) + "(?![0-9A-Za-z])");
            told = key.matcher(told).replaceAll(Matcher.quoteReplacement(each.getValue()));
        }
        return told;
    }

    /** The whole name of somebody whom the directory has. */
    Optional<PersonName> fullName(PersonId person) {
        return directory.person(person).map(Person::name);
    }

    String names(Collection<PersonId> people) {
        return people.stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    /** On which days the pupil is enrolled in the school. */
    Predicate<LocalDate> enrolment(PersonId pupil) {
        return enrolled.of(pupil);
    }

    /** The code of the pupil's class on a day; "" for somebody without one. */
    String classOf(PersonId pupil, LocalDate day) {
        return pupils(day).stream()
                .filter(person -> person.id().equals(pupil))
                .flatMap(person -> classes(person).stream())
                .findFirst()
                .orElse("");
    }

    /** The pupils of a class on a day; case, accents, spaces and punctuation of its code do not matter. */
    Set<PersonId> ofClass(String code, LocalDate day) {
        return findClass(code, day)
                .orElseThrow(() -> unknownClass(code, byClass(day).keySet()));
    }

    /** The same; nothing when no pupil is in a class of that code. */
    Optional<Set<PersonId>> findClass(String code, LocalDate day) {
        return byClass(day).entrySet().stream()
                .filter(each -> LabelKey.of(each.getKey()).equals(LabelKey.of(code)))
                .map(Map.Entry::getValue)
                .reduce(People::both);
    }

    private SortedMap<String, Set<PersonId>> byClass(LocalDate day) {
        var byClass = new TreeMap<String, Set<PersonId>>();
        pupils(day)
                .forEach(person ->
                        classes(person).forEach(each -> byClass.merge(each, Set.of(person.id()), People::both)));
        return byClass;
    }

    private static Set<PersonId> both(Set<PersonId> some, Set<PersonId> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Unusable unknownClass(String code, Set<String> known) {
        var there = String.join(", ", known);
        return new Unusable(
                "viescolaire.unknown-class",
                Label.of(
                        "classe « %s » inconnue ; il y a : %s".formatted(code, there),
                        "unknown class '%s'; there are: %s".formatted(code, there)));
    }

    private Set<String> classes(Person person) {
        return person.in(school).map(Affiliation::classes).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private List<Person> pupils(LocalDate day) {
        return pupils.computeIfAbsent(Year.from(day), year -> new DatedPupils(directory, school, range(year)))
                .on(day);
    }

    private static DateRange range(Year year) {
        return new DateRange(year.atDay(1), year.atDay(year.length()));
    }
}
