package org.ent4j.directory.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The search once more, as its description says it and in the plainest way; knows nothing of entries and indexes. */
public record NaiveSearch(Collection<Person> people) {

    /** Everybody who is found, in order, with the relevance. */
    public Map<PersonId, Relevance> find(SearchQuery query, SearchScope scope) {
        var found = new LinkedHashMap<PersonId, Relevance>();
        for (var wanted : Relevance.values()) {
            people.stream()
                    .filter(person -> relevance(person, query, scope) == wanted.ordinal())
                    .sorted(Comparator.comparing(
                                    (Person person) -> plain(person.name().usageName()))
                            .thenComparing(person -> plain(person.name().firstName()))
                            .thenComparing(person -> person.id().value()))
                    .forEach(person -> found.put(person.id(), wanted));
        }
        return found;
    }

    /** 0, 1, 2, or -1 for who is not found. */
    private int relevance(Person person, SearchQuery query, SearchScope scope) {
        var here = isAsAsked(person, query)
                && places(person).stream()
                        .filter(place -> scope.structures().isEmpty()
                                || place.isPresent() && scope.structures().get().contains(place.get()))
                        .filter(place -> query.structures().isEmpty()
                                || place.isPresent() && query.structures().contains(place.get()))
                        .anyMatch(place -> isAsAsked(person, place, query));
        return here ? worst(person, query) : -1;
    }

    private Set<Optional<StructureId>> places(Person person) {
        var places = Stream.concat(Stream.of(person), children(person))
                .flatMap(each -> each.affiliations().stream())
                .map(Affiliation::structure)
                .map(Optional::of)
                .collect(Collectors.toSet());
        return places.isEmpty() ? Set.of(Optional.empty()) : places;
    }

    private Stream<Person> children(Person person) {
        return people.stream()
                .filter(pupil -> pupil.guardians().stream()
                        .anyMatch(link -> link.guardian().equals(person.id())));
    }

    private boolean isAsAsked(Person person, Optional<StructureId> place, SearchQuery query) {
        var own = place.stream().flatMap(person::in).toList();
        var theirs = children(person)
                .flatMap(child -> place.stream().flatMap(child::in))
                .toList();
        var all = Stream.concat(own.stream(), theirs.stream()).toList();
        return any(query.fonctions(), own.stream().flatMap(each -> each.fonctions().stream()))
                && any(
                        query.subjects(),
                        own.stream().flatMap(each -> each.teachings().stream()).map(each -> each.subject()))
                && any(
                        codes(query.classes()),
                        all.stream().flatMap(each -> each.everyClass().stream()).map(this::code))
                && any(
                        codes(query.groups()),
                        all.stream().flatMap(each -> each.everyGroup().stream()).map(this::code));
    }

    private static <T> boolean any(Collection<T> wanted, Stream<T> had) {
        var all = had.toList();
        return wanted.isEmpty() || wanted.stream().anyMatch(all::contains);
    }

    private Set<String> codes(Collection<String> codes) {
        return codes.stream().map(this::code).collect(Collectors.toSet());
    }

    /** Of the drawn codes: no punctuation but + and, between digits, a space. */
    private String code(String code) {
        var words = code.toUpperCase(Locale.ROOT).replace('_', ' ');
        return words.replaceAll("(?<![0-9]) | (?![0-9])", "");
    }

    private boolean isAsAsked(Person person, SearchQuery query) {
        var gone = person.disappearedOn().isPresent();
        return (query.profils().isEmpty() || query.profils().contains(person.profil()))
                && (query.states().isEmpty()
                        || query.states().contains(gone ? PersonState.DISAPPEARED : PersonState.PRESENT))
                && query.key().map(PersonKey::text).stream().allMatch(key -> isKey(key, person));
    }

    private static boolean isKey(String key, Person person) {
        var keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        keys.add(person.id().value());
        person.ine().ifPresent(ine -> keys.add(ine.value()));
        person.email().ifPresent(keys::add);
        keys.addAll(person.identifiers().values());
        person.keys().forEach(each -> keys.add(each.key()));
        person.identifiers().values().forEach(value -> keys.add(value.replace("epp:", "")));
        return keys.contains(key.replaceFirst("^AAF:01:", "AAF:1:"));
    }

    private int worst(Person person, SearchQuery query) {
        var last = words(Stream.concat(Stream.of(person.name().usageName()), person.name().birthName().stream()));
        var first =
                words(Stream.concat(Stream.of(person.name().firstName()), person.name().otherFirstNames().stream()));
        var all = new TreeSet<>(last);
        all.addAll(first);
        var answers = Stream.of(
                        answers(query.words(), all), answers(query.lastName(), last), answers(query.firstName(), first))
                .flatMap(List::stream)
                .toList();
        return answers.contains(-1)
                ? -1
                : answers.stream().max(Integer::compare).orElse(0);
    }

    private static List<Integer> answers(String typed, Set<String> name) {
        return Arrays.stream(plain(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> name.stream()
                        .mapToInt(each -> answer(word, each))
                        .filter(answer -> answer >= 0)
                        .min()
                        .orElse(-1))
                .toList();
    }

    private static int answer(String typed, String word) {
        if (word.equals(typed)) {
            return 0;
        }
        return word.startsWith(typed) ? 1 : typed.length() >= 5 && distance(typed, word) == 1 ? 2 : -1;
    }

    private static Set<String> words(Stream<String> parts) {
        return parts.map(NaiveSearch::plain)
                .flatMap(part -> Stream.concat(Arrays.stream(part.split(" ")), Stream.of(part.replace(" ", ""))))
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace("Œ", "OE").replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", " ")
                .strip();
    }

    /** Insertions, deletions, substitutions, and swaps of neighbours. */
    static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[one.length()][other.length()];
    }
}
