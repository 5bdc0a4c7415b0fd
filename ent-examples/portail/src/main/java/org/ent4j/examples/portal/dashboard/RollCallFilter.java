package org.ent4j.examples.portal.dashboard;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.dashboard.RollCallLine;

/** Which roll calls of a day are listed. */
enum RollCallFilter {
    ALL("tous", "tous", "all"),
    TAKEN("valides", "validés", "submitted"),
    TO_TAKE("a-valider", "à valider", "to submit"),
    NOT_TAKEN("non-saisis", "non saisis", "begun and not submitted"),
    WITHOUT_DOSSIER("sans-dossier", "sans dossier", "without a dossier"),
    WITH_DOSSIER("avec-dossier", "avec dossier", "with a dossier");

    private final String key;
    private final Label label;

    RollCallFilter(String key, String fr, String en) {
        this.key = key;
        this.label = Label.of(fr, en);
    }

    /** In addresses. */
    String key() {
        return key;
    }

    Label label() {
        return label;
    }

    static RollCallFilter of(Optional<String> key) {
        return Stream.of(values())
                .filter(each -> key.filter(each.key::equals).isPresent())
                .findFirst()
                .orElse(ALL);
    }

    boolean includes(RollCallLine line, LocalDateTime now) {
        return switch (this) {
            case ALL -> true;
            case TAKEN -> !line.isUnreadable() && line.state().isTaken();
            case TO_TAKE -> !line.isUnreadable() && !line.state().isTaken();
            case NOT_TAKEN ->
                !line.isUnreadable()
                        && !line.state().isTaken()
                        && !line.when().start().isAfter(now);
            case WITHOUT_DOSSIER -> line.state().isTaken() && line.counts().isThroughout();
            case WITH_DOSSIER -> line.state().isTaken() && !line.counts().isThroughout();
        };
    }
}
