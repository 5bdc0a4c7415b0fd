package org.ent4j.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class UsageCountTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final IsoWeek WEEK = new IsoWeek(2026, 37);

    private static PageView view(int minute, String visitor, VisitProfile profile, String service) {
        return new PageView(MONDAY.plusSeconds(60L * minute), visitor, profile, service);
    }

    private static Map<IsoWeek, UsageTable> count(List<PageView> views) {
        var count = UsageCount.of(UsageCount.USUAL_PAUSE, PARIS);
        views.forEach(count::add);
        return count.weeks();
    }

    @Test
    void page_views_within_the_pause_are_one_visit() {
        var table = count(List.of(
                        view(0, "a", VisitProfile.ELEVE, "notes"),
                        view(30, "a", VisitProfile.ELEVE, "notes"),
                        view(61, "a", VisitProfile.ELEVE, "notes"),
                        view(5, "b", VisitProfile.PARENT, "notes")))
                .get(WEEK);

        assertThat(table.find(UsageKey.of("notes", VisitProfile.ELEVE)))
                .isEqualTo(new UsageFigures(2, 1, Duration.ofMinutes(30)));
        assertThat(table.find(UsageKey.of("notes"))).isEqualTo(new UsageFigures(3, 2, Duration.ofMinutes(30)));
        assertThat(table.find(UsageKey.of("notes")).clock()).isEqualTo("00:30:00");
    }

    @Test
    void who_comes_in_two_profiles_or_to_two_services_counts_once_in_the_total() {
        var table = count(List.of(
                        view(0, "a", VisitProfile.ENSEIGNANT, "notes"),
                        view(1, "a", VisitProfile.PARENT, "notes"),
                        view(2, "a", VisitProfile.PARENT, "absences")))
                .get(WEEK);

        assertThat(table.find(UsageKey.of("notes")).users()).isEqualTo(1);
        assertThat(table.find(UsageKey.all())).isEqualTo(new UsageFigures(1, 1, Duration.ofMinutes(2)));
        assertThat(table.usersInSeveralProfiles(Optional.of("notes"))).isEqualTo(1);
        assertThat(table.usersInSeveralProfiles(Optional.of("absences"))).isZero();
    }

    @Test
    void a_visit_belongs_to_the_week_in_which_it_begins_where_the_school_is() {
        var sunday = Instant.parse("2026-09-13T21:50:00Z");
        var weeks = count(List.of(
                new PageView(sunday, "a", VisitProfile.ELEVE, "notes"),
                new PageView(sunday.plusSeconds(1200), "a", VisitProfile.ELEVE, "notes"),
                new PageView(sunday.plusSeconds(1200), "b", VisitProfile.ELEVE, "notes")));

        assertThat(weeks.keySet()).containsExactly(WEEK, new IsoWeek(2026, 38));
        assertThat(weeks.get(WEEK).find(UsageKey.all())).isEqualTo(new UsageFigures(1, 1, Duration.ofMinutes(20)));
    }

    @Provide
    Arbitrary<List<PageView>> views() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of("a", "b"),
                        Arbitraries.of(VisitProfile.ELEVE, VisitProfile.PARENT),
                        Arbitraries.of("notes", "accueil"))
                .as(UsageCountTest::view)
                .list()
                .ofMaxSize(40);
    }

    /** One after the other, in the order of time. */
    private static long visits(List<PageView> views) {
        var count = 0L;
        for (var visitor : new HashSet<>(views.stream().map(PageView::visitor).toList())) {
            var last = Instant.MIN;
            for (var at : views.stream()
                    .filter(each -> each.visitor().equals(visitor))
                    .map(PageView::at)
                    .sorted()
                    .toList()) {
                count += last.equals(Instant.MIN) || at.isAfter(last.plus(UsageCount.USUAL_PAUSE)) ? 1 : 0;
                last = at;
            }
        }
        return count;
    }

    @Property(tries = 200)
    void the_order_in_which_page_views_come_changes_nothing(
            @ForAll("views") List<PageView> views, @ForAll Random chance) {
        var shuffled = new ArrayList<>(views);
        Collections.shuffle(shuffled, chance);

        assertThat(count(shuffled)).isEqualTo(count(views));
        var all = Optional.ofNullable(count(views).get(WEEK))
                .map(table -> table.find(UsageKey.all()))
                .orElse(UsageFigures.NOTHING);
        assertThat(all.visits()).isEqualTo(visits(views));
        Statistics.collect(all.visits() > all.users());
        Statistics.coverage(check -> check.check(true).count(count -> count > 50));
    }

    @Test
    void weeks_are_those_of_iso() {
        assertThat(IsoWeek.of(LocalDate.of(2027, 1, 3))).isEqualTo(new IsoWeek(2026, 53));
        assertThat(new IsoWeek(2026, 53).monday()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(IsoWeek.parse("2026-W53")).contains(new IsoWeek(2026, 53));
        assertThat(IsoWeek.parse("2027-W53")).isEmpty();
        assertThat(IsoWeek.parse("2026-37")).isEmpty();
        assertThatThrownBy(() -> new IsoWeek(2026, 0)).hasMessageContaining("Maybe");
        assertThat(WEEK).hasToString("2026-W37");
    }

    @Test
    void a_duration_has_as_many_hours_as_it_takes() {
        assertThat(new UsageFigures(1, 1, Duration.ofHours(123).plusSeconds(65)).clock())
                .isEqualTo("123:01:05");
        assertThatThrownBy(() -> new UsageFigures(1, 2, Duration.ZERO)).hasMessageContaining("Maybe");
    }
}
