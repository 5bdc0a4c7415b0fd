package org.ent4j.catalogue.homepage;

import static org.ent4j.catalogue.homepage.PageState.ARCHIVED;
import static org.ent4j.catalogue.homepage.PageState.DISCARDED;
import static org.ent4j.catalogue.homepage.PageState.DRAFT;
import static org.ent4j.catalogue.homepage.PageState.PUBLISHED;
import static org.ent4j.catalogue.homepage.PageState.SCHEDULED;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a version of a home page. Of a school, one at most is published. */
public final class HomePageLife {

    /** What is done to a version. */
    public enum Move implements Labelled {
        EDIT("modifier", "edit"),
        SCHEDULE("programmer", "schedule"),
        UNSCHEDULE("déprogrammer", "unschedule"),
        PUBLISH("publier", "publish"),
        REPLACE("remplacer", "replace"),
        UNPUBLISH("dépublier", "unpublish"),
        RESTORE("rétablir", "restore"),
        DISCARD("supprimer", "discard"),
        RECOVER("récupérer", "recover");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final String CHECKED = "nothing blocks";

    public static final StateMachine<PageState, Move> TABLE = StateMachine.<PageState, Move>startingAt(DRAFT)
            .in(DRAFT)
            .on(Move.EDIT, DRAFT)
            .on(Move.SCHEDULE, SCHEDULED, CHECKED)
            .on(Move.PUBLISH, PUBLISHED, CHECKED)
            .on(Move.DISCARD, DISCARDED)
            .in(SCHEDULED)
            .on(Move.UNSCHEDULE, DRAFT)
            .on(Move.PUBLISH, PUBLISHED, CHECKED)
            .in(PUBLISHED)
            .on(Move.REPLACE, ARCHIVED, "another one is published")
            .on(Move.UNPUBLISH, ARCHIVED)
            .in(ARCHIVED)
            .on(Move.RESTORE, PUBLISHED, CHECKED)
            .on(Move.DISCARD, DISCARDED)
            .in(DISCARDED)
            .on(Move.RECOVER, DRAFT)
            .build();

    private HomePageLife() {}
}
