package org.ent4j.examples.host.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.json.UnreadableJson;
import org.ent4j.model.text.Label;

/** A file of JSON that a library reads by itself; what it says against the file is told in a line. */
public final class JsonFile {

    /** How a library reads it; an {@link IllegalArgumentException} says why it cannot. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    private JsonFile() {}

    /** What the file says, of so many bytes at most. */
    public static <T> T read(Path file, long mostBytes, Reading<T> reading) {
        return read(file, mostBytes, reading, any -> Optional.empty());
    }

    /**
     * The same.
     *
     * @param hint what to try, for some of the defects
     */
    public static <T> T read(
            Path file, long mostBytes, Reading<T> reading, Function<UnreadableJson, Optional<Label>> hint) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (Files.size(file) > mostBytes) {
                throw new Unusable(
                        "json.too-big", Label.of(file + " : fichier trop grand", file + ": the file is too big"));
            }
            return reading.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (UnreadableJson broken) {
            throw broken(file, broken.why(), hint.apply(broken));
        } catch (IllegalArgumentException broken) {
            var why = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            throw broken(file, Label.of(why, why), Optional.empty());
        }
    }

    private static Unusable broken(Path file, Label why, Optional<Label> hint) {
        return new Unusable(
                "json.broken",
                Label.of(
                        "%s : JSON illisible (%s)".formatted(file.getFileName(), why.fr())
                                + hint.map(each -> " ; " + each.fr()).orElse(""),
                        "%s: the JSON cannot be read (%s)".formatted(file.getFileName(), why.en())
                                + hint.map(each -> "; " + each.en()).orElse("")));
    }
}
