package org.ent4j.directory.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** What one source says of a person's place in one structure. */
@EntStyle
@Value.Immutable
public interface Affiliation extends Comparable<Affiliation> {

    StructureId structure();

    String source();

    Profil profil();

    @Value.NaturalOrder
    SortedSet<Fonction> fonctions();

    @Value.NaturalOrder
    SortedSet<Discipline> disciplines();

    /** Codes of the classes that a pupil is in or a teacher has. */
    @Value.NaturalOrder
    SortedSet<String> classes();

    @Value.NaturalOrder
    SortedSet<String> groups();

    @Value.NaturalOrder
    SortedSet<Teaching> teachings();

    /** Codes of the classes whose professeur principal this person is. */
    @Value.NaturalOrder
    SortedSet<String> headTeacherOf();

    /**
     * The days that the source gives for some of these, and for some that are over. Not part of what an affiliation is: the
     * store turns them into periods of membership and does not give them back here.
     */
    @Value.Auxiliary
    @Value.NaturalOrder
    SortedSet<Stay> stays();

    /** Everything named here, one by one. */
    default SortedSet<MembershipKey> memberships() {
        return AffiliationMemberships.of(this);
    }

    /** The affiliation that consists of these memberships, among which must be its profil. */
    static Affiliation of(Place place, Collection<MembershipKey> keys) {
        return AffiliationMemberships.of(place, keys);
    }

    /** Every class named here: of the pupil, of the teacher, of a subject taught, of the professeur principal. */
    default SortedSet<String> everyClass() {
        var codes = new TreeSet<>(classes());
        codes.addAll(headTeacherOf());
        codes.addAll(taught(Teaching.Audience.CLASS));
        return codes;
    }

    /** Every group named here. */
    default SortedSet<String> everyGroup() {
        var codes = new TreeSet<>(groups());
        codes.addAll(taught(Teaching.Audience.GROUP));
        return codes;
    }

    private List<String> taught(Teaching.Audience audience) {
        return teachings().stream()
                .filter(teaching -> teaching.audience() == audience)
                .map(Teaching::code)
                .toList();
    }

    default Place place() {
        return new Place(structure(), source());
    }

    /** By place, then by everything else, so that a sorted set tells two states of one place apart. */
    @Override
    default int compareTo(Affiliation other) {
        var byPlace = Place.ORDER.compare(place(), other.place());
        // a set of one compares it with itself
        return byPlace != 0 || equals(other) ? byPlace : toString().compareTo(other.toString());
    }

    /** What an affiliation is unique by. */
    record Place(StructureId structure, String source) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::structure).thenComparing(Place::source);
    }

    Affiliation withStays(Iterable<? extends Stay> stays);

    static Builder builder() {
        return new Builder();
    }

    /** Builds an affiliation; structure, source and profil are required. */
    final class Builder extends ImmutableAffiliation.Builder {}
}
