package org.ent4j.timetable.publication;

import org.ent4j.model.rule.Reason;

/** Why a plan is not published; nothing is written then. */
public sealed interface PublishRefusal extends Reason {

    /** No lesson of the plan is ever held. */
    record NothingToPublish(int lessons) implements PublishRefusal {
        @Override
        public String code() {
            return "publication.nothing-to-publish";
        }
    }

    /** Somebody else published meanwhile; {@code latest} is 0 when nothing is published. */
    record Superseded(int number, int latest) implements PublishRefusal {
        @Override
        public String code() {
            return "publication.superseded";
        }
    }
}
