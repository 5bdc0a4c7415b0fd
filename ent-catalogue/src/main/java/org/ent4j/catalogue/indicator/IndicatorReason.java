package org.ent4j.catalogue.indicator;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;

/** Why figures are not published. */
public sealed interface IndicatorReason extends Reason {

    /**
     * The week is not over.
     *
     * @param week {@code 2026-W37}
     * @param from the day on whose noon it can be published
     */
    record WeekNotOver(String week, LocalDate from) implements IndicatorReason {
        @Override
        public String code() {
            return "indicator.week-not-over";
        }
    }
}
