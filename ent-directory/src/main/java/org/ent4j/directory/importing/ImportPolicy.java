package org.ent4j.directory.importing;

import java.time.LocalDate;
import org.ent4j.model.reconcile.Correspondences;

/**
 * What the caller of an import decides.
 *
 * @param today the day that people who disappear get, and from which on memberships that the feed does not date are so
 * @param disappearanceLimitPercent the share of the known people beyond whose disappearance a feed is refused, 0 to 100
 * @param decisions what people decided on earlier imports
 */
public record ImportPolicy(LocalDate today, int disappearanceLimitPercent, Correspondences decisions) {

    /** A school loses about a quarter of its pupils in the summer, but an académie loses a seventh of its people. */
    public static final int USUAL_LIMIT_PERCENT = 20;

    /** From so many known people of one profil on, the limit holds for that profil alone too. */
    public static final int NUMEROUS = 100;

    public static ImportPolicy usual(LocalDate today) {
        return new ImportPolicy(today, USUAL_LIMIT_PERCENT, Correspondences.none());
    }

    public ImportPolicy withLimit(int percent) {
        return new ImportPolicy(today, percent, decisions);
    }

    public ImportPolicy withDecisions(Correspondences known) {
        return new ImportPolicy(today, disappearanceLimitPercent, known);
    }
}
