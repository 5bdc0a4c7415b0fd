package org.ent4j.catalogue.indicator;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded before figures are published: all of it, on this page. */
public final class IndicatorRules {

    /** A week is to be published. */
    record Publishing(IsoWeek week, Instant now, ZoneId zone) {}

    public static final Rule<Publishing> A_WEEK_THAT_IS_OVER = refusing(
            "CAT-IND-01",
            Label.of("Une semaine se publie une fois finie", "A week is published once it is over"),
            "ours: who has the figures of a week twice sees the few who came in between",
            publishing -> publishing.now().isBefore(publishing.week().settledAt(publishing.zone())),
            publishing -> new IndicatorReason.WeekNotOver(
                    publishing.week().toString(), publishing.week().sunday().plusDays(1)));

    private IndicatorRules() {}

    static List<Rule<Publishing>> all() {
        return List.of(A_WEEK_THAT_IS_OVER);
    }

    /** The week, when it may be published. */
    public static Either<Refusal, IsoWeek> check(IsoWeek week, Instant now, ZoneId zone) {
        return Refusal.check(all(), new Publishing(week, now, zone)).map(Publishing::week);
    }
}
