package org.ent4j.directory.membership;

import java.util.Comparator;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * What a source says that a person is in a structure, at any time.
 *
 * @param source the source that says so, see {@link org.ent4j.directory.source.Sources}
 */
public record Membership(PersonId person, StructureId structure, String source, MembershipKey key)
        implements Comparable<Membership> {

    private static final Comparator<Membership> ORDER = Comparator.comparing(Membership::person)
            .thenComparing(Membership::structure)
            .thenComparing(Membership::source)
            .thenComparing(Membership::key);

    static Membership of(PersonId person, Affiliation.Place place, MembershipKey key) {
        return new Membership(person, place.structure(), place.source(), key);
    }

    Affiliation.Place place() {
        return new Affiliation.Place(structure, source);
    }

    @Override
    public int compareTo(Membership other) {
        return ORDER.compare(this, other);
    }
}
