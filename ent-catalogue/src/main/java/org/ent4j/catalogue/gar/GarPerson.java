package org.ent4j.catalogue.gar;

import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A pupil or a member of staff with all schools; never a guardian. */
@EntStyle
@Value.Immutable
public interface GarPerson {

    /** The id that CAS gives to the GAR. */
    PersonId id();

    GarNames names();

    /** {@code M.} or {@code Mme} in any usual spelling, or "". */
    @Value.Default
    default String civility() {
        return "";
    }

    /** {@code 2013-05-24} or {@code 24/05/2013}, or "". */
    @Value.Default
    default String birthDate() {
        return "";
    }

    /** The UAI of the administrative attachment, or "". */
    @Value.Default
    default String attachedTo() {
        return "";
    }

    @Value.Default
    default GarMails mails() {
        return GarMails.NONE;
    }

    @Value.Default
    default boolean isDeleted() {
        return false;
    }

    List<GarPlace> places();

    GarPerson withPlaces(Iterable<? extends GarPlace> places);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a person; id and names are required. */
    final class Builder extends ImmutableGarPerson.Builder {}
}
