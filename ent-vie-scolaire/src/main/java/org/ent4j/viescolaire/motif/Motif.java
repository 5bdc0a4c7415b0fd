package org.ent4j.viescolaire.motif;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** Why something was given or said, in the words of the school. */
@EntStyle
@Value.Immutable
public interface Motif {

    /** Stays whatever becomes of the label. */
    MotifCode code();

    /** What people read, as the school writes it: {@code "Travail non fait"}. */
    String label();

    /** Of observations: a motif without one neither encourages nor blames. */
    Optional<Tone> tone();

    /** What it may serve; one that serves nothing any more is only read. */
    Set<MotifKind> kinds();

    /** What it means to whoever counts. */
    Set<MotifFlag> flags();

    default boolean is(MotifFlag flag) {
        return flags().contains(flag);
    }

    default boolean serves(MotifKind kind) {
        return kinds().contains(kind);
    }

    Motif withLabel(String label);

    Motif withKinds(Iterable<MotifKind> kinds);

    Motif withFlags(Iterable<MotifFlag> flags);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a motif; code and label are required. */
    final class Builder extends ImmutableMotif.Builder {}
}
