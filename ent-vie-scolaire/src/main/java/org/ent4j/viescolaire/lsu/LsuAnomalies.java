package org.ent4j.viescolaire.lsu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the anomalies of one file, in the order in which they are met. */
public final class LsuAnomalies {

    private final List<LsuAnomaly> found = new ArrayList<>();
    private final Map<List<Object>, String> keys = new HashMap<>();

    public List<LsuAnomaly> all() {
        return List.copyOf(found);
    }

    /** Looks at the values of what this is about. */
    public LsuInspection of(LsuAbout about) {
        return new LsuInspection(this, about);
    }

    public <T> void apply(List<LsuCheck<T>> checks, T subject, LsuAbout about) {
        checks.forEach(check -> apply(check, subject, about));
    }

    <T> void apply(LsuCheck<T> check, T subject, LsuAbout about) {
        check.rule()
                .refuse(subject)
                .ifPresent(refused -> found.add(new LsuAnomaly(
                        check.rule().id(),
                        check.isBlocking(),
                        about.pupil(),
                        about.name(),
                        about.place(),
                        refused.reason())));
    }

    /** Who has the key already; whoever asks first has it from then on. */
    public Optional<String> taken(List<Object> key, LsuAbout about) {
        return Optional.ofNullable(keys.putIfAbsent(key, about.words()));
    }
}
