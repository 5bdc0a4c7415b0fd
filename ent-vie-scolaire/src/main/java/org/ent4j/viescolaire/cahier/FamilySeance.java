package org.ent4j.viescolaire.cahier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A séance as families see it. It has no place for the teachers' annotation.
 *
 * @param isCancelled whether the lesson does not take place: what was written of it is seen all the same
 * @param forTheLesson what was to be done for it
 * @param afterTheLesson what is to be done after it
 */
public record FamilySeance(
        SeanceId id,
        TaughtLesson lesson,
        boolean isCancelled,
        String title,
        String text,
        List<Attachment> attachments,
        List<TravailAFaire> forTheLesson,
        List<TravailAFaire> afterTheLesson) {

    public FamilySeance {
        attachments = List.copyOf(attachments);
        forTheLesson = List.copyOf(forTheLesson);
        afterTheLesson = List.copyOf(afterTheLesson);
    }

    /** As it is now, when families see it at that moment. */
    public static Optional<FamilySeance> of(Seance seance, Instant at) {
        return Optional.of(seance).filter(any -> any.isSeenByFamilies(at)).map(FamilySeance::seen);
    }

    private static FamilySeance seen(Seance seance) {
        return new FamilySeance(
                seance.id(),
                seance.lesson(),
                seance.isCancelled(),
                seance.content().title(),
                seance.content().text(),
                seance.content().attachments(),
                works(seance, TravailMoment.FOR_THE_LESSON),
                works(seance, TravailMoment.AFTER_THE_LESSON));
    }

    private static List<TravailAFaire> works(Seance seance, TravailMoment moment) {
        return seance.works().stream()
                .filter(travail -> travail.moment() == moment)
                .toList();
    }
}
