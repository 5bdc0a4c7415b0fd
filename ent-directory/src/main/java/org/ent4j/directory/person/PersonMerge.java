package org.ent4j.directory.person;

import static java.util.function.Predicate.not;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;

/**
 * What is known of a person once a source has spoken. A source that alone knows the person replaces everything it said
 * before; where several do, the richest has the word and the others fill the gaps. Affiliations belong to the source
 * that said them. Merging twice is merging once.
 */
public final class PersonMerge {

    private final Person known;
    private final Person incoming;
    private final boolean richer;
    private final Person first;
    private final Person second;

    private PersonMerge(Person known, Person incoming, String source) {
        this.known = known;
        this.incoming = incoming;
        this.richer = Sources.mayOverwrite(source, known.richestSource());
        this.first = richer ? incoming : known;
        this.second = isOnlyKnownTo(source) ? first : richer ? known : incoming;
    }

    private boolean isOnlyKnownTo(String source) {
        return known.keys().stream().allMatch(key -> key.source().equals(source));
    }

    /**
     * The known person as the source has it now: same id, same version.
     *
     * @param source the source that speaks
     * @param replaced the affiliations that the source takes back before it gives those of {@code incoming}
     */
    public static Person merge(Person known, Person incoming, String source, Predicate<Affiliation> replaced) {
        return new PersonMerge(known, incoming, source).merged(replaced);
    }

    private Person merged(Predicate<Affiliation> replaced) {
        return Person.builder()
                .id(known.id())
                .version(known.version())
                .addAllKeys(keys())
                .name(first.name())
                .profil(first.profil())
                .birthDate(either(Person::birthDate))
                .title(either(Person::title))
                .ine(either(Person::ine))
                .email(either(Person::email))
                .address(either(Person::address))
                .putAllPhones(phones())
                .mef(either(Person::mef))
                .putAllIdentifiers(identifiers())
                .addAllAffiliations(affiliations(replaced))
                .addAllGuardians(first.guardians())
                .disappearedOn(richer ? Optional.empty() : known.disappearedOn())
                .build();
    }

    private <T> Optional<T> either(Function<Person, Optional<T>> attribute) {
        return attribute.apply(first).or(() -> attribute.apply(second));
    }

    private Set<SourceKey> keys() {
        var keys = new TreeSet<>(known.keys());
        keys.addAll(incoming.keys());
        return keys;
    }

    private SortedMap<String, String> identifiers() {
        var identifiers = new TreeMap<>(second.identifiers());
        identifiers.putAll(first.identifiers());
        return identifiers;
    }

    private SortedMap<PhoneKind, String> phones() {
        var phones = new TreeMap<>(second.phones());
        phones.putAll(first.phones());
        return phones;
    }

    private Set<Affiliation> affiliations(Predicate<Affiliation> replaced) {
        var affiliations = new TreeSet<>(incoming.affiliations());
        known.affiliations().stream().filter(not(replaced)).forEach(affiliations::add);
        return affiliations;
    }
}
