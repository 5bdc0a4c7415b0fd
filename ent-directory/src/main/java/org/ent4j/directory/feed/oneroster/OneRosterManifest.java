package org.ent4j.directory.feed.oneroster;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a bundle says of itself.
 *
 * @param version {@code "1.1"}, {@code "1.2"}; "" when nothing says
 * @param systemCode the system that wrote the bundle, in which its ids count, or ""
 * @param modes how each file is to be taken; a file that is not named is absent
 */
public record OneRosterManifest(String version, String systemCode, Map<OneRosterFile, Mode> modes) {

    /** How the rows of a file are to be taken. */
    public enum Mode {
        /** Everything there is: what is missing is gone. */
        BULK,
        /** What changed: the status of each row says whether it is gone. */
        DELTA,
        /** There is no such file: nothing is said. */
        ABSENT;

        /** {@code "bulk"}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public OneRosterManifest {
        modes = Map.copyOf(modes);
    }

    /** A bundle of version 1.2 all of whose files are of one mode. */
    static OneRosterManifest of(String systemCode, Mode mode) {
        var modes = new EnumMap<OneRosterFile, Mode>(OneRosterFile.class);
        for (var file : OneRosterFile.values()) {
            modes.put(file, mode);
        }
        return new OneRosterManifest("1.2", systemCode, modes);
    }

    public Mode mode(OneRosterFile file) {
        return modes.getOrDefault(file, Mode.ABSENT);
    }

    boolean hasDelta() {
        return modes.containsValue(Mode.DELTA);
    }

    /** The modes of the state that this bundle makes of an earlier one. */
    OneRosterManifest onto(OneRosterManifest base) {
        var together = new EnumMap<OneRosterFile, Mode>(OneRosterFile.class);
        together.putAll(base.modes);
        modes.forEach((file, mode) -> together.merge(file, mode, (before, now) -> now == Mode.BULK ? now : before));
        return new OneRosterManifest(version, systemCode.isEmpty() ? base.systemCode : systemCode, together);
    }
}
