package org.ent4j.viescolaire.settings;

import java.time.Instant;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to the settings of a school: one journal, which goes on from year to year. */
public sealed interface SettingsEvent extends Event {

    JournalKey JOURNAL = new JournalKey(JournalKind.SETTINGS, "evaluations");

    SettingKind kind();

    /** A setting has another value. */
    record Changed(Instant at, Actor by, Setting setting) implements SettingsEvent {
        @Override
        public SettingKind kind() {
            return setting.kind();
        }
    }

    /** A setting has the default again. */
    record BackToDefault(Instant at, Actor by, SettingKind kind) implements SettingsEvent {}

    /** The last change of a setting counts no more: it has the value before. */
    record Undone(Instant at, Actor by, SettingKind kind) implements SettingsEvent {}
}
