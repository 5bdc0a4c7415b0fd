package org.ent4j.timetable.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.reconcile.Target;

/** An item of the file while it is read: fields that came, defects that were met. */
final class RawItem {

    private final int line;
    private final Map<String, String> texts = new HashMap<>();
    private final List<DecisionsDefect> defects = new ArrayList<>();
    private Optional<Target> target = Optional.empty();
    private boolean decisionSeen;

    RawItem(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void text(String field, String value) {
        texts.put(field, value);
    }

    /** "" when the field is missing. */
    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    boolean has(String field) {
        return texts.containsKey(field);
    }

    void decision(Optional<Target> decided) {
        decisionSeen = true;
        target = decided;
    }

    boolean isDecisionSeen() {
        return decisionSeen;
    }

    Optional<Target> target() {
        return target;
    }

    void defect(DecisionsDefect defect) {
        defects.add(defect);
    }

    List<DecisionsDefect> defects() {
        return List.copyOf(defects);
    }

    /** {@code TEACHER:12}, or as much of it as came. */
    String name() {
        return text("kind") + ":" + text("key");
    }
}
