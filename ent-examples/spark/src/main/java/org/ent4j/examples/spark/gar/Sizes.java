package org.ent4j.examples.spark.gar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.ent4j.catalogue.gar.schema.GarPart;

/** Numbers the objects of each type in one slice, and keeps how many elements they have until there is a row full of it. */
final class Sizes {

    private static final int MOST = 20_000;

    private final String ent;
    private final int slice;
    private final Map<Integer, OfType> types = new HashMap<>();

    private static final class OfType {
        private final int part;
        private final int type;
        private final List<Integer> runs = new ArrayList<>();
        private long first;
        private long next;

        OfType(int part, int type) {
            this.part = part;
            this.type = type;
        }

        void add(int elements) {
            var last = runs.size() - 1;
            if (last > 0 && runs.get(last - 1) == elements) {
                runs.set(last, runs.get(last) + 1);
            } else {
                runs.add(elements);
                runs.add(1);
            }
            next++;
        }
    }

    Sizes(String ent, int slice) {
        this.ent = ent;
        this.slice = slice;
    }

    /** The place of the next object, which has so many elements. */
    Assembled.Place add(GarPart part, int type, int elements, Consumer<Row> to) {
        var known = types.computeIfAbsent(part.ordinal() << Byte.SIZE | type, any -> new OfType(part.ordinal(), type));
        var place = new Assembled.Place(known.part, type, slice, known.next);
        known.add(elements);
        if (known.runs.size() >= MOST) {
            tell(known, to);
        }
        return place;
    }

    private void tell(OfType known, Consumer<Row> to) {
        if (!known.runs.isEmpty()) {
            to.accept(Assembled.sizes(
                    ent, new Assembled.Place(known.part, known.type, slice, known.first), List.copyOf(known.runs)));
            known.runs.clear();
            known.first = known.next;
        }
    }

    /** The rest. */
    void end(Consumer<Row> to) {
        types.values().forEach(each -> tell(each, to));
    }
}
