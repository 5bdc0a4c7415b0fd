package org.ent4j.catalogue.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** Somebody of a school as the directory knows him, with what Pronote and e-sidoc are told; never more. */
@EntStyle
@Value.Immutable
public interface PortalPerson {

    PersonId id();

    /** What the CAS server of the portal says of him when he signs in; opaque to the others. */
    @Value.Default
    default String principal() {
        return id().value();
    }

    /** The login, when he has an account. */
    Optional<String> account();

    PersonName name();

    Profil profil();

    /** What he is besides, where he is something else in another school. */
    @Value.NaturalOrder
    SortedSet<Profil> otherProfils();

    Optional<LocalDate> born();

    Optional<Sex> sex();

    Optional<Ine> ine();

    Optional<String> email();

    @Value.Default
    default MailAddress address() {
        return MailAddress.NONE;
    }

    /** The number to call first is the first. */
    List<String> telephones();

    /** The schools where he is, those that are not asked about included. */
    @Value.NaturalOrder
    SortedSet<StructureId> schools();

    /** Codes of the classes of a pupil as the source has them, {@code "3A"} or {@code "1234$3A"}; the one of now first. */
    List<String> classes();

    /** The guardians of a pupil whose accounts may see him, the first to be called first. */
    List<PersonId> guardians();

    /** All that he is, {@link #profil()} first. */
    default List<Profil> profils() {
        return Stream.concat(Stream.of(profil()), otherProfils().stream())
                .distinct()
                .toList();
    }

    PortalPerson withOtherProfils(Iterable<? extends Profil> profils);

    PortalPerson withSchools(Iterable<? extends StructureId> schools);

    PortalPerson withClasses(Iterable<String> classes);

    PortalPerson withGuardians(Iterable<? extends PersonId> guardians);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a person; id, name and profil are required. */
    final class Builder extends ImmutablePortalPerson.Builder {}
}
