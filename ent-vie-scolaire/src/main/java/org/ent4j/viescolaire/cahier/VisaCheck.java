package org.ent4j.viescolaire.cahier;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a séance after it was given a visa.
 *
 * @param revision which one it has now
 */
public record VisaCheck(SeanceId seance, Visa visa, int revision) {

    /** The séances that have the visa, in their order. */
    public static List<VisaCheck> of(Collection<Seance> seances, VisaId visa) {
        return seances.stream().flatMap(seance -> of(seance, visa)).toList();
    }

    /** What teachers have changed since the visa, by the journal of the séance; nothing when it has no such visa. */
    public static List<SeanceEvent> since(Collection<SeanceEvent> journal, VisaId visa) {
        return journal.stream()
                .dropWhile(event -> !(event instanceof SeanceEvent.Stamped stamped
                        && stamped.visa().equals(visa)))
                .filter(SeanceEvent::isRevision)
                .toList();
    }

    /** Whether it says something else now, or is shown otherwise, or was for a while. */
    public boolean isChanged() {
        return revision != visa.revision();
    }

    private static Stream<VisaCheck> of(Seance seance, VisaId id) {
        return seance.visas().stream()
                .filter(visa -> visa.id().equals(id))
                .map(visa -> new VisaCheck(seance.id(), visa, seance.revision()));
    }
}
