package org.ent4j.examples.quality;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How long schools took, in milliseconds, each figure the median of its own.
 *
 * @param read the EDT file read into the neutral model
 * @param stax a bare pass of StAX over the same bytes, in the same JVM, just before
 * @param rewritten how many second imports of the same file wrote something
 */
record Pace(
        int schools,
        double pupils,
        double lessons,
        double occurrences,
        double stax,
        double read,
        double planned,
        double published,
        double slowest,
        int rewritten) {

    private static final double NANOS = 1e6;

    static Pace of(List<Trial.Times> times) {
        return new Pace(
                times.size(),
                median(times, each -> (double) each.pupils()),
                median(times, each -> (double) each.lessons()),
                median(times, each -> (double) each.occurrences()),
                median(times, each -> millis(each.stax())),
                median(times, each -> millis(each.read())),
                median(times, each -> millis(each.plan())),
                median(times, each -> millis(each.publish())),
                times.stream()
                        .mapToDouble(each -> millis(each.plan().plus(each.publish())))
                        .max()
                        .orElse(0),
                (int) times.stream().filter(Trial.Times::rewritten).count());
    }

    /** The whole import against a bare pass over its file. */
    double ratio() {
        return (read + planned + published) / stax;
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / NANOS;
    }

    private static double median(List<Trial.Times> times, Function<Trial.Times, Double> figure) {
        var sorted = times.stream().map(figure).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("runs", schools);
        json.put("pupils", pupils);
        json.put("lessons", lessons);
        json.put("occurrences", occurrences);
        json.put("staxMs", TimetableRecord.rounded(stax));
        json.put("readMs", TimetableRecord.rounded(read));
        json.put("planMs", TimetableRecord.rounded(planned));
        json.put("publishMs", TimetableRecord.rounded(published));
        json.put("slowestPlanAndPublishMs", TimetableRecord.rounded(slowest));
        json.put("readToStax", TimetableRecord.rounded(read / stax));
        json.put("allToStax", TimetableRecord.rounded(ratio()));
        json.put("rewritten", rewritten);
        return json;
    }
}
