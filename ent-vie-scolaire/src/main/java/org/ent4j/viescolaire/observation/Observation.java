package org.ent4j.viescolaire.observation;

import java.time.LocalDateTime;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.motif.Tone;
import org.ent4j.viescolaire.rights.Actor;
import org.immutables.value.Value;

/** What somebody of the staff has noted of a pupil. Whether it encourages, its motif says. Source: Skolengo, observation. */
@EntStyle
@Value.Immutable
public interface Observation {

    /** The host's key. */
    String id();

    PersonId pupil();

    Actor issuer();

    /** When it happened, in the school's local time. */
    LocalDateTime at();

    MotifCode motif();

    /** May be "": {@code "Leçon non apprise"}. */
    @Value.Default
    default String comment() {
        return "";
    }

    /** What the motif says; nothing when it says neither, or is not known. */
    default Optional<Tone> tone(Motifs motifs) {
        return motifs.find(motif()).flatMap(Motif::tone);
    }

    Observation withPupil(PersonId pupil);

    Observation withIssuer(Actor issuer);

    Observation withAt(LocalDateTime at);

    Observation withMotif(MotifCode motif);

    static Builder builder() {
        return new Builder();
    }

    /** Builds an observation; id, pupil, issuer, time and motif are required. */
    final class Builder extends ImmutableObservation.Builder {}
}
