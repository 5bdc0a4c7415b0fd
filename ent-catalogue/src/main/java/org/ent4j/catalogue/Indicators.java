package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.indicator.IndicatorRules;
import org.ent4j.catalogue.indicator.IsoWeek;
import org.ent4j.catalogue.indicator.SmallNumbers;
import org.ent4j.catalogue.indicator.UsageCount;
import org.ent4j.catalogue.indicator.UsageReport;
import org.ent4j.catalogue.indicator.UsageTable;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.PageViews;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The audience of a school: visits, users and duration by service and profile in a week, without small numbers. */
public final class Indicators {

    private final PageViews views;
    private final Rights rights;
    private final Settings settings;

    private Indicators(PageViews views, Rights rights, Settings settings) {
        this.views = views;
        this.rights = rights;
        this.settings = settings;
    }

    /**
     * How it is counted.
     *
     * @param pause after which a visit is another one
     * @param zone of the schools
     */
    public record Settings(Duration pause, ZoneId zone, SmallNumbers smallNumbers) {

        /** Half an hour, in France, five users. */
        public static Settings usual() {
            return new Settings(UsageCount.USUAL_PAUSE, ZoneId.of("Europe/Paris"), SmallNumbers.usual());
        }
    }

    public static Indicators of(PageViews views, Rights rights, Settings settings) {
        return new Indicators(views, rights, settings);
    }

    /**
     * A week of a school, as it may be published. A visit counts in the week in which it begins, with all of its
     * duration.
     *
     * @param now a week that is not over is refused, see {@link IsoWeek#settledAt}
     */
    public Either<Refusal, UsageReport> week(PersonId who, Instant now, StructureId school, IsoWeek week) {
        return rights.may(who, Task.SEE_INDICATORS, Scope.school(school))
                ? IndicatorRules.check(week, now, settings.zone())
                        .map(over -> settings.smallNumbers().report(school, over, table(school, over)))
                : Either.left(NotEntrusted.with(Task.SEE_INDICATORS));
    }

    /** Reads half a day more on both sides, for the visits that begin or end beyond midnight. */
    private UsageTable table(StructureId school, IsoWeek week) {
        var count = UsageCount.of(settings.pause(), settings.zone());
        var margin = Duration.ofHours(12);
        views.tell(
                school,
                week.monday().atStartOfDay(settings.zone()).toInstant().minus(margin),
                week.sunday()
                        .plusDays(1)
                        .atStartOfDay(settings.zone())
                        .toInstant()
                        .plus(margin),
                count::add);
        return Optional.ofNullable(count.weeks().get(week)).orElseGet(() -> UsageTable.of(Map.of()));
    }
}
