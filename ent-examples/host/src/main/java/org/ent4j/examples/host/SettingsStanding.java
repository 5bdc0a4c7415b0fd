package org.ent4j.examples.host;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * Where the settings of vie scolaire beside the data stand.
 *
 * @param name of their file
 * @param settings nothing when the file cannot be read
 * @param wrong why it cannot
 * @param changed when the file was; nothing when there is none, and the usual settings apply
 */
public record SettingsStanding(
        String name, Optional<VieScolaireSettings> settings, Optional<Label> wrong, Optional<Instant> changed) {

    boolean isOwn() {
        return changed.isPresent();
    }
}
