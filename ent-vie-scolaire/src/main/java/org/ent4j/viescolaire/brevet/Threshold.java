package org.ent4j.viescolaire.brevet;

import java.math.BigDecimal;
import java.util.List;
import org.ent4j.viescolaire.average.Quotient;

/** From how many points on a mention is given. */
record Threshold(int from, BrevetMention mention) {

    /** @param falling the highest first */
    static BrevetMention mention(List<Threshold> falling, Quotient total) {
        return falling.stream()
                .filter(each -> total.compareTo(Quotient.of(BigDecimal.valueOf(each.from))) >= 0)
                .map(Threshold::mention)
                .findFirst()
                .orElse(BrevetMention.REFUSED);
    }
}
