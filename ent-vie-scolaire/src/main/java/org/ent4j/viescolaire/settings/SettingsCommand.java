package org.ent4j.viescolaire.settings;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants of the settings of a school. */
public sealed interface SettingsCommand {

    Instant at();

    Actor by();

    SettingKind kind();

    /** How many changes of this setting whoever wants it has seen; nothing to overwrite whatever stands. */
    Optional<Integer> seen();

    /** A setting is to have that value: which one, the value says. */
    record Change(Instant at, Actor by, Setting setting, Optional<Integer> seen) implements SettingsCommand {

        public Change(Instant at, Actor by, Setting setting) {
            this(at, by, setting, Optional.empty());
        }

        @Override
        public SettingKind kind() {
            return setting.kind();
        }
    }

    /** A setting is to have the default again. */
    record RestoreDefault(Instant at, Actor by, SettingKind kind, Optional<Integer> seen) implements SettingsCommand {

        public RestoreDefault(Instant at, Actor by, SettingKind kind) {
            this(at, by, kind, Optional.empty());
        }
    }

    /** A setting is to have the value that it had before its last change; again, the one before that. */
    record Undo(Instant at, Actor by, SettingKind kind, Optional<Integer> seen) implements SettingsCommand {

        public Undo(Instant at, Actor by, SettingKind kind) {
            this(at, by, kind, Optional.empty());
        }
    }
}
