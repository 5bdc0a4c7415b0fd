package org.ent4j.catalogue.feed.gar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.schema.GarObject;
import org.ent4j.catalogue.gar.schema.GarPart;

/**
 * What the files of an export are made of, for whoever writes them elsewhere than in a folder: each is its head, objects and
 * its foot. In a part the objects of one type come after all those of the types before it; {@link PartCut} says where a file
 * ends. For one thread.
 */
public final class GarXml {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Map<GarObject, RowFormat> formats = new IdentityHashMap<>();
    private final XmlBytes buffer = new XmlBytes();

    /**
     * An object as it stands in its file.
     *
     * @param elements how many it has
     */
    public record Piece(byte[] bytes, int elements) {}

    public static byte[] head(GarExportName name, GarPart part) {
        var degree = name.degree();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <men:%s xmlns:men="%s" xmlns:xsi="%s" xsi:schemaLocation="%s %s" Version="1.0">
                """.formatted(part.root(), degree.namespace(), XSI, degree.namespace(), degree.schemaFile())
                .getBytes(UTF_8);
    }

    public static byte[] foot(GarPart part) {
        return "</men:%s>\n".formatted(part.root()).getBytes(UTF_8);
    }

    public Piece piece(GarRow row) {
        buffer.clear();
        var elements = formats.computeIfAbsent(row.type(), RowFormat::of).write(row, buffer);
        return new Piece(Arrays.copyOf(buffer.array(), buffer.length()), elements);
    }
}
