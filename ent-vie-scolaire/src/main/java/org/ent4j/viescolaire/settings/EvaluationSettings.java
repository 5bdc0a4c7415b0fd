package org.ent4j.viescolaire.settings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.settings.SettingsEvent.BackToDefault;
import org.ent4j.viescolaire.settings.SettingsEvent.Changed;

/**
 * What a school has set, as its journal makes it: all changes, with who made them and when, and what stands of them.
 *
 * @param changes in their order
 */
public record EvaluationSettings(List<SettingsEvent> changes) {

    private static final EvaluationSettings NONE = new EvaluationSettings(List.of());

    public EvaluationSettings {
        changes = List.copyOf(changes);
    }

    /** Of a school that has set nothing. */
    public static EvaluationSettings none() {
        return NONE;
    }

    /** As one more event makes it. */
    public EvaluationSettings after(SettingsEvent event) {
        var more = new ArrayList<>(changes);
        more.add(event);
        return new EvaluationSettings(more);
    }

    /** How many events made it. */
    public int version() {
        return changes.size();
    }

    /** The changes of one setting. */
    public List<SettingsEvent> changes(SettingKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** What the school has set of it; nothing when the default counts. */
    public Optional<Setting> find(SettingKind kind) {
        return Optional.ofNullable(standing(kind).peekLast()).flatMap(EvaluationSettings::value);
    }

    /** The same, by its type. */
    public <S extends Setting> Optional<S> find(SettingKind kind, Class<S> type) {
        return find(kind).filter(type::isInstance).map(type::cast);
    }

    /** Whether there is a change to be undone. */
    public boolean canUndo(SettingKind kind) {
        return !standing(kind).isEmpty();
    }

    /** What would stand after undoing the last change. */
    Optional<Setting> before(SettingKind kind) {
        var standing = standing(kind);
        standing.pollLast();
        return Optional.ofNullable(standing.peekLast()).flatMap(EvaluationSettings::value);
    }

    private static Optional<Setting> value(SettingsEvent event) {
        return event instanceof Changed changed ? Optional.of(changed.setting()) : Optional.empty();
    }

    /** The changes that were not undone. */
    private Deque<SettingsEvent> standing(SettingKind kind) {
        var standing = new ArrayDeque<SettingsEvent>();
        for (var change : changes(kind)) {
            if (change instanceof Changed || change instanceof BackToDefault) {
                standing.addLast(change);
            } else {
                standing.pollLast();
            }
        }
        return standing;
    }
}
