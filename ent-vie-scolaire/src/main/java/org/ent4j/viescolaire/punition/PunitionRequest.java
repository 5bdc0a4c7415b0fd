package org.ent4j.viescolaire.punition;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;
import org.immutables.value.Value;

/** A punition that somebody asks for. */
@EntStyle
@Value.Immutable
public interface PunitionRequest {

    PunitionId id();

    PersonId pupil();

    /** The code of a type of the school. */
    String type();

    MotifCode motif();

    /** Who asks for it (<i>demandeur</i>). */
    Actor requester();

    /** What this pupil did; may be "" for a punition of one pupil alone. */
    @Value.Default
    default String facts() {
        return "";
    }

    /** Others who are punished by the same request. */
    Set<PersonId> sharedWith();

    /** What is to be done; "" when nothing is. */
    @Value.Default
    default String assignedWork() {
        return "";
    }

    /** The incident that it answers to. */
    Optional<IncidentId> incident();

    PunitionRequest withId(PunitionId id);

    PunitionRequest withPupil(PersonId pupil);

    PunitionRequest withType(String type);

    PunitionRequest withMotif(MotifCode motif);

    PunitionRequest withRequester(Actor requester);

    PunitionRequest withFacts(String facts);

    PunitionRequest withSharedWith(Iterable<? extends PersonId> pupils);

    PunitionRequest withAssignedWork(String work);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a request; id, pupil, type, motif and requester are required. */
    final class Builder extends ImmutablePunitionRequest.Builder {}
}
