package org.ent4j.directory.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/**
 * Somebody whose data are kept (<i>personne concernée</i>), with what decides whether they may go. No name.
 *
 * @param known what the directory knows; empty when only an account is left
 * @param account nothing when there is none
 * @param pupils those who are present and have this person for a guardian
 */
public record DataSubject(
        PersonId person, Optional<Known> known, Optional<Standing> account, SortedSet<PersonId> pupils) {

    public DataSubject {
        if (known.isEmpty() && account.isEmpty()) {
            throw new IllegalArgumentException(
                    "Of %s there is neither a person nor an account.\nMaybe an unknown id was not sorted out."
                            .formatted(person));
        }
        pupils = Collections.unmodifiableSortedSet(new TreeSet<>(pupils));
    }

    /**
     * What the directory knows of a person.
     *
     * @param sources those that have a key of the person
     * @param version of the person in the store
     */
    public record Known(Profil profil, Optional<LocalDate> disappearedOn, SortedSet<String> sources, int version) {

        public Known {
            sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
        }

        static Known of(Person person) {
            var sources = person.keys().stream().map(SourceKey::source).collect(Collectors.toCollection(TreeSet::new));
            return new Known(person.profil(), person.disappearedOn(), sources, person.version());
        }
    }

    /**
     * Where the account is in its life.
     *
     * @param since the day on which the state began
     * @param version of the account in the store
     */
    public record Standing(AccountState state, LocalDate since, int version) {

        static Standing of(Account account) {
            return new Standing(account.state(), account.since(), account.version());
        }
    }

    public static DataSubject of(
            PersonId id, Optional<Person> person, Optional<Account> account, Collection<PersonId> pupils) {
        return new DataSubject(id, person.map(Known::of), account.map(Standing::of), new TreeSet<>(pupils));
    }

    public Optional<Profil> profil() {
        return known.map(Known::profil);
    }

    public Optional<LocalDate> disappearedOn() {
        return known.flatMap(Known::disappearedOn);
    }

    /** Whether a source, or somebody by hand, has this person in the directory today. */
    public boolean isPresent() {
        return known.filter(each -> each.disappearedOn().isEmpty()).isPresent();
    }
}
