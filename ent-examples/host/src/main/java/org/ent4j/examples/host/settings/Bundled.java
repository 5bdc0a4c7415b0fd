package org.ent4j.examples.host.settings;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Files that come with the program. */
final class Bundled {

    private Bundled() {}

    static byte[] bytes(String name) {
        try (var in = Bundled.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar.\nMaybe the build left its resources out.");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
