package org.ent4j.catalogue.feed.gar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.ent4j.catalogue.gar.GarRow;
import org.ent4j.catalogue.gar.schema.GarField;
import org.ent4j.catalogue.gar.schema.GarObject;

/**
 * How the objects of one type are written: their tags, made once of the table of the schema. An object without parts
 * can also be packed, its texts alone, and be written later of that.
 */
final class RowFormat {

    private static final String PREFIX = "men:";
    private static final int STEP = 2;

    private final byte[] open;
    private final byte[] close;
    private final Tag[] tags;

    private RowFormat(byte[] open, byte[] close, Tag[] tags) {
        this.open = open;
        this.close = close;
        this.tags = tags;
    }

    static RowFormat of(GarObject type) {
        return new RowFormat(
                bytes(" ".repeat(STEP) + "<" + PREFIX + type.name() + ">\n"),
                bytes(" ".repeat(STEP) + "</" + PREFIX + type.name() + ">\n"),
                tags(type.fields(), 2 * STEP));
    }

    private static Tag[] tags(List<GarField> fields, int indent) {
        return fields.stream().map(each -> Tag.of(each, indent)).toArray(Tag[]::new);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** @return how many elements it has */
    int write(GarRow row, XmlBytes out) {
        out.add(open);
        var elements = 1 + fields(tags, row.values(), out);
        out.add(close);
        return elements;
    }

    private static int fields(Tag[] tags, List<?> values, XmlBytes out) {
        var elements = 0;
        for (var at = 0; at < tags.length; at++) {
            elements += tags[at].write(values.get(at), out);
        }
        return elements;
    }

    /** Of each field how many texts there are, and each with its length. */
    void pack(GarRow row, XmlBytes out) {
        for (var value : row.values()) {
            if (value instanceof List<?> several) {
                out.addInt(several.size());
                several.forEach(each -> packed((String) each, out));
            } else {
                var text = (String) value;
                out.addInt(text.isEmpty() ? 0 : 1);
                if (!text.isEmpty()) {
                    packed(text, out);
                }
            }
        }
    }

    private static void packed(String text, XmlBytes out) {
        var at = out.length();
        out.addInt(0);
        out.addEscaped(text);
        out.setInt(at, out.length() - at - Integer.BYTES);
    }

    /** The same as {@link #write}, of what was packed. */
    int unpack(XmlBytes packed, XmlBytes out) {
        out.add(open);
        var elements = 1;
        var at = 0;
        for (var tag : tags) {
            var count = packed.intAt(at);
            at += Integer.BYTES;
            for (var each = 0; each < count; each++) {
                var length = packed.intAt(at);
                out.add(tag.open);
                out.add(packed.array(), at + Integer.BYTES, length);
                out.add(tag.close);
                at += Integer.BYTES + length;
            }
            elements += count;
        }
        out.add(close);
        return elements;
    }

    /** Of one field. */
    private record Tag(byte[] open, byte[] close, Tag[] parts) {

        static Tag of(GarField field, int indent) {
            var before = " ".repeat(indent);
            var hasParts = !field.parts().isEmpty();
            return new Tag(
                    bytes(before + "<" + PREFIX + field.name() + ">" + (hasParts ? "\n" : "")),
                    bytes((hasParts ? before : "") + "</" + PREFIX + field.name() + ">\n"),
                    tags(field.parts(), indent + STEP));
        }

        int write(Object value, XmlBytes out) {
            if (value instanceof String text) {
                return text.isEmpty() ? 0 : one(text, out);
            }
            var elements = 0;
            for (var each : (List<?>) value) {
                elements += each instanceof String text ? one(text, out) : whole((List<?>) each, out);
            }
            return elements;
        }

        private int one(String text, XmlBytes out) {
            out.add(open);
            out.addEscaped(text);
            out.add(close);
            return 1;
        }

        private int whole(List<?> values, XmlBytes out) {
            out.add(open);
            var elements = 1 + fields(parts, values, out);
            out.add(close);
            return elements;
        }
    }
}
