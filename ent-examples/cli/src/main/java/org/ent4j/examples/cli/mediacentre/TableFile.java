package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import org.ent4j.catalogue.json.MediacentreJson;
import org.ent4j.catalogue.mediacentre.policy.PolicyTable;
import org.ent4j.catalogue.mediacentre.policy.RentreeTable;
import org.ent4j.examples.host.file.JsonFile;
import org.jspecify.annotations.Nullable;

/** The table of ways to resources: that of a file, else that of the deck. */
final class TableFile {

    private static final long MOST_BYTES = 16L << 20;

    private TableFile() {}

    static PolicyTable read(@Nullable Path file) {
        return file == null ? RentreeTable.of2018() : JsonFile.read(file, MOST_BYTES, MediacentreJson::table);
    }
}
