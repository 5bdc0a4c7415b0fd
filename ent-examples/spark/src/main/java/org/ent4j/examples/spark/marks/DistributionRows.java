package org.ent4j.examples.spark.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.spark.Rows;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.edition.ClassResults;
import org.ent4j.viescolaire.statistics.SmallCounts;
import org.jspecify.annotations.Nullable;

/** How the general averages of a school are spread, as rows: one for each band. */
final class DistributionRows {

    /** {@code class} is null for the whole school; {@code band} is counted from 1. */
    static final StructType SCHEMA = Rows.of(
            Rows.text("school"),
            Rows.text("class"),
            Rows.text("period"),
            Rows.whole("band"),
            Rows.text("from"),
            Rows.text("upto"),
            Rows.whole("pupils"));

    /** {@code pupils} and {@code total} are null where they are hidden. */
    static final StructType PUBLISHED = Rows.of(
            Rows.text("school"),
            Rows.text("period"),
            Rows.whole("band"),
            Rows.text("from"),
            Rows.text("upto"),
            Rows.whole("pupils"),
            Rows.whole("total"));

    private final String school;
    private final List<Row> rows = new ArrayList<>();
    private final SortedMap<String, List<Integer>> ofSchool = new TreeMap<>();
    private Bands bands = Bands.on(AveragePolicy.TWENTY);

    private DistributionRows(String school) {
        this.school = school;
    }

    /** @param results of all classes of a school in all periods: a pupil is in one class in a period */
    static DistributionRows of(String school, List<ClassResults> results) {
        var rows = new DistributionRows(school);
        results.forEach(rows::add);
        rows.ofSchool.forEach((period, counts) -> rows.add(null, period, counts));
        return rows;
    }

    private void add(ClassResults results) {
        bands = Bands.on(results.frame().averages().outOf());
        var period = results.frame().council().period().id().value();
        var counts = bands.counts(results.figures());
        add(results.frame().schoolClass().code(), period, counts);
        ofSchool.merge(period, counts, DistributionRows::sum);
    }

    private static List<Integer> sum(List<Integer> some, List<Integer> more) {
        return IntStream.range(0, some.size())
                .mapToObj(index -> some.get(index) + more.get(index))
                .toList();
    }

    private void add(@Nullable String schoolClass, String period, List<Integer> counts) {
        var all = bands.all();
        for (var index = 0; index < all.size(); index++) {
            var band = all.get(index);
            rows.add(RowFactory.create(
                    school,
                    schoolClass,
                    period,
                    index + 1,
                    band.from().toPlainString(),
                    band.upto().toPlainString(),
                    counts.get(index)));
        }
    }

    List<Row> all() {
        return rows;
    }

    /** The whole school's alone: with those of its classes beside it, what is hidden of one could be told. */
    List<Row> published(SmallCounts small) {
        var published = new ArrayList<Row>();
        ofSchool.forEach((period, counts) -> published.addAll(published(small, period, counts)));
        return published;
    }

    private List<Row> published(SmallCounts small, String period, List<Integer> counts) {
        var byBand = new TreeMap<Integer, Integer>();
        counts.forEach(count -> byBand.put(byBand.size(), count));
        var shown = small.of(byBand);
        var all = bands.all();
        return shown.counts().entrySet().stream()
                .map(each -> RowFactory.create(
                        school,
                        period,
                        each.getKey() + 1,
                        all.get(each.getKey()).from().toPlainString(),
                        all.get(each.getKey()).upto().toPlainString(),
                        number(each.getValue()),
                        number(shown.total())))
                .toList();
    }

    private static @Nullable Integer number(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }
}
