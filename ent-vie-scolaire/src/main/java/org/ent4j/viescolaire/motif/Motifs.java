package org.ent4j.viescolaire.motif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The motifs of a school, in its order. None is ever taken away: what was given for it still says why, and its code is
 * never given again.
 */
public record Motifs(List<Motif> all) {

    public Motifs {
        all = List.copyOf(all);
        if (all.stream().map(Motif::code).distinct().count() < all.size()) {
            throw new IllegalArgumentException(
                    "Two motifs of %s have one code.\nMaybe use Motifs.with.".formatted(codes(all)));
        }
    }

    public static Motifs none() {
        return new Motifs(List.of());
    }

    public Optional<Motif> find(MotifCode code) {
        return all.stream().filter(motif -> motif.code().equals(code)).findFirst();
    }

    /** Whether the school has it for that. */
    public boolean serves(MotifCode code, MotifKind kind) {
        return find(code).filter(motif -> motif.serves(kind)).isPresent();
    }

    /** The words of a motif, or its code when the school has it no more. */
    public String words(MotifCode code) {
        return find(code).map(Motif::label).orElse(code.value());
    }

    /** What a screen offers. */
    public List<Motif> serving(MotifKind kind) {
        return all.stream().filter(motif -> motif.serves(kind)).toList();
    }

    /** Whether a motif has a flag; one that is not known has none. */
    public boolean is(Optional<MotifCode> code, MotifFlag flag) {
        return code.flatMap(this::find).filter(motif -> motif.is(flag)).isPresent();
    }

    /** With one more, whose code is made of its label. */
    public Motifs with(String label, Optional<Tone> tone, Set<MotifKind> kinds) {
        return with(Motif.builder()
                .code(MotifCode.of(label, codes(all)))
                .label(label)
                .tone(tone)
                .addAllKinds(kinds)
                .build());
    }

    /** With one more of absences, whose code is made of its label. */
    public Motifs with(String label, Set<MotifKind> kinds, Set<MotifFlag> flags) {
        return with(Motif.builder()
                .code(MotifCode.of(label, codes(all)))
                .label(label)
                .addAllKinds(kinds)
                .addAllFlags(flags)
                .build());
    }

    /** With one more, whose code must be new. */
    public Motifs with(Motif motif) {
        var more = new ArrayList<>(all);
        more.add(motif);
        return new Motifs(more);
    }

    /** With another label; the code stays. */
    public Motifs renamed(MotifCode code, String label) {
        return changed(code, motif -> motif.withLabel(label));
    }

    /** Offered for nothing any more. */
    public Motifs retired(MotifCode code) {
        return changed(code, motif -> motif.withKinds(Set.of()));
    }

    private Motifs changed(MotifCode code, UnaryOperator<Motif> change) {
        return new Motifs(all.stream()
                .map(motif -> motif.code().equals(code) ? change.apply(motif) : motif)
                .toList());
    }

    private static Set<MotifCode> codes(Collection<Motif> motifs) {
        return motifs.stream().map(Motif::code).collect(Collectors.toSet());
    }
}
