package org.ent4j.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    private static final StructureId SCHOOL = new StructureId("0570001A");
    private static final IsoWeek WEEK = new IsoWeek(2026, 37);
    private static final List<String> SERVICES = List.of("absences", "accueil", "notes");
    private static final List<VisitProfile> PROFILES =
            List.of(VisitProfile.ELEVE, VisitProfile.PARENT, VisitProfile.ENSEIGNANT);

    /** Nobody came twice, so that everything sums up. */
    private static UsageTable table(List<UsageFigures> cells) {
        var figures = new HashMap<UsageKey, UsageFigures>();
        for (var each = 0; each < cells.size(); each++) {
            var key = UsageKey.of(SERVICES.get(each / PROFILES.size()), PROFILES.get(each % PROFILES.size()));
            if (cells.get(each).users() > 0) {
                for (var part : List.of(
                        key,
                        new UsageKey(key.service(), Optional.empty()),
                        new UsageKey(Optional.empty(), key.profile()),
                        UsageKey.all())) {
                    figures.merge(part, cells.get(each), SmallNumbersTest::sum);
                }
            }
        }
        return UsageTable.of(figures);
    }

    private static UsageFigures sum(UsageFigures one, UsageFigures other) {
        return new UsageFigures(
                one.visits() + other.visits(),
                one.users() + other.users(),
                one.duration().plus(other.duration()));
    }

    private static UsageFigures users(int users) {
        return new UsageFigures(users, users, Duration.ofMinutes(users));
    }

    private static UsageTable ofUsers(int... users) {
        return table(IntStream.of(users).mapToObj(SmallNumbersTest::users).toList());
    }

    private static Set<UsageKey> hidden(UsageTable table, int threshold) {
        return new SmallNumbers(threshold).report(SCHOOL, WEEK, table).hidden();
    }

    /**
     * By trying out: the hidden figures that are the same in every table that a reader may think of. Only tables in
     * which no figure of a service and a profile is off by more than one are tried, which finds too many if anything.
     */
    private static Set<UsageKey> derivable(
            UsageTable table, Set<UsageKey> hidden, ToLongFunction<UsageFigures> measure, long least) {
        var inner = hidden.stream().filter(key -> !key.isTotal()).toList();
        var values = new HashMap<UsageKey, Set<Long>>();
        tryOut(table, hidden, inner, new HashMap<>(), measure, least, values);
        var fixed = new TreeSet<UsageKey>();
        hidden.stream()
                .filter(key ->
                        Optional.ofNullable(values.get(key)).orElse(Set.of()).size() < 2)
                .forEach(fixed::add);
        return fixed;
    }

    private static void tryOut(
            UsageTable table,
            Set<UsageKey> hidden,
            List<UsageKey> left,
            Map<UsageKey, Long> shift,
            ToLongFunction<UsageFigures> measure,
            long least,
            Map<UsageKey, Set<Long>> values) {
        if (left.isEmpty()) {
            remember(table, hidden, shift, measure, values);
            return;
        }
        var key = left.get(0);
        for (var by = -1; by <= 1; by++) {
            if (measure.applyAsLong(table.find(key)) + by >= least) {
                shift.put(key, (long) by);
                tryOut(table, hidden, left.subList(1, left.size()), shift, measure, least, values);
            }
        }
        shift.remove(key);
    }

    private static void remember(
            UsageTable table,
            Set<UsageKey> hidden,
            Map<UsageKey, Long> shift,
            ToLongFunction<UsageFigures> measure,
            Map<UsageKey, Set<Long>> values) {
        var shifts = new HashMap<UsageKey, Long>();
        shift.forEach((key, by) -> {
            shifts.merge(key, by, Long::sum);
            shifts.merge(new UsageKey(key.service(), Optional.empty()), by, Long::sum);
            shifts.merge(new UsageKey(Optional.empty(), key.profile()), by, Long::sum);
            shifts.merge(UsageKey.all(), by, Long::sum);
        });
        if (shifts.entrySet().stream().allMatch(each -> each.getValue() == 0 || hidden.contains(each.getKey()))) {
            hidden.forEach(key -> values.computeIfAbsent(key, any -> new HashSet<>())
                    .add(measure.applyAsLong(table.find(key))
                            + Optional.ofNullable(shifts.get(key)).orElse(0L)));
        }
    }

    @Provide
    Arbitrary<List<UsageFigures>> cells() {
        var users = Arbitraries.frequency(Tuple.of(2, 0), Tuple.of(3, 1), Tuple.of(2, 2), Tuple.of(3, 9));
        return Combinators.combine(
                        users,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3))
                .as((people, more, seconds) -> people == 0
                        ? UsageFigures.NOTHING
                        : new UsageFigures(people + more, people, Duration.ofSeconds(seconds)))
                .list()
                .ofSize(9);
    }

    @Property(tries = 300)
    void no_hidden_figure_is_computed_from_those_that_are_shown(@ForAll("cells") List<UsageFigures> cells) {
        var table = table(cells);
        var hidden = hidden(table, 3);

        assertThat(derivable(table, hidden, UsageFigures::users, 1)).isEmpty();
        assertThat(derivable(table, hidden, UsageFigures::visits, 1)).isEmpty();
        assertThat(derivable(table, hidden, figures -> figures.duration().toSeconds(), 0))
                .isEmpty();
        var few = new TreeSet<UsageKey>();
        table.figures().forEach((key, figures) -> {
            if (figures.users() < 3) {
                few.add(key);
            }
        });
        assertThat(hidden).containsAll(few);
        Statistics.label("more is hidden").collect(hidden.size() > few.size());
        Statistics.label("more is hidden").coverage(check -> check.check(true).count(count -> count > 100));
        Statistics.label("alone it would be computed")
                .collect(!derivable(table, few, UsageFigures::users, 1).isEmpty());
        Statistics.label("alone it would be computed")
                .coverage(check -> check.check(true).count(count -> count > 60));
    }

    @Test
    void one_small_figure_takes_a_square_of_figures_with_it_and_leaves_the_totals() {
        var hidden = hidden(ofUsers(1, 20, 30, 9, 8, 7, 50, 60, 70), 5);

        assertThat(hidden)
                .hasSize(4)
                .contains(UsageKey.of("absences", VisitProfile.ELEVE))
                .noneMatch(UsageKey::isTotal);
    }

    @Test
    void two_figures_of_one_give_each_other_away() {
        var table = ofUsers(1, 1, 30, 9, 8, 7, 50, 60, 70);
        var few = Set.of(UsageKey.of("absences", VisitProfile.ELEVE), UsageKey.of("absences", VisitProfile.PARENT));

        assertThat(derivable(table, few, UsageFigures::users, 1)).containsExactlyInAnyOrderElementsOf(few);
        assertThat(hidden(table, 5)).hasSizeGreaterThan(4);
    }

    @Test
    void nothing_is_hidden_of_large_numbers_nor_from_one_user_on() {
        assertThat(hidden(ofUsers(5, 5, 5, 5, 5, 5, 5, 5, 5), 5)).isEmpty();
        assertThat(hidden(ofUsers(1, 2, 3, 4, 5, 6, 7, 8, 9), 1)).isEmpty();
        assertThatThrownBy(() -> new SmallNumbers(0)).hasMessageContaining("Maybe");
    }

    @Test
    void a_lone_user_hides_everything() {
        var report = SmallNumbers.usual().report(SCHOOL, WEEK, ofUsers(1, 0, 0, 0, 0, 0, 0, 0, 0));

        assertThat(report.shown()).isEmpty();
        assertThat(report.hidden()).hasSize(4);
        assertThat(report.find(UsageKey.all())).isEmpty();
        assertThat(report.find(UsageKey.of("notes"))).contains(UsageFigures.NOTHING);
    }

    @Test
    void a_table_has_its_totals() {
        var part = UsageKey.of("notes", VisitProfile.ELEVE);

        assertThatThrownBy(() -> UsageTable.of(Map.of(part, users(3)))).hasMessageContaining("Maybe");
        assertThat(ofUsers(1, 2, 0, 4).services()).containsExactly("absences", "accueil");
    }
}
