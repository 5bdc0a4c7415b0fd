package org.ent4j.examples.spark.gar;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** With which objects the files of all exports begin. */
final class Beginnings implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Map<String, List<At>> byPart = new HashMap<>();

    /** Objects of a part are in this order. */
    private record At(int type, int slice, long n) implements Comparable<At>, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private static final Comparator<At> ORDER =
                Comparator.comparingInt(At::type).thenComparingInt(At::slice).thenComparingLong(At::n);

        @Override
        public int compareTo(At other) {
            return ORDER.compare(this, other);
        }
    }

    private static String key(String ent, int part) {
        return ent + " " + part;
    }

    private static At at(Row row) {
        return new At(row.getAs("type"), row.getAs("slice"), row.<Long>getAs("n"));
    }

    /** @param row as {@link Cuts} has it, in the order of the numbers */
    void add(Row row) {
        byPart.computeIfAbsent(key(row.getAs("ent"), row.<Integer>getAs("part")), any -> new ArrayList<>())
                .add(at(row));
    }

    /** How many files a part has, be one of them without objects. */
    int files(String ent, int part) {
        return Math.max(1, byPart.getOrDefault(key(ent, part), List.of()).size());
    }

    /** The number of the file in which an object stands. */
    int file(Row object) {
        var begin = byPart.getOrDefault(key(object.getAs("ent"), object.<Integer>getAs("part")), List.of());
        var place = Collections.binarySearch(begin, at(object));
        return place < 0 ? -place - 2 : place;
    }
}
