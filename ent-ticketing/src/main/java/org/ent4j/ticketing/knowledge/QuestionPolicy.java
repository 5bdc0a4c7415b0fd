package org.ent4j.ticketing.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ent4j.ticketing.request.RequestCatalogue;
import org.ent4j.ticketing.request.UsualCatalogue;

/**
 * What questions keep to.
 *
 * @param longest how many characters a question, an answer or a reason has at most
 * @param zone of the school, in which days begin and end
 */
public record QuestionPolicy(RequestCatalogue catalogue, int longest, ZoneId zone) {

    public static QuestionPolicy usual(ZoneId zone) {
        return new QuestionPolicy(UsualCatalogue.catalogue(), 4000, zone);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
