package org.ent4j.ticketing.rights;

import org.ent4j.model.rule.Reason;

/** Why somebody is not let in. */
public sealed interface AccessReason extends Reason {

    /** It is not his, nor of a school of which he is a correspondent; or there is none of that number. */
    record NotToBeSeen(String ticket) implements AccessReason {
        @Override
        public String code() {
            return "access.not-to-be-seen";
        }
    }

    /** Of that school, he is no correspondent. */
    record NoCorrespondent(String school) implements AccessReason {
        @Override
        public String code() {
            return "access.no-correspondent";
        }
    }

    /** The form names somebody else than who is signed in. */
    record SomebodyElse() implements AccessReason {
        @Override
        public String code() {
            return "access.somebody-else";
        }
    }

    /** Of level 1, he is not. */
    record NoAgent() implements AccessReason {
        @Override
        public String code() {
            return "access.no-agent";
        }
    }

    /** The list holds tickets of others. */
    record NotToBeListed() implements AccessReason {
        @Override
        public String code() {
            return "access.not-to-be-listed";
        }
    }

    /** It is not his, nor of a school of which he is a correspondent; or there is none. */
    record QuestionNotToBeSeen(String question) implements AccessReason {
        @Override
        public String code() {
            return "access.question-not-to-be-seen";
        }
    }

    /** It is of another school; or there is none. */
    record AnswerNotToBeSeen(String answer) implements AccessReason {
        @Override
        public String code() {
            return "access.answer-not-to-be-seen";
        }
    }

    /** Neither a correspondent of that school nor of level 1, he is. */
    record NotToBeOverseen() implements AccessReason {
        @Override
        public String code() {
            return "access.not-to-be-overseen";
        }
    }
}
