package org.ent4j.directory.privacy;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/**
 * Everything that the directory keeps of one person (RGPD, article 15), and no secret: neither codes nor what is kept of
 * them. Of other people there are ids only. What the person did to others is counted, not told.
 */
@EntStyle
@Value.Immutable
public interface PersonData {

    PersonId id();

    Optional<Person> person();

    /** The links of the pupils whose guardian this person is, by pupil. */
    @Value.NaturalOrder
    SortedMap<PersonId, Guardianship> pupils();

    List<MembershipPeriod> memberships();

    Optional<KeptAccount> account();

    /** Every login that was ever given. */
    @Value.NaturalOrder
    SortedSet<Login> logins();

    List<AccountEvent> events();

    List<GroupPlace> groups();

    List<GroupPlace.Owned> groupsOwned();

    List<MissionLetter> missions();

    List<CorrespondentPlace> correspondent();

    /** Accesses to these data, the oldest first. */
    List<TraceEntry> trace();

    /** How much there is of each kind: also of what is only counted. */
    Holdings holdings();

    /** Whether nothing at all is kept under the id. */
    default boolean isEmpty() {
        return holdings().isEmpty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the data of a person; id and holdings are required. */
    final class Builder extends ImmutablePersonData.Builder {}
}
