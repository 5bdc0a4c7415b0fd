package org.ent4j.directory.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.nomenclature.Niveau;
import org.ent4j.model.nomenclature.NiveauMef;

/**
 * A person as groups see them, on some day.
 *
 * @param affiliations what all sources say of that day; none of somebody who has disappeared
 * @param mefs of a pupil
 * @param guardians who answer for a pupil, by law or because they are in charge; the directory knows those of today only
 */
public record Candidate(
        PersonId person, SortedSet<Affiliation> affiliations, SortedSet<Mef> mefs, SortedSet<PersonId> guardians) {

    public Candidate {
        affiliations = Collections.unmodifiableSortedSet(new TreeSet<>(affiliations));
        mefs = Collections.unmodifiableSortedSet(new TreeSet<>(mefs));
        guardians = Collections.unmodifiableSortedSet(new TreeSet<>(guardians));
    }

    /** As the directory has the person now. */
    public static Candidate of(Person person) {
        var affiliations = person.isPresent() ? person.affiliations() : Collections.<Affiliation>emptySortedSet();
        return new Candidate(
                person.id(), affiliations, set(person.mef().stream().toList()), guardians(person));
    }

    /** As the person was on that day. */
    public static Candidate on(LocalDate day, Person person, PersonHistory history) {
        return new Candidate(person.id(), history.affiliationsOn(day), history.mefsOn(day), guardians(person));
    }

    private static SortedSet<PersonId> guardians(Person person) {
        return person.guardians().stream()
                .filter(link -> link.authority() != Guardianship.Authority.NONE)
                .map(Guardianship::guardian)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T extends Comparable<T>> SortedSet<T> set(Collection<T> items) {
        return new TreeSet<>(items);
    }

    /** The levels that the MEFs lead to; a MEF that no mask fits has none. */
    public SortedSet<Niveau> niveaux() {
        return mefs.stream().flatMap(mef -> NiveauMef.of(mef).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
