package org.ent4j.timetable.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.ent4j.model.calendar.DateRange;

/**
 * What a school wants of a publication.
 *
 * @param zone of the school, in which its hours are read
 * @param clearance how long before its beginning a lesson is as good as past
 * @param mostGone the share, from 0 to 1, of the occurrences to come that a publication may take away without replacement;
 *     more is refused
 * @param closures days on which the school is closed, whatever the file says
 */
public record PublishPolicy(ZoneId zone, Duration clearance, double mostGone, List<DateRange> closures) {

    public PublishPolicy {
        closures = List.copyOf(closures);
        if (!(0 <= mostGone && mostGone <= 1) || clearance.isNegative()) {
            throw new IllegalArgumentException(
                    "A share of %s, a clearance of %s.\nMaybe the share was given in percent."
                            .formatted(mostGone, clearance));
        }
    }

    /** Paris, a quarter of an hour (as entcore has it), three tenths, no closure. */
    public static PublishPolicy usual() {
        return new PublishPolicy(ZoneId.of("Europe/Paris"), Duration.ofMinutes(15), 0.3, List.of());
    }

    /** The same for a school elsewhere: overseas, hours are others. */
    public PublishPolicy in(ZoneId other) {
        return new PublishPolicy(other, clearance, mostGone, closures);
    }

    /** The same, which takes away up to that share. */
    public PublishPolicy losing(double share) {
        return new PublishPolicy(zone, clearance, share, closures);
    }

    public PublishPolicy closedOn(List<DateRange> days) {
        return new PublishPolicy(zone, clearance, mostGone, days);
    }

    /** Lessons that begin earlier than this are past, at that instant. */
    LocalDateTime pastUntil(Instant at) {
        return LocalDateTime.ofInstant(at.plus(clearance), zone);
    }
}
