package org.ent4j.ticketing.intake;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What becomes of a request before anybody works on it. */
public sealed interface Admission {

    /** It becomes a ticket of level 1. */
    record Admitted(Correspondent by) implements Admission {}

    /** It does not: the requester is told where to turn. */
    record Rejected(Notice notice) implements Admission {}

    /** What the requester is told. */
    sealed interface Notice extends Reason {}

    /**
     * Somebody asks who is no correspondent.
     *
     * @param correspondents of the school, each with what he is, {@code "Mme Ruiz (référent numérique)"}
     */
    record NotACorrespondent(List<String> correspondents) implements Notice {
        public NotACorrespondent {
            correspondents = List.copyOf(correspondents);
        }

        @Override
        public String code() {
            return "intake.not-a-correspondent";
        }
    }

    /** Nobody is named there: the management names somebody first. */
    record NobodyIsNamed() implements Notice {
        @Override
        public String code() {
            return "intake.nobody-is-named";
        }
    }

    /** It came by mail or by telephone: nobody treats it. */
    record NotByThePortal(Label channel, String portal) implements Notice {
        @Override
        public String code() {
            return "intake.not-by-the-portal";
        }
    }
}
