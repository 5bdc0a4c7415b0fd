package org.ent4j.viescolaire.observation;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.motif.Tone;
import org.ent4j.viescolaire.punition.Punition;

/**
 * What a family sees at the head of the page. A number that is not there is unknown, which is not 0: the school does not
 * have the service. Source: Skolengo, positiveObservations, negativeObservations, punishmentsToRealize.
 */
public record DisciplineCounters(OptionalInt positive, OptionalInt negative, OptionalInt punitionsToDo) {

    /** Of a school with neither service. */
    public static DisciplineCounters unknown() {
        return new DisciplineCounters(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Of a pupil, or of several.
     *
     * @param observations nothing when the school has no observations
     * @param punitions nothing when the school has no punitions
     */
    public static DisciplineCounters of(
            Optional<? extends Collection<Observation>> observations,
            Motifs motifs,
            Optional<? extends Collection<Punition>> punitions) {
        return new DisciplineCounters(
                count(observations, motifs, Tone.POSITIVE),
                count(observations, motifs, Tone.NEGATIVE),
                punitions
                        .map(all -> all.stream().filter(Punition::isToDo).count())
                        .map(count -> OptionalInt.of(count.intValue()))
                        .orElse(OptionalInt.empty()));
    }

    private static OptionalInt count(
            Optional<? extends Collection<Observation>> observations, Motifs motifs, Tone tone) {
        return observations
                .map(all -> all.stream()
                        .filter(each -> each.tone(motifs).filter(tone::equals).isPresent())
                        .count())
                .map(count -> OptionalInt.of(count.intValue()))
                .orElse(OptionalInt.empty());
    }
}
