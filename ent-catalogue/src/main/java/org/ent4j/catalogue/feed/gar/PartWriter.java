package org.ent4j.catalogue.feed.gar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.schema.GarObject;

/** One part: objects of the first type go to its files at once, those of the others when all before them are there. */
final class PartWriter {

    private final List<GarObject> types;
    private final RowFormat first;
    private final List<Spool> spools = new ArrayList<>();
    private final PartFiles files;
    private final XmlBytes buffer = new XmlBytes();

    /** @param spooled the folder for what waits */
    PartWriter(String name, List<GarObject> types, PartFiles files, Path spooled) throws IOException {
        this.types = types;
        this.files = files;
        this.first = RowFormat.of(types.get(0));
        for (var type : types.subList(1, types.size())) {
            spools.add(new Spool(RowFormat.of(type), spooled.resolve(name + "-" + type.name())));
        }
    }

    void put(GarRow row) throws IOException {
        if (row.type() == types.get(0)) {
            buffer.clear();
            var elements = first.write(row, buffer);
            files.write(buffer, elements);
        } else {
            spools.get(place(row.type()) - 1).add(row);
        }
    }

    /** By identity: to compare tables takes longer than to write the object. */
    private int place(GarObject type) {
        for (var at = 1; at < types.size(); at++) {
            if (types.get(at) == type) {
                return at;
            }
        }
        throw new IllegalArgumentException(
                "%s does not stand in this part.\nMaybe it is of the other degree.".formatted(type.name()));
    }

    List<Path> complete() throws IOException {
        for (var spool : spools) {
            spool.pour(files, buffer);
        }
        return files.complete();
    }

    void close() throws IOException {
        files.close();
        for (var spool : spools) {
            spool.close();
        }
    }
}
