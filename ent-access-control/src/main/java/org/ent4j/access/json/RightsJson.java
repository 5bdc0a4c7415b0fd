package org.ent4j.access.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ent4j.access.rule.Rights;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;

/**
 * The file of rights: sites, services, groups, rules, grants, subscriptions, closings and delegations, version
 * {@value #VERSION} of the format; its JSON Schema is {@code docs/schema/access-rules.schema.json}.
 */
public final class RightsJson {

    public static final int VERSION = 1;

    private RightsJson() {}

    /**
     * Reads a file. Its elements may stand in any order. An element with a defect is left out and reported at its line
     * with its id, the others are kept: a rule is never widened, and where a closing or a subscription is left out, its service is
     * closed to everybody as long as its name can be read. A host asks {@link Imported#isComplete} before it puts a file
     * to use all the same. A file that is no JSON
     * object, or of another version, gives nothing at all.
     *
     * @return one row, the rights; none when the file cannot be used
     */
    public static Imported<Rights> read(FeedSource file) {
        return RightsReader.read(file);
    }

    /** The file that reads as these rights, an element to a line. */
    public static String write(Rights rights) {
        var text = new StringWriter();
        try (var json = JsonText.FACTORY.createGenerator(text)) {
            new RightsWriter(json).write(rights);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text in memory cannot be written.\nMaybe the memory is full.", impossible);
        }
        return text.toString();
    }

    /** The same in UTF-8; the stream stays open. */
    public static void write(Rights rights, OutputStream to) throws IOException {
        try (var json = JsonText.FACTORY.createGenerator(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            new RightsWriter(json).write(rights);
        }
    }
}
